/// The action plan as a model, without JavaFX's scene: its tables and columns, what an act of the
/// user does to the plan (`*Edits`, pure functions from plan to plan), and what a measure costs in
/// words and sums.
@NullMarked
package no.kompetanseplan.ui.chapter.measure;

import org.jspecify.annotations.NullMarked;
