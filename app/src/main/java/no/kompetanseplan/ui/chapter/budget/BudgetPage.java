package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chapter 6.5: what the measures cost, for whom and when. Every number leads to its calculation.
public final class BudgetPage implements Page {

    private final Desk desk;
    private final Formats formats;
    private final Id section;
    private final PageHead head;
    private final BudgetTools tools;
    private final GridModel<BudgetRow> model;
    private final TracePane trace;
    private final Label foot;
    private final Segments<Boolean> figure;
    private final VBox body = new VBox();
    private final BorderPane node = new BorderPane();
    private final Set<String> folded = new HashSet<>();
    private final BudgetColumns columns;
    private final Grid<BudgetRow> grid;
    private Assessment assessment;
    private BudgetTable table;
    private BudgetTable.@Nullable Choice shown;
    private @Nullable Traced traced;

    /// What the trace beside the table was last worked out for.
    private record Traced(
            Assessment assessment, BudgetTable.Choice choice, BudgetRow row, String column) {}

    public BudgetPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.formats = Formats.of(desk.texts().language());
        this.assessment = desk.session().state().assessment();
        Button excel = Buttons.of(Icon.SPREADSHEET, desk.text("budget.to-excel"));
        excel.setOnAction(_ -> desk.window().export());
        head = new PageHead(excel);
        trace = new TracePane(desk);
        tools = new BudgetTools(desk, () -> show());
        columns = new BudgetColumns(desk);
        table = BudgetTable.of(assessment, tools.choice(), columns.names());
        model = new GridModel<>(BudgetRow::key, columns.of(table, tools.choice()));
        model.unnumbered();
        model.rowLook(row -> columns.look(row, folded, assessment.plan()));
        model.acts().onFold(this::fold);
        model.acts().onInspect(_ -> {});
        foot = Words.of(desk.text("budget.foot"), Tone.MUTED);
        foot.getStyleClass().add("page-foot");
        figure =
                Segments.of(
                                List.of(false, true),
                                chart -> desk.text(chart ? "budget.figure" : "budget.table"))
                        .small();
        KeptWidths.of(desk, "budget", model);
        grid = Grid.of(model, desk.texts()).named(desk.text("budget.name"));
        build();
        refresh(desk.session().state());
        model.selectedProperty().addListener((_, _, _) -> trace());
        model.selection().movesProperty().addListener((_, _, _) -> trace());
        figure.valueProperty().addListener((_, _, _) -> showBody());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node inspector() {
        return trace.node();
    }

    @Override
    public String status() {
        BudgetRow row = model.selected();
        Column<BudgetRow> column = model.focusColumn();
        return row == null || column == null || column.key().equals("label")
                ? ""
                : desk.text("budget.selected", column.shown(row));
    }

    @Override
    public void refresh(SessionState state) {
        assessment = state.assessment();
        Section chapter = state.plan().find(SectionFields.TABLE, section);
        head.show(
                chapter == null ? "" : chapter.number(),
                chapter == null ? desk.text("budget.name") : chapter.title());
        tools.years(assessment.budget().years());
        show();
    }

    /// A measure; or, in the line of the sum, a municipality or, as the field, a year.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        if (row == null && place.field() != null) {
            tools.columns(BudgetTable.Columns.YEAR);
            model.reveal(BudgetTable.SUM, place.field());
        } else if (row != null && assessment.plan().find(BodyFields.TABLE, row) != null) {
            tools.columns(BudgetTable.Columns.MUNICIPALITY);
            model.reveal(BudgetTable.SUM, row.toString());
        } else if (row != null) {
            model.reveal(row.toString(), place.field());
        }
        grid.requestFocus();
    }

    @Override
    public boolean focus() {
        grid.requestFocus();
        return true;
    }

    private void build() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(tools.node(), gap, figure);
        HBox.setHgrow(tools.node(), Priority.ALWAYS);
        row.getStyleClass().add("tool-row");
        node.getStyleClass().add("page");
        node.setTop(new VBox(head, row));
        node.setCenter(body);
        body.getStyleClass().add("budget-body");
    }

    private void show() {
        Budget budget = assessment.budget();
        BudgetTable.Choice choice = tools.choice();
        BudgetTable before = table;
        table = BudgetTable.of(assessment, choice, columns.names());
        if (!choice.equals(shown) || !table.hasColumnsOf(before)) {
            model.columnsProperty().set(columns.of(table, choice));
            shown = choice;
        }
        List<BudgetRow> rows =
                table.rows().stream().filter(row -> !isMeasure(row) || isListed(row)).toList();
        model.setSections(List.of(BudgetColumns.section(rows)));
        int all = assessment.plan().measures().size();
        head.facts(
                List.of(
                        Words.of(tools.scope(), Tone.MUTED),
                        Words.of(
                                desk.text(
                                        "budget.sum",
                                        formats.money(
                                                budget.sum(
                                                        tools.choice().view(),
                                                        tools.choice().where()))),
                                Tone.PLAIN),
                        Words.status(
                                Icon.CALCULATE,
                                desk.text("budget.missing", table.missing(), all),
                                table.missing() == 0 ? Tone.MUTED : Tone.WARNING)));
        showBody();
        trace();
    }

    private void showBody() {
        if (table.rows().size() <= 1 || assessment.budget().entries().isEmpty()) {
            body.getChildren().setAll(new BudgetEmpty(desk, assessment));
        } else if (figure.getValue()) {
            body.getChildren().setAll(new BudgetChart(desk, table, tools.choice()), foot);
        } else {
            VBox.setVgrow(grid, Priority.ALWAYS);
            body.getChildren().setAll(grid, foot);
        }
    }

    private boolean isListed(BudgetRow row) {
        boolean open = !folded.contains("group/" + row.dimension());
        return open && (tools.showsAll() || !row.isMissing());
    }

    private static boolean isMeasure(BudgetRow row) {
        return row.kind() == BudgetRow.Kind.MEASURE;
    }

    private void fold(BudgetRow row) {
        if (!folded.remove(row.key())) {
            folded.add(row.key());
        }
        show();
    }

    private void trace() {
        BudgetRow row = model.selected();
        Column<BudgetRow> column = model.focusColumn();
        if (row == null || column == null) {
            traced = null;
            trace.showNothing();
            return;
        }
        Traced wanted = new Traced(assessment, tools.choice(), row, column.key());
        if (wanted.equals(traced)) {
            return;
        }
        traced = wanted;
        Plan plan = assessment.plan();
        boolean all = column.key().equals("label") || column.key().equals("total");
        Predicate<Entry> inColumn =
                entry ->
                        all
                                || column.key()
                                        .equals(BudgetTable.key(entry, tools.choice().columns()));
        List<Entry> entries =
                entriesOf(row)
                        .filter(tools.choice().view()::counts)
                        .filter(tools.choice().where().and(inColumn))
                        .toList();
        trace.show(
                plan,
                all ? row.sum() : row.amount(column.key()),
                row.label() + " · " + (all ? "" : column.title() + " · ") + tools.scope(),
                entries,
                row.measure() == null
                        ? List.of()
                        : assessment.budget().uncalculatedOf(row.measure()),
                row.measure());
        desk.inspectorChanged();
    }

    private Stream<Entry> entriesOf(BudgetRow row) {
        Budget budget = assessment.budget();
        return row.kind() == BudgetRow.Kind.SUM
                ? budget.entries().stream()
                : table.measuresIn(row).flatMap(id -> budget.entriesOf(id).stream());
    }
}
