/// A list of measures from a table of Word or Excel into a plan: which column is which field, what
/// each row would do to the plan, and the plan that comes of it. A function of its inputs alone, so
/// that what is shown before is what is done after. Imports `exchange.office`, `model` and `text`.
@NullMarked
package no.kompetanseplan.exchange.measures;

import org.jspecify.annotations.NullMarked;
