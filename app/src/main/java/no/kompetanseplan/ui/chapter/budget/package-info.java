/// Chapter 6.5: the budget as a table whose every number says where it comes from, and as a figure.
@NullMarked
package no.kompetanseplan.ui.chapter.budget;

import org.jspecify.annotations.NullMarked;
