package no.kompetanseplan.ui.kit.grid;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.RowHeight;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// How high each line is, measured once and remembered until its content, the widths or the zoom
/// change.
final class Heights<R> {

    private static final double LEAST_EM = 1.93;
    private static final double UNKNOWN_EM = 2;

    private record Measured(Object content, double height) {}

    private final Grid<R> grid;
    private final Map<Object, Measured> rows = new HashMap<>();

    private record Head(String title, Map<String, String> heads) {}

    private final Map<Head, Double> heads = new HashMap<>();
    private final Text probe = new Text();

    /// The height of a row of one line, the same for all; and the size of text it was measured at.
    private double single;

    private double singleEm;

    Heights(Grid<R> grid) {
        this.grid = grid;
    }

    /// Everything must be measured again.
    void forget() {
        rows.clear();
        heads.clear();
    }

    double of(GridRow<R> row) {
        return switch (row.getItem()) {
            case null -> UNKNOWN_EM * grid.em();
            case Line.Head<R> head -> head(row, head);
            case Line.Item<R> item -> item(row, item);
        };
    }

    /// The height of a line without a row of the flow, measured in `spare`.
    double of(Line<R> line, GridRow<R> spare) {
        Double known = known(line);
        if (known != null) {
            return known;
        }
        spare.show(line);
        return of(spare);
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged row is the same object
    private @Nullable Double known(Line<R> line) {
        return switch (line) {
            case Line.Head<R> head ->
                    heads.get(new Head(head.section().title(), head.section().heads()));
            case Line.Item<R> item -> {
                if (isSingle() && singleEm == grid.em()) {
                    yield single;
                }
                Measured known = rows.get(item.key());
                yield known != null && known.content == item.row() ? known.height : null;
            }
        };
    }

    private double head(GridRow<R> row, Line.Head<R> head) {
        Double known = known(head);
        if (known != null) {
            return known;
        }
        row.applyCss();
        double height = Math.ceil(row.titleHeight() + row.natural() + 1);
        heads.put(new Head(head.section().title(), head.section().heads()), height);
        return height;
    }

    private double item(GridRow<R> row, Line.Item<R> item) {
        Double known = known(item);
        if (known != null) {
            return known;
        }
        row.applyCss();
        double wanted = Math.max(row.natural() + 1, LEAST_EM * grid.em());
        double height = Math.ceil(Math.min(wanted, limit(row)));
        if (isSingle()) {
            single = height;
            singleEm = grid.em();
        } else {
            rows.put(item.key(), new Measured(item.row(), height));
        }
        return height;
    }

    private boolean isSingle() {
        return grid.model().rowHeightProperty().get().lines() == 1;
    }

    /// The height of so many lines of text as the user wants to see.
    private double limit(GridRow<R> row) {
        RowHeight chosen = grid.model().rowHeightProperty().get();
        if (chosen == RowHeight.WHOLE_TEXT || row.cells().isEmpty()) {
            return Double.MAX_VALUE;
        }
        GridCell<R> cell = row.cells().getFirst();
        Label words = cell.words();
        probe.setFont(words.getFont());
        probe.setLineSpacing(words.getLineSpacing());
        probe.setText("Åg" + "\nÅg".repeat(chosen.lines() - 1));
        double text = Math.ceil(probe.getLayoutBounds().getHeight());
        double padding = cell.getInsets().getTop() + cell.getInsets().getBottom();
        return Math.max(LEAST_EM * grid.em(), text + padding + 1);
    }
}
