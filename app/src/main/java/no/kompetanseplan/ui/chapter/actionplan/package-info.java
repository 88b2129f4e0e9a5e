/// Chapter 7 on the screen: the action plan with its grid, the inspector of a measure in tabs, and
/// the theme days. What the acts do to the plan stands in `ui.chapter.measure`.
@NullMarked
package no.kompetanseplan.ui.chapter.actionplan;

import org.jspecify.annotations.NullMarked;
