/// Chapter 7: the action plan with its grid, the inspector of a measure, and the theme days.
///
/// `*Edits` are pure functions from plan to plan, `*Table` and the records beside them are pure
/// pictures of a plan; neither knows JavaFX. The pages and tabs draw them.
@NullMarked
package no.kompetanseplan.ui.chapter.measure;

import org.jspecify.annotations.NullMarked;
