package no.kompetanseplan.ui.chapter.prose;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table that is written in the text, cell by cell; its first row are the heads. Every change is
/// one edit of the block.
final class TableBlock {

    private static final int MOST_COLUMNS = 12;

    /// Letters that a line of a table as wide as the text holds at least.
    private static final double LETTERS = 86;

    private static final Pattern BLANK = Pattern.compile("[\\s\u200a]+");

    /// A row of the table while it is edited, by its place.
    private record Line(int place, List<String> cells) {}

    private final Desk desk;
    private final Id block;
    private final GridModel<Line> model = new GridModel<>(Line::place, List.of(column(0)));
    private final Grid<Line> grid;
    private final VBox node;
    private List<List<String>> rows = List.of();

    TableBlock(Desk desk, Id block) {
        this.desk = desk;
        this.block = block;
        model.unnumbered();
        model.rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        model.onEdit(this::edited);
        model.acts().onRemove(gone -> change(all -> without(all, gone)));
        grid = Grid.of(model, desk.texts()).named(desk.text("choice.BlockStyle.TABLE")).fitRows();
        Button row = Buttons.flat(Icon.ADD, desk.text("text.table.row"));
        row.setOnAction(_ -> change(TableBlock::withRow));
        Button column = Buttons.flat(Icon.ADD, desk.text("text.table.column"));
        column.setOnAction(_ -> change(TableBlock::withColumn));
        Button fewer = Buttons.flat(Icon.DELETE, desk.text("text.table.fewer"));
        fewer.setOnAction(_ -> change(TableBlock::withoutColumn));
        node = new VBox(grid, new HBox(row, column, fewer));
    }

    private static Column<Line> column(int place) {
        String key = Character.toString((char) ('A' + place));
        return Column.<Line>of(
                        key,
                        key,
                        6,
                        line -> place < line.cells().size() ? line.cells().get(place) : "")
                .box((_, typed) -> Reading.ok(typed.strip()));
    }

    Node node() {
        return node;
    }

    void focus() {
        grid.requestFocus();
    }

    /// Shows the table a block keeps.
    void show(String stored) {
        PlainTable table = PlainTable.read(stored);
        List<List<String>> all = new ArrayList<>();
        all.add(table.heads().isEmpty() ? List.of("", "") : table.heads());
        all.addAll(table.rows());
        rows = all;
        int width = all.getFirst().size();
        if (model.columns().size() != width) {
            List<Column<Line>> columns = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                columns.add(column(i));
            }
            model.columnsProperty().set(List.copyOf(columns));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(new Line(i, all.get(i)));
        }
        model.setSections(List.of(Section.untitled(lines)));
    }

    private void edited(Edits<Line> edits) {
        change(all -> {
            for (CellEdit<Line> edit : edits.cells()) {
                int row = edit.row().place();
                int column = edit.column().key().charAt(0) - 'A';
                if (row < all.size() && column < all.get(row).size()) {
                    List<String> cells = new ArrayList<>(all.get(row));
                    cells.set(column, String.valueOf(edit.value()));
                    all.set(row, cells);
                }
            }
            return all;
        });
    }

    /// Changes the rows and keeps them in the block, unless nothing would be left.
    private void change(UnaryOperator<List<List<String>>> how) {
        List<List<String>> changed = how.apply(new ArrayList<>(rows));
        if (changed.isEmpty() || changed.equals(rows)) {
            return;
        }
        String stored =
                new PlainTable(changed.getFirst(), changed.subList(1, changed.size())).stored();
        desk.edit(
                "step.text.table",
                plan -> plan.with(BlockFields.TABLE, block, BlockFields.TEXT, stored));
    }

    private static List<List<String>> without(List<List<String>> all, List<Line> gone) {
        gone.stream()
                .map(Line::place)
                .sorted(Comparator.reverseOrder())
                .filter(place -> place < all.size())
                .forEach(place -> all.remove((int) place));
        return all;
    }

    private static List<List<String>> withRow(List<List<String>> all) {
        all.add(all.getFirst().stream().map(_ -> " ").toList());
        return all;
    }

    private static List<List<String>> withColumn(List<List<String>> all) {
        if (all.getFirst().size() < MOST_COLUMNS) {
            all.replaceAll(cells -> {
                List<String> wider = new ArrayList<>(cells);
                wider.add(" ");
                return wider;
            });
        }
        return all;
    }

    private static List<List<String>> withoutColumn(List<List<String>> all) {
        if (all.getFirst().size() > 1) {
            all.replaceAll(cells -> cells.subList(0, cells.size() - 1));
        }
        return all;
    }

    /// What a register holds, as a table that is only read.
    static Node picture(Texts texts, RegisterTable table) {
        if (table.lines().isEmpty()) {
            Label none = new Label(texts.get("text.own.empty"));
            none.getStyleClass().addAll("muted", "small");
            return none;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("doc-own-table");
        double[] shares = shares(table);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100 * shares[i]);
            grid.getColumnConstraints().add(width);
            grid.add(cell(table.columns().get(i).head(), "semi"), i, 0);
        }
        for (int row = 0; row < table.lines().size(); row++) {
            List<String> cells = table.lines().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cell(cells.get(i), "cell"), i, row + 1);
            }
        }
        return grid;
    }

    /// The parts of the width the columns ask for, with what a column lacks for its longest word
    /// taken from those that have more than they need.
    private static double[] shares(RegisterTable table) {
        int count = table.columns().size();
        double total = table.columns().stream().mapToInt(RegisterTable.Column::width).sum();
        double[] shares = new double[count];
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            int at = i;
            shares[i] = table.columns().get(i).width() / total;
            int longest =
                    Stream.concat(
                                    Stream.of(table.columns().get(i).head()),
                                    table.lines().stream().map(line -> line.cells().get(at)))
                            .flatMap(words -> Stream.of(BLANK.split(breakable(words))))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            least[i] = (longest + 1) / LETTERS;
        }
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < count; i++) {
            lacking += Math.max(0, least[i] - shares[i]);
            spare += Math.max(0, shares[i] - least[i]);
        }
        double given = Math.min(spare, lacking);
        for (int i = 0; i < count && given > 0; i++) {
            double lack = least[i] - shares[i];
            shares[i] += lack * given / (lack > 0 ? lacking : spare);
        }
        return shares;
    }

    /// A line may end after a slash too.
    private static String breakable(String words) {
        return words.replace("/", "/\u200a");
    }

    private static Label cell(String words, String styleClass) {
        Label label = new Label(breakable(words));
        label.getStyleClass().addAll("small", styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
