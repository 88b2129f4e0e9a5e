/// The printed plan as a Word document that people can go on working in: real heading styles,
/// captions, footnotes, repeated table heads, pages on their side where the tables need them.
@NullMarked
package no.kompetanseplan.exchange.docx;

import org.jspecify.annotations.NullMarked;
