/// Chapters 4 and 5: the focus areas with their three fixed blocks, and the long-term pool of
/// proposals with what became of each.
///
/// `*Edits` are pure functions from plan to plan and [ProposalRows] is a pure picture of a plan;
/// the pages draw them. Imports `ui.chapter.measure` for the words of bodies and the order of the
/// action plan.
@NullMarked
package no.kompetanseplan.ui.chapter.area;

import org.jspecify.annotations.NullMarked;
