/// Chapter 6: the rules that budgets follow from, what they are used by, a calculator that never
/// writes, and what a changed rule means for measures and years.
@NullMarked
package no.kompetanseplan.ui.chapter.rules;

import org.jspecify.annotations.NullMarked;
