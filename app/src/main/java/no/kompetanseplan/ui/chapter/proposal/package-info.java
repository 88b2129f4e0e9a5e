/// The areas of chapters 4 and 5 and their proposals as a model: pure functions from plan to plan,
/// and pure pictures of a plan that tell what became of each proposal. Imports `ui.chapter.measure`
/// for the order of the action plan and the names of bodies.
@NullMarked
package no.kompetanseplan.ui.chapter.proposal;

import org.jspecify.annotations.NullMarked;
