/// The pages of the window, one class per chapter or tool, and what a page may ask of the window
/// ([Desk]). Imports `ui.kit`, `ui.act`, `session`, the engines, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter;

import org.jspecify.annotations.NullMarked;
