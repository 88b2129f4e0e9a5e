package no.kompetanseplan.ui.kit.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The state of one table and what the user asks of it. The page gives it sections after each
/// change of the plan; rows are recognised by their key, so focus, selection and scroll stay.
public final class GridModel<R> {

    private final Arrangement<R> arrangement;
    private final Selection<R> selection = new Selection<>();
    private final Acts<R> acts = new Acts<>();
    private final ObjectProperty<List<Column<R>>> columns;
    private final ObjectProperty<List<Section<R>>> sections = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line<R>>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Predicate<R>> where = new SimpleObjectProperty<>(row -> true);
    private final ObjectProperty<@Nullable Sort> sort = new SimpleObjectProperty<>();
    private final ObjectProperty<RowHeight> rowHeight =
            new SimpleObjectProperty<>(RowHeight.THREE_LINES);
    private final ObservableMap<String, Double> widths = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<R>> selectedRows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper reveals = new ReadOnlyIntegerWrapper();
    private Function<R, RowLook> rowLook = row -> RowLook.PLAIN;
    private Function<R, Look> gutter = row -> Look.PLAIN;
    private boolean numbered = true;
    private boolean lastFixed;

    /// A table without rows yet.
    ///
    /// @param key tells a row from all others, also when a newer version of it takes its place
    public GridModel(Function<R, ?> key, List<Column<R>> columns) {
        this.arrangement = new Arrangement<>(key);
        this.columns = new SimpleObjectProperty<>(List.copyOf(columns));
        arrangement.columns(columns);
        this.columns.addListener((o, old, now) -> {
            arrangement.columns(now);
            arrange();
        });
        sections.addListener((o, old, now) -> arrange());
        filter.addListener((o, old, now) -> refilter());
        where.addListener((o, old, now) -> refilter());
        sort.addListener((o, old, now) -> {
            arrangement.sort(now);
            arrange();
        });
        selection.movesProperty().addListener((o, old, now) -> tellSelection());
    }

    /// Shows other rows, or newer versions of the same.
    public void setSections(List<Section<R>> newest) {
        sections.set(List.copyOf(newest));
    }

    public List<Section<R>> sections() {
        return sections.get();
    }

    public ObjectProperty<List<Column<R>>> columnsProperty() {
        return columns;
    }

    public List<Column<R>> columns() {
        return columns.get();
    }

    /// What is shown from top to bottom.
    public ReadOnlyObjectProperty<List<Line<R>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public List<Line<R>> lines() {
        return lines.get();
    }

    /// Words that must stand in some column of a row.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What else must hold for a row to be shown.
    public ObjectProperty<Predicate<R>> whereProperty() {
        return where;
    }

    /// The column rows are sorted by; null for plan order.
    public ObjectProperty<@Nullable Sort> sortProperty() {
        return sort;
    }

    public ObjectProperty<RowHeight> rowHeightProperty() {
        return rowHeight;
    }

    /// Widths in em that the user has chosen, by column key. Kept per person, not in the plan.
    public ObservableMap<String, Double> widths() {
        return widths;
    }

    /// The row with focus, in its newest version; null in an empty table.
    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public @Nullable R selected() {
        return selected.get();
    }

    /// All rows with a chosen cell, in their newest version.
    public ReadOnlyObjectProperty<List<R>> selectedRowsProperty() {
        return selectedRows.getReadOnlyProperty();
    }

    /// Rows that the filter lets through.
    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// All rows.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public Selection<R> selection() {
        return selection;
    }

    /// What happens when the user edits, removes, moves and so on.
    public Acts<R> acts() {
        return acts;
    }

    /// Short for `acts().onEdit(...)`.
    public GridModel<R> onEdit(Consumer<Edits<R>> action) {
        acts.onEdit(action);
        return this;
    }

    /// How whole rows are shown: groups, sums, indents.
    public GridModel<R> rowLook(Function<R, RowLook> looks) {
        rowLook = looks;
        return this;
    }

    public RowLook rowLook(R row) {
        return rowLook.apply(row);
    }

    /// An icon in the gutter in place of the row's number.
    public GridModel<R> gutter(Function<R, Look> looks) {
        gutter = looks;
        return this;
    }

    public Look gutter(R row) {
        return gutter.apply(row);
    }

    /// Without row numbers and without the gutter they stand in.
    public GridModel<R> unnumbered() {
        numbered = false;
        return this;
    }

    public boolean isNumbered() {
        return numbered;
    }

    /// The last column, such as a sum, stays at the right edge while the others move sideways.
    public GridModel<R> lastFixed() {
        lastFixed = true;
        return this;
    }

    public boolean isLastFixed() {
        return lastFixed && columns().size() > 1;
    }

    /// Rows for which this holds, such as sums, stand last whatever the order or the filter, and
    /// stay in sight at the foot.
    public GridModel<R> foot(Predicate<R> rows) {
        arrangement.foot(rows);
        return this;
    }

    /// Rows for which this holds, with those nested in them, stand first whatever the order.
    public GridModel<R> top(Predicate<R> rows) {
        arrangement.top(rows);
        return this;
    }

    /// Rows for which this holds belong below the nearest row above for which it does not, and are
    /// ordered within it.
    public GridModel<R> nested(Predicate<R> rows) {
        arrangement.nested(rows);
        return this;
    }

    /// How many of the last lines stay in sight at the foot.
    public int footLines() {
        List<Line<R>> all = lines();
        int count = 0;
        for (int i = all.size() - 1; i >= 0 && arrangement.isFoot(all.get(i)); i--) {
            count++;
        }
        return count;
    }

    /// Grows each time a row is to be brought into view.
    public ReadOnlyIntegerProperty revealsProperty() {
        return reveals.getReadOnlyProperty();
    }

    /// Puts the focus on a row, and on a column of it where one is named, and brings it into view.
    ///
    /// @return false when the row is not shown
    public boolean reveal(Object key, @Nullable String column) {
        int line = lineOf(key);
        if (line < 0) {
            return false;
        }
        int at = column == null ? selection.focus().column() : columnOf(column);
        selection.moveTo(line, Math.max(0, at), false);
        reveals.set(reveals.get() + 1);
        return true;
    }

    /// The line a row stands on; -1 when it is not shown.
    public int lineOf(Object key) {
        return Selection.lineOf(lines(), key, selection.focus().line());
    }

    /// The column with focus.
    public @Nullable Column<R> focusColumn() {
        int at = selection.focus().column();
        return at < columns().size() ? columns().get(at) : null;
    }

    /// The place of a column among those shown, or -1.
    public int columnOf(String key) {
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The row on a line; null for a head.
    public Line.@Nullable Item<R> item(int line) {
        return line >= 0 && line < lines().size() && lines().get(line) instanceof Line.Item<R> item
                ? item
                : null;
    }

    private void refilter() {
        arrangement.filter(filter.get(), where.get());
        arrange();
    }

    private void arrange() {
        List<Line<R>> now = arrangement.lines(sections.get());
        total.set(sections.get().stream().mapToInt(section -> section.rows().size()).sum());
        shown.set((int) now.stream().filter(line -> line instanceof Line.Item).count());
        selection.follow(now, columns().size());
        lines.set(now);
        selection.tell();
    }

    private void tellSelection() {
        Line.Item<R> focused = item(selection.focus().line());
        selected.set(focused == null ? null : focused.row());
        selectedRows.set(
                selection.chosenLines().stream().map(this::item).map(GridModel::rowOf).toList());
    }

    private static <R> R rowOf(Line.@Nullable Item<R> item) {
        if (item == null) {
            throw new IllegalStateException("A head can't be selected");
        }
        return item.row();
    }
}
