/// The page of hearings and of what the councils decide: those who are asked, what they say and the
/// answers; the decisions side by side, and the case papers.
@NullMarked
package no.kompetanseplan.ui.chapter.hearing;

import org.jspecify.annotations.NullMarked;
