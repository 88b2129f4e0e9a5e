/// The one table of the window, drawn on JavaFX's own `VirtualFlow`: sections with heads that stick
/// to the top, a gutter, a first column that stays when the rest scrolls sideways, a cell with
/// focus, blocks, editing in place, copy and paste, sorting and column widths. [Grid] is the only
/// public type; what it shows and does stands in the `GridModel` it is given.
///
/// ```java
/// Grid<Person> grid = Grid.of(model, texts).named(texts.get("persons")).smallText();
/// VBox.setVgrow(grid, Priority.ALWAYS);                  // scrolls by itself, or:
/// scroller.setContent(Grid.of(model, texts).fitRows());  // as high as its rows, inside a
/// ScrollPane
/// ```
///
/// Keys: arrows, Home, End, PgUp, PgDn (with Shift a block, with Ctrl to the ends); F2, Enter or
/// typing edits; Tab and Enter go on from an editor; Ctrl+C, X, V, D, A; Delete, Ctrl+Delete;
/// Shift+Space row, Ctrl+Space column; Alt+Shift+↑↓ moves rows, Alt+Shift+←→ the column's width;
/// Alt+↓ opens a list; Ctrl+Enter goes to the inspector; ←→ on the first cell fold a group.
@NullMarked
package no.kompetanseplan.ui.kit.grid;

import org.jspecify.annotations.NullMarked;
