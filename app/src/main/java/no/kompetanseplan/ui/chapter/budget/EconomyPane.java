package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/// The four years of one municipality, as its economy plan needs them.
final class EconomyPane extends VBox {

    private final Desk desk;
    private final TracePane trace;
    private final BudgetColumns columns;
    private final GridModel<BudgetRow> model;
    private final Grid<BudgetRow> grid;
    private final ChoicePiece municipality;
    private final ChoicePiece first;
    private final ChoicePiece lines;
    private Assessment assessment;
    private @Nullable EconomyTable table;
    private List<String> titles = List.of();

    EconomyPane(Desk desk, TracePane trace, Assessment assessment) {
        this.desk = desk;
        this.trace = trace;
        this.assessment = assessment;
        this.columns = new BudgetColumns(desk);
        this.model = new GridModel<>(BudgetRow::key, List.of());
        model.unnumbered();
        model.foot(BudgetRow::isFoot);
        model.rowLook(row -> columns.look(row, Set.of(), this.assessment.plan()));
        model.onEdit(edits -> desk.edit("step.budget.frame", plan -> apply(plan, edits)));
        KeptWidths.of(desk, "budget.economy", model);
        grid = Grid.of(model, desk.texts()).named(desk.text("budget.mode.ECONOMY"));
        model.selection().movesProperty().addListener((_, _, _) -> trace());
        municipality = new ChoicePiece(desk.text("budget.axis.MUNICIPALITY"));
        first = new ChoicePiece(desk.text("budget.economy.first"));
        lines = new ChoicePiece(desk.text("budget.lines"));
        first.getStyleClass().add("narrow");
        lines.options(List.of(axis(Axis.MEASURE), axis(Axis.KIND))).show(Axis.MEASURE.name());
        Button copy = Buttons.flat(Icon.COPY, desk.text("budget.economy.copy"));
        copy.setOnAction(_ -> {
            model.selection().selectAll();
            grid.copy();
        });
        for (ChoicePiece each : List.of(municipality, first, lines)) {
            each.onCommit(_ -> fill());
        }
        FlowPane tools = new FlowPane(municipality, first, lines, copy);
        tools.getStyleClass().addAll("budget-tools", "inner");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(tools, grid);
    }

    private Option axis(Axis axis) {
        return Option.of(axis.name(), desk.text("budget.axis." + axis.name()));
    }

    /// @param years that have a cost or belong to the plan
    void show(Assessment newest, SortedSet<Integer> years) {
        assessment = newest;
        List<Option> bodies =
                newest.plan().municipalities().stream()
                        .map(body -> Option.of(body.id().toString(), body.inShort()))
                        .toList();
        offer(municipality, bodies);
        offer(
                first,
                years.stream().map(year -> Option.of(year.toString(), year.toString())).toList());
        fill();
    }

    private static void offer(ChoicePiece piece, List<Option> options) {
        piece.options(options);
        boolean known = options.stream().anyMatch(each -> each.key().equals(piece.chosen()));
        if (!known) {
            piece.show(options.isEmpty() ? "" : options.getFirst().key());
        }
    }

    void focus() {
        grid.requestFocus();
    }

    private void fill() {
        Id body = body();
        if (body == null || first.chosen().isEmpty()) {
            return;
        }
        Axis axis = Axis.valueOf(lines.chosen());
        int from = Integer.parseInt(first.chosen());
        EconomyTable made = new EconomyTable(assessment, body, from, axis);
        table = made;
        Plan plan = assessment.plan();
        BudgetTable shown = made.table(Frames.of(plan, assessment.budget()), desk.texts());
        Lines down = axis == Axis.KIND ? Lines.KIND : Lines.MEASURE;
        BudgetChoice choice = new BudgetChoice(null, View.NET, down, Axis.YEAR, true);
        AxisWords words = new AxisWords(plan, desk.texts());
        List<Column<BudgetRow>> now =
                columns.of(
                        shown,
                        choice,
                        key ->
                                key instanceof Axis.OfYear(int year)
                                                && EconomyTable.isAfter(plan, year)
                                        ? desk.text("budget.economy.after", Integer.toString(year))
                                        : words.of(Axis.YEAR, key));
        List<String> heads = now.stream().map(each -> each.key() + each.title()).toList();
        if (!heads.equals(titles)) {
            model.columnsProperty().set(now);
            titles = heads;
        }
        model.setSections(List.of(Section.untitled(new ArrayList<>(shown.rows()))));
        trace();
    }

    private @Nullable Id body() {
        return municipality.chosen().isEmpty() ? null : Id.of(municipality.chosen());
    }

    private Plan apply(Plan before, Edits<BudgetRow> edits) {
        Id body = body();
        Plan after = before;
        for (CellEdit<BudgetRow> edit : edits.cells()) {
            if (body != null && year(edit.column().key()) instanceof Axis.OfYear(int of)) {
                Money amount = edit.value() instanceof Money money ? money : null;
                after = FrameEdits.with(after, body, of, amount, desk.newId());
            }
        }
        return after;
    }

    private static Axis.@Nullable Key year(String column) {
        String year = column.startsWith("at/") ? column.substring(3) : "";
        return year.isEmpty() ? null : new Axis.OfYear(Integer.parseInt(year));
    }

    private void trace() {
        BudgetRow row = model.selected();
        Column<BudgetRow> column = model.focusColumn();
        Id body = body();
        EconomyTable now = table;
        if (row == null || column == null || body == null || now == null || getParent() == null) {
            return;
        }
        Plan plan = assessment.plan();
        Axis.Key year = year(column.key());
        Body of = plan.find(BodyFields.TABLE, body);
        String name = of == null ? "" : of.inShort();
        String scope = row.label() + " · " + name + (year == null ? "" : " · " + column.title());
        Money amount = year == null ? row.total() : row.amount(year);
        switch (row.kind()) {
            case FRAME -> trace.show(amount, scope, desk.text("budget.trace.frame"));
            case LEFT -> trace.show(amount, scope, desk.text("budget.trace.left"));
            case GROUP, LINE, SUM -> {
                Id id = row.row();
                boolean isMeasure = id != null && plan.find(MeasureFields.TABLE, id) != null;
                trace.show(
                        plan,
                        amount,
                        scope,
                        now.entriesOf(row, year),
                        List.of(),
                        isMeasure ? id : null);
            }
        }
        desk.inspectorChanged();
    }
}
