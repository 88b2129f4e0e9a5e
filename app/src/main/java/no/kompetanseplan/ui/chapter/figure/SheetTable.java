package no.kompetanseplan.ui.chapter.figure;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.grid.TableClip;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A [Sheet] as a grid of which the columns change with it, and its note below.
public final class SheetTable {

    private static final double LETTER = 0.56;
    private static final double EDGES = 1.3;
    private static final double NARROWEST = 4;
    private static final double WIDEST_NAME = 14;

    /// A row with its place, which tells it from others.
    private record Line(int place, Sheet.Entry entry) {}

    private final GridModel<Line> model;
    private final Grid<Line> grid;
    private final Label note = Words.of("", Tone.MUTED);
    private final VBox node = new VBox();
    private List<String> heads = List.of();
    private Sheet shown = Sheet.of("", "", List.of(), List.of());

    public SheetTable(Desk desk) {
        model = new GridModel<>(Line::place, List.of());
        model.unnumbered();
        model.rowLook(line -> line.entry().isSum() ? RowLook.of(RowLook.Kind.SUM) : RowLook.PLAIN);
        grid = Grid.of(model, desk.texts()).fitRows();
        note.getStyleClass().add("small");
        note.setMinHeight(Label.USE_PREF_SIZE);
        node.getChildren().setAll(grid, note);
        node.getStyleClass().add("sheet-table");
    }

    public VBox node() {
        return node;
    }

    public void show(Sheet sheet) {
        shown = sheet;
        if (!sheet.heads().equals(heads)) {
            heads = sheet.heads();
            model.columnsProperty().set(columns(sheet));
        }
        model.setSections(
                List.of(
                        Section.untitled(
                                IntStream.range(0, sheet.rows().size())
                                        .mapToObj(i -> new Line(i, sheet.rows().get(i)))
                                        .toList())));
        grid.named(sheet.title());
        note.setText(sheet.note());
        note.setVisible(!sheet.note().isEmpty());
        note.setManaged(!sheet.note().isEmpty());
    }

    /// The whole table with its heads on the clipboard; its note goes with it.
    public void copy() {
        List<List<String>> rows = new ArrayList<>(List.of(shown.heads()));
        shown.rows().forEach(row -> rows.add(row.cells()));
        if (!shown.note().isEmpty()) {
            rows.add(List.of(shown.note()));
        }
        TableClip.copy(rows, true);
    }

    private static List<Column<Line>> columns(Sheet sheet) {
        List<Column<Line>> columns = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            int at = i;
            Column<Line> column =
                    Column.of(
                            "c" + i, sheet.heads().get(i), width(sheet, i), line -> cell(line, at));
            if (!sheet.isWords(i)) {
                column.right();
            }
            if (sheet.strong().contains(i)) {
                column.strong();
            }
            columns.add(i == 0 ? column.grow(1.5) : column);
        }
        return columns;
    }

    private static String cell(Line line, int at) {
        List<String> cells = line.entry().cells();
        return at < cells.size() ? cells.get(at) : "";
    }

    private static double width(Sheet sheet, int at) {
        int head =
                Stream.of(sheet.heads().get(at).split(" ", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        int cells =
                sheet.rows().stream()
                        .filter(row -> at < row.cells().size())
                        .mapToInt(row -> row.cells().get(at).length())
                        .max()
                        .orElse(0);
        double wanted = Math.max(head, cells) * LETTER + EDGES;
        return at == 0
                ? Math.min(WIDEST_NAME, Math.max(NARROWEST, wanted))
                : Math.max(NARROWEST, wanted);
    }
}
