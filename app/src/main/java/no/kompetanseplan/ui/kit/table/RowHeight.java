package no.kompetanseplan.ui.kit.table;

/// How many lines of text a row may take.
public enum RowHeight {
    ONE_LINE(1),
    THREE_LINES(3),
    WHOLE_TEXT(0);

    private final int lines;

    RowHeight(int lines) {
        this.lines = lines;
    }

    /// The most lines of text; 0 for as many as there are.
    public int lines() {
        return lines;
    }
}
