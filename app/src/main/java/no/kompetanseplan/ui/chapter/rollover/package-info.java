/// The next rollover: when the clocks strike, what is taken up, how the next plan begins, and what
/// becomes of each measure of the plan before. May import what [no.kompetanseplan.ui.chapter] may.
@NullMarked
package no.kompetanseplan.ui.chapter.rollover;

import org.jspecify.annotations.NullMarked;
