package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The table of the budget, with what a number is made of a key away.
final class PivotPane extends VBox {

    private final Desk desk;
    private final TracePane trace;
    private final BudgetColumns columns;
    private final GridModel<BudgetRow> model;
    private final Grid<BudgetRow> grid;
    private final MakeupPane makeup;
    private final BudgetFilter filter;
    private final ShownColumns visible;
    private final CellFacts facts;
    private final Set<String> folded = new HashSet<>();
    private Assessment assessment;
    private BudgetChoice choice;
    private BudgetTable table;
    private String scope = "";
    private List<String> titles = List.of();
    private Set<Id> shownPinned = Set.of();
    private @Nullable BudgetChoice shown;
    private @Nullable Traced traced;

    /// What the trace beside the table was last worked out for.
    private record Traced(
            Assessment assessment,
            BudgetChoice choice,
            BudgetRow row,
            String column,
            boolean isPublic) {}

    /// @param compare opens what the budget may be compared with
    PivotPane(
            Desk desk, TracePane trace, Assessment assessment, BudgetChoice choice, Node compare) {
        this.desk = desk;
        this.trace = trace;
        this.assessment = assessment;
        this.choice = choice;
        this.columns = new BudgetColumns(desk);
        this.visible = new ShownColumns(desk, () -> refiltered());
        this.table = BudgetTable.of(assessment, choice, Set.of(), desk.texts());
        this.model = new GridModel<>(BudgetRow::key, columns());
        this.makeup = new MakeupPane(desk, trace, this::back);
        model.unnumbered().lastFixed();
        model.foot(BudgetRow::isFoot);
        model.top(BudgetTable::isPinned);
        model.nested(this::isNested);
        model.rowLook(this::look);
        model.acts().onFold(this::fold);
        model.acts().onInspect(_ -> {});
        model.acts().onOpen(this::open);
        model.onEdit(edits -> desk.edit("step.budget.frame", plan -> apply(plan, edits)));
        KeptWidths.of(desk, "budget", model);
        grid = Grid.of(model, desk.texts()).named(desk.text("budget.name"));
        filter =
                new BudgetFilter(
                        desk,
                        this::refiltered,
                        this::foldAll,
                        grid::requestFocus,
                        List.of(visible.node(), compare));
        facts = new CellFacts(desk, filter);
        model.selectedProperty().addListener((_, _, _) -> trace());
        model.selection().movesProperty().addListener((_, _, _) -> trace());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(makeup, Priority.ALWAYS);
        getChildren().setAll(filter.node(), grid);
    }

    BudgetTable table() {
        return table;
    }

    void show(Assessment newest, BudgetChoice wanted, String scopeWords) {
        Set<Id> pinned = filter.pinned();
        boolean isSame =
                newest.equals(assessment) && wanted.equals(shown) && pinned.equals(shownPinned);
        assessment = newest;
        choice = wanted;
        scope = scopeWords;
        shownPinned = pinned;
        table = isSame ? table : BudgetTable.of(assessment, choice, pinned, desk.texts());
        List<Column<BudgetRow>> now = columns();
        List<String> heads = now.stream().map(each -> each.key() + each.title()).toList();
        if (!wanted.equals(shown) || !heads.equals(titles)) {
            model.columnsProperty().set(now);
            titles = heads;
            shown = wanted;
        }
        filter.show(table, choice);
        list();
        makeup.refresh(assessment);
        trace();
    }

    /// What is said of the selected number; empty for none.
    String status() {
        BudgetRow row = model.selected();
        Column<BudgetRow> column = model.focusColumn();
        return row == null || column == null || column.key().equals(BudgetColumns.LABEL)
                ? ""
                : desk.text("budget.selected", column.shown(row));
    }

    void reveal(String row, @Nullable String column) {
        back();
        visible.unhide(column);
        model.reveal(row, column);
    }

    void focus() {
        if (getChildren().contains(grid)) {
            grid.requestFocus();
        } else {
            makeup.focus();
        }
    }

    private List<Column<BudgetRow>> columns() {
        AxisWords words = new AxisWords(assessment.plan(), desk.texts());
        return visible.of(columns.of(table, choice, key -> words.of(choice.columns(), key)));
    }

    private RowLook look(BudgetRow row) {
        Set<String> closed = filter.wanted(choice) == null ? folded : Set.of();
        RowLook look = columns.look(row, closed, assessment.plan());
        return isNested(row) ? look.indented(1) : look;
    }

    private boolean isNested(BudgetRow row) {
        boolean isGrouped = choice.lines().isGrouped() || BudgetTable.isPinned(row);
        return row.kind() == BudgetRow.Kind.LINE && isGrouped;
    }

    private void fold(BudgetRow row) {
        if (!folded.remove(row.key())) {
            folded.add(row.key());
        }
        list();
    }

    private void refiltered() {
        traced = null;
        show(assessment, choice, scope);
    }

    private void foldAll(boolean closed) {
        folded.clear();
        if (closed) {
            table.rows().stream()
                    .filter(row -> row.kind() == BudgetRow.Kind.GROUP)
                    .forEach(row -> folded.add(row.key()));
        }
        list();
    }

    private void list() {
        model.setSections(List.of(Section.untitled(table.listed(folded, filter.wanted(choice)))));
    }

    /// The plan with what was typed into it, in one step however many cells.
    private Plan apply(Plan before, Edits<BudgetRow> edits) {
        Integer year = choice.year();
        Plan after = before;
        for (CellEdit<BudgetRow> edit : edits.cells()) {
            Id municipality =
                    edit.row().kind() == BudgetRow.Kind.FRAME
                            ? rowOf(edit.column().key())
                            : edit.row().row();
            if (municipality != null && year != null) {
                Money amount = edit.value() instanceof Money money ? money : null;
                after = FrameEdits.with(after, municipality, year, amount, desk.newId());
            }
        }
        return after;
    }

    private @Nullable Id rowOf(String column) {
        Axis.Key key = keyOf(column);
        return key instanceof Axis.OfRow of ? of.row() : null;
    }

    /// The value a column stands for; null for the label, the sum and what is set aside.
    private Axis.@Nullable Key keyOf(String column) {
        return table.columns().stream()
                .filter(key -> BudgetColumns.key(key).equals(column))
                .findFirst()
                .orElse(null);
    }

    /// What a number is made of, in place of the table.
    private void open(BudgetRow row) {
        Column<BudgetRow> column = model.focusColumn();
        boolean isFrame = row.isFoot() && row.kind() != BudgetRow.Kind.SUM;
        if (column == null || isFrame || column.key().equals(BudgetColumns.FRAME)) {
            return;
        }
        Predicate<Entry> counted = counted(row, column);
        boolean hasSome = assessment.budget().entries().stream().anyMatch(counted);
        if (hasSome) {
            makeup.show(assessment, counted, scope(row, column));
            getChildren().setAll(makeup);
            makeup.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && getChildren().contains(makeup)) {
            back();
            event.consume();
        } else if (event.isShortcutDown()
                && event.getCode() == KeyCode.F
                && getChildren().contains(grid)) {
            filter.field().requestFocus();
            event.consume();
        }
    }

    private void back() {
        if (getChildren().contains(makeup)) {
            getChildren().setAll(filter.node(), grid);
            grid.requestFocus();
            traced = null;
            trace();
        }
    }

    /// The entries that a number is the sum of.
    private Predicate<Entry> counted(BudgetRow row, Column<BudgetRow> column) {
        Plan plan = assessment.plan();
        Predicate<Entry> counted =
                BudgetTable.covers(plan, choice, row)
                        .and(choice.view()::counts)
                        .and(choice.where());
        Axis.Key key = keyOf(column.key());
        if (key == null) {
            return counted;
        }
        Function<Entry, Axis.Key> keys = choice.columns().keys(plan);
        return counted.and(entry -> key.equals(keys.apply(entry)));
    }

    private String scope(BudgetRow row, Column<BudgetRow> column) {
        boolean all = keyOf(column.key()) == null;
        return row.label() + " · " + (all ? "" : column.title() + " · ") + scope;
    }

    private void trace() {
        if (!getChildren().contains(grid)) {
            return;
        }
        BudgetRow row = model.selected();
        Column<BudgetRow> column = model.focusColumn();
        if (row == null || column == null) {
            traced = null;
            trace.showNothing();
            return;
        }
        Traced wanted = new Traced(assessment, choice, row, column.key(), desk.window().isPublic());
        if (wanted.equals(traced)) {
            return;
        }
        traced = wanted;
        Axis.Key key = keyOf(column.key());
        Money amount = key == null ? row.total() : row.amount(key);
        switch (row.kind()) {
            case FRAME -> trace.show(amount, scope(row, column), desk.text("budget.trace.frame"));
            case LEFT -> trace.show(amount, scope(row, column), desk.text("budget.trace.left"));
            case GROUP, LINE, SUM -> trace(row, column, amount);
        }
        desk.inspectorChanged();
    }

    private void trace(BudgetRow row, Column<BudgetRow> column, Money amount) {
        Id measure = measure(row);
        List<Entry> entries = entriesOf(row, column);
        if (measure == null && entries.stream().map(Entry::measure).distinct().count() > 1) {
            showSum(row, column, amount, entries);
            return;
        }
        List<Uncalculated> missing =
                measure == null ? List.of() : assessment.budget().uncalculatedOf(measure);
        trace.show(assessment.plan(), amount, scope(row, column), entries, missing, measure);
        if (measure != null) {
            trace.add(filter.pinButton(measure, Axis.MEASURE));
        }
    }

    /// Of a sum over several measures which they are, and what it is beside others.
    private void showSum(
            BudgetRow row, Column<BudgetRow> column, Money amount, List<Entry> entries) {
        List<Node> parts = new ArrayList<>();
        parts.add(facts.measures(assessment, entries, () -> open(row)));
        if (choice.lines().axis() == Axis.MUNICIPALITY) {
            parts.addAll(facts.beside(assessment, table, row, keyOf(column.key())));
        }
        trace.show(amount, scope(row, column), parts);
    }

    /// Of a measure its own entries, found at once.
    private List<Entry> entriesOf(BudgetRow row, Column<BudgetRow> column) {
        Id measure = measure(row);
        List<Entry> from =
                measure == null
                        ? assessment.budget().entries()
                        : assessment.budget().entriesOf(measure);
        return from.stream().filter(counted(row, column)).toList();
    }

    private @Nullable Id measure(BudgetRow row) {
        Id id = row.row();
        return id != null && assessment.plan().find(MeasureFields.TABLE, id) != null ? id : null;
    }
}
