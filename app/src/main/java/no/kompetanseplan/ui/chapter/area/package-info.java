/// Chapters 4 and 5 on the screen: the table of areas, each area as a document with its three fixed
/// blocks, and the inspector of a proposal. What the acts do to the plan stands in
/// `ui.chapter.proposal`.
@NullMarked
package no.kompetanseplan.ui.chapter.area;

import org.jspecify.annotations.NullMarked;
