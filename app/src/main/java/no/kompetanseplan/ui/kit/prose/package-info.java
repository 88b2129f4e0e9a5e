/// A field for text with marks: emphasis, links, footnotes, references and gaps are seen as they
/// print and edited as one thing each. Imports `model.prose`.
@NullMarked
package no.kompetanseplan.ui.kit.prose;

import org.jspecify.annotations.NullMarked;
