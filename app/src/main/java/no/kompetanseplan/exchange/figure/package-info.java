/// Charts and wheels of a printed plan as drawings: each is described once as marks on a plane and
/// painted by whoever sets it, as vectors or as a picture, so that no format can show another
/// figure than the next. Imports nothing of the plan: figures are made of names and numbers.
@NullMarked
package no.kompetanseplan.exchange.figure;

import org.jspecify.annotations.NullMarked;
