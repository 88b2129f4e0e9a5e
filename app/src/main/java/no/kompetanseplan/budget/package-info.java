/// What the measures cost, by year, municipality and payer, each krone with its calculation, what
/// is not calculated yet and why, and two plans beside each other. Imports `model`, `text`, `rules`
/// and `staffing`.
@NullMarked
package no.kompetanseplan.budget;

import org.jspecify.annotations.NullMarked;
