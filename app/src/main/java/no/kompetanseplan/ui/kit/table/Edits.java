package no.kompetanseplan.ui.kit.table;

import java.util.List;

/// Cells that change together, as one step of undo.
public record Edits<R>(Act act, List<CellEdit<R>> cells) {

    /// What the user did, for the name of the step.
    public enum Act {
        TYPED,
        PASTED,
        FILLED,
        CLEARED,
        CUT
    }

    public Edits {
        cells = List.copyOf(cells);
    }
}
