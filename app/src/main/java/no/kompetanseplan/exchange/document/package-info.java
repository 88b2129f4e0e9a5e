/// The plan as it is printed: headings, text, lists and tables in reading order, made once from the
/// plan and set by each kind of file. What a reader finds in Word, PDF and on the web is therefore
/// the same.
@NullMarked
package no.kompetanseplan.exchange.document;

import org.jspecify.annotations.NullMarked;
