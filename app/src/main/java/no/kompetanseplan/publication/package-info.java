/// The public edition of a plan: which tables of the staff it shows, what they hide, and what of
/// the plan is for its makers alone. Imports `model`, `text`, `staffing` and `privacy`.
@NullMarked
package no.kompetanseplan.publication;

import org.jspecify.annotations.NullMarked;
