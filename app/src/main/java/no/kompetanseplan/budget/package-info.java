/// What the measures cost, by year, municipality and payer, each krone with its calculation, and
/// what is not calculated yet and why. Imports `model`, `rules` and `staffing`.
@NullMarked
package no.kompetanseplan.budget;

import org.jspecify.annotations.NullMarked;
