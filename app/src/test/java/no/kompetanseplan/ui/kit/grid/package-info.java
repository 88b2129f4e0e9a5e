/// Tests of the grid, on a table of library work that only they know.
@NullMarked
package no.kompetanseplan.ui.kit.grid;

import org.jspecify.annotations.NullMarked;
