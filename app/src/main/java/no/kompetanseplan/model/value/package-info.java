/// Values the plan is made of: money in øre, position in 1/100 %, periods with their wording, ids
/// and ranks. Immutable, exact (no floating point), and free of every other package of the program.
@NullMarked
package no.kompetanseplan.model.value;

import org.jspecify.annotations.NullMarked;
