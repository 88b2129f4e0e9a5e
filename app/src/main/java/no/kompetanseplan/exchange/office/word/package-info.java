/// A Word document as its paragraphs and tables in reading order, each paragraph with the part it
/// plays, and a list of what has no place in such a reading. Changes that are tracked are taken as
/// accepted. Imports `exchange.office` and `model.prose`.
@NullMarked
package no.kompetanseplan.exchange.office.word;

import org.jspecify.annotations.NullMarked;
