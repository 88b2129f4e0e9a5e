/// What other programs put on the clipboard, made into blocks of text: words, emphasis, links,
/// lists, headings and footnotes are kept, looks are not. Imports `model`.
@NullMarked
package no.kompetanseplan.paste;

import org.jspecify.annotations.NullMarked;
