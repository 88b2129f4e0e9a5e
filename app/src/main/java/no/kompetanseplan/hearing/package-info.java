/// Anchoring, hearing and adoption: how far a hearing has come, what each council has decided
/// against the joint proposal, what stands in the way of adoption, and the case papers. Pure
/// functions of a plan and what follows from it.
@NullMarked
package no.kompetanseplan.hearing;

import org.jspecify.annotations.NullMarked;
