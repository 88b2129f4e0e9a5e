package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.layout.Region;

/// Something in the run of text that the arrows come to: a line to write in, or a block that prints
/// what a register or a table holds.
sealed interface Stop permits Piece, OwnBlock {

    Region node();

    ProseItem item();

    /// Whether the focus is here, and not in a part of it.
    boolean isStoodIn();

    /// Shows whether all of it is selected together with what is around it.
    void taken(boolean on);

    /// Puts the focus here, coming from above (1) or from below (-1).
    void enter(int by);
}
