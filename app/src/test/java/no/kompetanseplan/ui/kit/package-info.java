/// Tests of the kit, and [FxDriver], by which every test of the window drives JavaFX without a
/// screen.
@NullMarked
package no.kompetanseplan.ui.kit;

import org.jspecify.annotations.NullMarked;
