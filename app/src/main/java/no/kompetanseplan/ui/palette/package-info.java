/// Search over the whole plan and every act of the window, and the palette that shows what is
/// found. Finding is pure and fast ([SearchIndex]); only [CommandPalette] is JavaFX. Imports
/// `ui.kit`, `ui.chapter`, `assess`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.palette;

import org.jspecify.annotations.NullMarked;
