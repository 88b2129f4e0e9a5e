/// Text as people write it in a chapter: words with their emphasis, links, footnotes, references
/// and places that wait for words. Stored as a string, so that a block of text is one cell of the
/// log.
@NullMarked
package no.kompetanseplan.model.prose;

import org.jspecify.annotations.NullMarked;
