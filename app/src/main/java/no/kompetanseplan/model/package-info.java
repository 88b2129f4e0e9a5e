/// The plan as a value: rows ([Row]), their fields (`XxxFields`), the row types ([Tables]), the
/// whole ([Plan]) and what differs between two plans ([Diff]). Everything else in the program is a
/// function of these. Imports `model.value`, `model.choice` and `model.field` only.
@NullMarked
package no.kompetanseplan.model;

import org.jspecify.annotations.NullMarked;
