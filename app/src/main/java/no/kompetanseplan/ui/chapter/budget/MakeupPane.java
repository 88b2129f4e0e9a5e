package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What one number of the budget is made of: its measures, and under each the lines that cost it,
/// the dearest first.
final class MakeupPane extends VBox {

    /// A measure, one entry of it, or the sum.
    ///
    /// @param key tells it from all others
    /// @param entries what it sums up; of an entry that one
    private record Part(
            Object key,
            RowLook.Kind kind,
            String label,
            @Nullable Id measure,
            List<Entry> entries) {

        Money amount() {
            return entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
        }

        @Nullable Entry entry() {
            return kind == RowLook.Kind.PLAIN ? entries.getFirst() : null;
        }
    }

    /// Tells an entry from the others of its measure.
    private record Place(Id line, int year, @Nullable Id municipality, @Nullable Id payer) {}

    private final Desk desk;
    private final TracePane trace;
    private final Formats formats;
    private final GridModel<Part> model;
    private final Grid<Part> grid;
    private final Label title = new Label();
    private Predicate<Entry> counted = _ -> false;
    private String scope = "";
    private @Nullable Assessment assessment;

    MakeupPane(Desk desk, TracePane trace, Runnable back) {
        this.desk = desk;
        this.trace = trace;
        this.formats = Formats.of(desk.texts().language());
        this.model = new GridModel<>(Part::key, columns());
        model.unnumbered();
        model.foot(part -> part.kind() == RowLook.Kind.SUM);
        model.nested(part -> part.kind() == RowLook.Kind.PLAIN);
        model.rowLook(part ->
                RowLook.of(part.kind()).indented(part.kind() == RowLook.Kind.PLAIN ? 1 : 0));
        KeptWidths.of(desk, "budget.makeup", model);
        grid = Grid.of(model, desk.texts()).named(desk.text("budget.makeup"));
        model.selectedProperty().addListener((_, _, now) -> trace(now));
        Button go = Buttons.flat(Icon.BACK, desk.text("budget.makeup.back"));
        go.setOnAction(_ -> back.run());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox head = new HBox(go, title);
        head.getStyleClass().add("makeup-head");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(head, grid);
    }

    /// Shows what is counted in a number.
    ///
    /// @param words what the number is
    void show(Assessment newest, Predicate<Entry> wanted, String words) {
        counted = wanted;
        scope = words;
        assessment = newest;
        fill();
    }

    /// The plan has changed.
    void refresh(Assessment newest) {
        if (assessment != null) {
            assessment = newest;
            fill();
        }
    }

    void focus() {
        if (model.selected() == null) {
            model.selection().moveTo(1, 0, false);
        }
        grid.requestFocus();
        trace(model.selected());
    }

    private List<Column<Part>> columns() {
        return List.of(
                Column.<Part>of("what", desk.text("budget.makeup.what"), 12, Part::label).grow(2),
                Column.<Part>of(
                        "municipality",
                        desk.text("budget.axis.MUNICIPALITY"),
                        6,
                        part -> word(part, Axis.MUNICIPALITY)),
                Column.<Part>of(
                        "year", desk.text("budget.axis.YEAR"), 3.5, part -> word(part, Axis.YEAR)),
                Column.<Part>of(
                        "kind", desk.text("budget.axis.KIND"), 7, part -> word(part, Axis.KIND)),
                Column.<Part>of(
                        "payer", desk.text("budget.axis.PAYER"), 7, part -> word(part, Axis.PAYER)),
                Column.<Part>of(
                                "amount",
                                desk.text("budget.chart.kroner"),
                                6,
                                part -> formats.amount(part.amount()))
                        .right()
                        .strong()
                        .order(Comparator.comparing(Part::amount)));
    }

    private String word(Part part, Axis axis) {
        Entry entry = part.entry();
        Assessment now = assessment;
        if (entry == null || now == null) {
            return " ";
        }
        Plan plan = now.plan();
        return new AxisWords(plan, desk.texts()).of(axis, axis.keys(plan).apply(entry));
    }

    private void fill() {
        Assessment now = assessment;
        if (now == null) {
            return;
        }
        Map<Id, List<Entry>> byMeasure = new LinkedHashMap<>();
        List<Entry> all = now.budget().entries().stream().filter(counted).toList();
        all.forEach(entry ->
                byMeasure.computeIfAbsent(entry.measure(), _ -> new ArrayList<>()).add(entry));
        AxisWords words = new AxisWords(now.plan(), desk.texts());
        TraceWords lines = new TraceWords(now.plan(), desk.texts());
        List<Part> parts = new ArrayList<>();
        byMeasure.forEach((measure, entries) -> {
            String name = words.of(Axis.MEASURE, new Axis.OfRow(measure));
            parts.add(new Part(measure, RowLook.Kind.GROUP, name, measure, entries));
            entries.stream()
                    .sorted(Comparator.comparing(Entry::amount).reversed())
                    .forEach(entry -> parts.add(part(lines, entry)));
        });
        parts.add(new Part("sum", RowLook.Kind.SUM, desk.text("budget.sum-row"), null, all));
        title.setText(scope);
        model.setSections(List.of(Section.untitled(parts)));
    }

    private static Part part(TraceWords words, Entry entry) {
        Object key = new Place(entry.line(), entry.year(), entry.municipality(), entry.payer());
        return new Part(
                key, RowLook.Kind.PLAIN, words.line(entry), entry.measure(), List.of(entry));
    }

    private void trace(@Nullable Part part) {
        Assessment now = assessment;
        if (part == null || now == null || getParent() == null) {
            return;
        }
        trace.show(
                now.plan(),
                part.amount(),
                part.label() + " · " + scope,
                part.entries(),
                List.of(),
                part.measure());
        desk.inspectorChanged();
    }
}
