/// Tests of tables without drawing them.
@NullMarked
package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.NullMarked;
