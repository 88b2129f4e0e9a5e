/// A register of staff from a file of Excel or text into a plan: which sheet and columns hold it,
/// what each row says, which rows are refused and why, and the anonymous register that comes of it.
/// Rows are read one by one and not kept. Names, national ids and addresses of people are found,
/// told of and left in the file. A function of its inputs alone, so that what is shown before is
/// what is done after. Imports `exchange.office`, `staffing`, `model` and `text`.
@NullMarked
package no.kompetanseplan.exchange.register;

import org.jspecify.annotations.NullMarked;
