/// Chapter 3, table 1: registered positions by municipality with shares that add up.
@NullMarked
package no.kompetanseplan.ui.chapter.staffing;

import org.jspecify.annotations.NullMarked;
