package no.kompetanseplan.ui.kit.grid;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;
import no.kompetanseplan.ui.kit.table.Selection;
import no.kompetanseplan.ui.kit.table.Sort;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of the flow: a row, or the title and column heads of a section. The same class draws
/// the head that sticks to the top.
final class GridRow<R> extends IndexedCell<Line<R>> {

    static final double INDENT_EM = 1.43;

    private static final double TITLE_EM = 3;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Grid<R> grid;
    private final GridCell<R> gutter;
    private final List<GridCell<R>> cells = new ArrayList<>();
    private final Pane frozen = new Pane();
    private final Pane moving = new Pane();
    private final Pane end = new Pane();
    private final Rectangle clip = new Rectangle();
    private final HBox title = new HBox();
    private final Region rule = new Region();

    GridRow(Grid<R> grid) {
        this.grid = grid;
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        getStyleClass().setAll("grid-row");
        gutter = new GridCell<>(this, -1, false, true);
        frozen.getChildren().add(gutter);
        List<Column<R>> columns = grid.model().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            GridCell<R> cell = new GridCell<>(this, i, column.isStrong(), column.isRight());
            cells.add(cell);
            boolean isEnd = i == columns.size() - 1 && grid.model().isLastFixed();
            (i == 0 ? frozen : isEnd ? end : moving).getChildren().add(cell);
            grid.pointer().watch(this, cell);
        }
        title.getStyleClass().add("section-title");
        rule.getStyleClass().add("head-rule");
        moving.setClip(clip);
        end.getStyleClass().add("end");
        List<Region> parts = List.of(moving, frozen, end, title, rule);
        parts.forEach(part -> part.setManaged(false));
        setSkin(new GridRowSkin<>(this, parts));
    }

    Grid<R> grid() {
        return grid;
    }

    List<GridCell<R>> cells() {
        return cells;
    }

    /// A row that was made for other columns holds nothing until the flow makes new ones.
    @Override
    public void updateIndex(int index) {
        int before = getIndex();
        super.updateIndex(index);
        List<Line<R>> lines = grid.model().lines();
        if (index < 0 || index >= lines.size() || cells.size() != grid.model().columns().size()) {
            showNothing();
            return;
        }
        Line<R> line = lines.get(index);
        if (before != index || !shows(line)) {
            show(line);
        }
        paint();
    }

    /// The flow fills the room below the last line with rows that hold nothing.
    private void showNothing() {
        updateItem(null, true);
        style("filler");
        title.setVisible(false);
        rule.setVisible(false);
        showCells(false);
        paint();
    }

    /// Whether this very line is shown; a newer version of the same row is another line.
    @SuppressWarnings("ReferenceEquality")
    boolean shows(Line<R> line) {
        return getItem() == line;
    }

    /// Shows a line, whatever its index.
    void show(Line<R> line) {
        updateItem(line, false);
        showCells(true);
        switch (line) {
            case Line.Head<R> head -> showHead(head.section());
            case Line.Item<R> item -> showItem(item);
        }
        requestLayout();
    }

    private void showCells(boolean on) {
        frozen.setVisible(on);
        moving.setVisible(on);
        end.setVisible(on && grid.model().isLastFixed());
    }

    /// Every change of style classes has the whole row matched with the sheets anew, so the same
    /// classes are not set again.
    private void style(String... kinds) {
        List<String> wanted = new ArrayList<>(List.of("grid-row"));
        wanted.addAll(List.of(kinds));
        if (!getStyleClass().equals(wanted)) {
            getStyleClass().setAll(wanted);
        }
    }

    private void showHead(Section<R> section) {
        style("head", section.isTitled() ? "titled" : "untitled");
        title.setVisible(section.isTitled());
        rule.setVisible(true);
        title.getChildren().clear();
        if (section.badge() != null) {
            title.getChildren().add(Words.mark(section.badge().letter(), section.badge().colour()));
        }
        title.getChildren()
                .addAll(label(section.title(), "heading"), label(section.note(), "note"));
        Sort sort = grid.model().sortProperty().get();
        List<Column<R>> columns = grid.model().columns();
        for (GridCell<R> cell : cells) {
            Column<R> column = columns.get(cell.column());
            boolean sorted = sort != null && sort.column().equals(column.key());
            cell.showHead(section.head(column), sorted ? sort : null);
        }
        gutter.clear();
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void showItem(Line.Item<R> item) {
        GridModel<R> model = grid.model();
        RowLook look = model.rowLook(item.row());
        style(look.kind().name().toLowerCase(Locale.ROOT));
        title.setVisible(false);
        rule.setVisible(false);
        boolean wraps = model.rowHeightProperty().get() != RowHeight.ONE_LINE;
        for (GridCell<R> cell : cells) {
            Column<R> column = model.columns().get(cell.column());
            cell.show(column, item.row(), look, grid.em(), wraps);
        }
        gutter.showGutter(Integer.toString(item.number()), model.gutter(item.row()));
    }

    /// Shows what is chosen. Rows are used again for other lines, so every sign is set or cleared.
    void paint() {
        Selection<R> selection = grid.model().selection();
        int line = getIndex();
        boolean isRow = getItem() instanceof Line.Item;
        boolean current = isRow && selection.focus().line() == line;
        pseudoClassStateChanged(CURRENT, current);
        for (GridCell<R> cell : cells) {
            boolean focused = current && selection.focus().column() == cell.column();
            boolean chosen = isRow && selection.isMany() && selection.contains(line, cell.column());
            cell.paint(focused, chosen);
        }
    }

    /// The height this line wants, before any limit.
    double natural() {
        Widths<R> widths = grid.widths();
        double height = 0;
        for (GridCell<R> cell : cells) {
            height = Math.max(height, cell.natural(widths.of(cell.column())));
        }
        return height;
    }

    double titleHeight() {
        return getItem() instanceof Line.Head<R> head && head.section().isTitled()
                ? Math.floor(TITLE_EM * grid.em())
                : 0;
    }

    /// Places the parts by the grid's widths.
    void place() {
        Widths<R> widths = grid.widths();
        double top = titleHeight();
        double height = getHeight() - top - 1;
        double left = widths.frozen();
        frozen.resizeRelocate(0, top, left, height);
        moving.resizeRelocate(left, top, Math.max(0, widths.total() - left), height);
        double right = widths.frozenEnd() == 0 ? getWidth() : widths.x(cells.size() - 1);
        clip.setWidth(Math.max(0, right - left));
        clip.setHeight(height);
        boolean hasEnd = grid.model().isLastFixed();
        int last = cells.size() - 1;
        if (hasEnd) {
            end.pseudoClassStateChanged(OVER, widths.frozenEnd() > 0);
            end.resizeRelocate(widths.x(last), top, widths.of(last), height);
        }
        gutter.resizeRelocate(0, 0, widths.gutter(), height);
        for (GridCell<R> cell : cells) {
            boolean isEnd = hasEnd && cell.column() == last;
            double x = isEnd ? 0 : widths.x(cell.column()) - (cell.column() == 0 ? 0 : left);
            cell.resizeRelocate(x, 0, widths.of(cell.column()), height);
        }
        rule.resizeRelocate(0, getHeight() - 1, getWidth(), 1);
        if (title.isVisible()) {
            title.resizeRelocate(0, 0, getWidth(), top);
        }
    }

    /// What a screen reader says of a cell: head, words, place, and the row's name.
    String spoken(int column) {
        if (!(getItem() instanceof Line.Item<R> item) || column < 0) {
            return "";
        }
        Column<R> at = grid.model().columns().get(column);
        String words = at.shown(item.row());
        String more = at.look(item.row()).spoken();
        String value = words.isEmpty() ? grid.texts().get("kit.cell.spoken.empty") : words;
        return grid.texts()
                .get(
                        "kit.cell.spoken",
                        item.section().head(at),
                        more.isEmpty() ? value : value + ", " + more,
                        Integer.toString(item.number()),
                        Integer.toString(item.section().rows().size()),
                        grid.model().columns().getFirst().shown(item.row()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> getIndex();
            case TEXT ->
                    switch (getItem()) {
                        case null -> "";
                        case Line.Head<R> head -> head.section().title();
                        case Line.Item<R> item ->
                                grid.model().columns().getFirst().shown(item.row());
                    };
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
