package no.kompetanseplan.ui.kit.grid;

import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How narrow each column may be by itself: the longest word of its head stands whole, however
/// narrow the page that made the column wished it. JavaFX breaks a word that has no room in the
/// middle, without a hyphen.
final class HeadWords<R> {

    /// A longer word is broken after all, so that one column does not take the table.
    private static final double MOST_EM = 14;

    /// What the widths follow from.
    private record Shown(List<List<String>> heads, double em, boolean isStyled) {}

    private final Grid<R> grid;
    private @Nullable Shown measured;
    private double[] widths = new double[0];

    HeadWords(Grid<R> grid) {
        this.grid = grid;
    }

    /// The widths in px, by column; measured anew when heads or zoom are others.
    double[] widths() {
        List<Column<R>> columns = grid.model().columns();
        List<List<String>> heads =
                grid.model().sections().stream()
                        .map(section -> columns.stream().map(section::head).toList())
                        .distinct()
                        .toList();
        Shown now = new Shown(heads, grid.em(), grid.getScene() != null);
        if (!now.equals(measured)) {
            measured = now;
            widths = measure(columns.size());
        }
        return widths.clone();
    }

    private double[] measure(int columns) {
        double[] widest = new double[columns];
        GridRow<R> spare = grid.spare();
        if (spare.cells().size() != columns) {
            measured = null;
            return widest;
        }
        for (Section<R> section : grid.model().sections()) {
            spare.show(new Line.Head<>(section));
            spare.applyCss();
            for (GridCell<R> cell : spare.cells()) {
                int at = cell.column();
                widest[at] = Math.max(widest[at], cell.wordWidth());
            }
        }
        for (int i = 0; i < columns; i++) {
            widest[i] = Math.min(widest[i], MOST_EM * grid.em());
        }
        return widest;
    }
}
