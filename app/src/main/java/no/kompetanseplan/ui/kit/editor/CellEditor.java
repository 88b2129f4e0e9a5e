package no.kompetanseplan.ui.kit.editor;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

import no.kompetanseplan.ui.kit.Reading;

import java.util.List;

/// Something that stands over a cell while it is changed. The grid places it, and asks it what to
/// write when it is left.
public interface CellEditor {

    /// How the user leaves a cell, and where to.
    enum Leave {
        DOWN,
        UP,
        RIGHT,
        LEFT,
        AWAY
    }

    /// What the grid does for an editor.
    interface Host {
        /// The user is done and wants to go on.
        void leave(Leave how);

        /// The user wants the old value back.
        void cancel();

        /// What the editor says needs another size: it is to be placed anew.
        void resized();
    }

    /// The nodes to put in the overlay, unmanaged.
    List<Node> nodes();

    /// Takes the keyboard.
    void begin();

    /// Moves the nodes to where the cell is.
    ///
    /// @param cell the cell in the overlay
    /// @param room the size of the overlay
    /// @param em the size of the root font in px
    void place(Rectangle2D cell, Dimension2D room, double em);

    /// Whether there is anything to write.
    boolean isChanged();

    /// What would be written now.
    Reading reading();

    /// What stands in the editor, as text.
    String text();

    /// Says why the value can't be written.
    void refuse(String sentence);
}
