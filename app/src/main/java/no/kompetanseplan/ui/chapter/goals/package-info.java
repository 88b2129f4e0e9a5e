/// The action plan with the goals first: area, goal, measures as bullets, responsible, deadline.
/// May import what [no.kompetanseplan.ui.chapter] may.
@NullMarked
package no.kompetanseplan.ui.chapter.goals;

import org.jspecify.annotations.NullMarked;
