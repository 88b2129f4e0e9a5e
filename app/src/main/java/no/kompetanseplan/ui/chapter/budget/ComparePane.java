package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The budget beside that of another version or another plan, to the krone.
final class ComparePane extends VBox {

    private final Desk desk;
    private final TracePane trace;
    private final Runnable closed;
    private final Formats formats;
    private final GridModel<ComparisonRow> model;
    private final Grid<ComparisonRow> grid;
    private final Segments<Comparison.By> by;
    private final CheckBox onlyChanges = new CheckBox();
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane();
    private final VBox about = new VBox();
    private final Set<String> open = new HashSet<>();
    private final Newest<Comparison> reckoning = new Newest<>("budget-compare", this::reckoned);
    private @Nullable Assessment other;
    private @Nullable Comparison comparison;
    private View view = View.NET;

    ComparePane(Desk desk, TracePane trace, Runnable closed) {
        this.desk = desk;
        this.trace = trace;
        this.closed = closed;
        this.formats = Formats.of(desk.texts().language());
        this.model = new GridModel<>(ComparisonRow::key, columns());
        model.unnumbered();
        model.foot(ComparisonRow::isFoot);
        model.nested(row -> row.kind() == ComparisonRow.Kind.LINE);
        model.rowLook(this::look);
        model.acts().onFold(this::fold);
        model.acts().onOpen(this::fold);
        model.selection().movesProperty().addListener((_, _, _) -> trace());
        KeptWidths.of(desk, "budget.compare", model);
        grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("budget.compare.name"))
                        .whenEmpty(
                                new EmptyState(
                                        desk.text("budget.compare.same"),
                                        desk.text("budget.compare.same.says")));
        by =
                Segments.of(
                                List.of(Comparison.By.values()),
                                each -> desk.text("budget.axis." + each.name()))
                        .small();
        by.valueProperty().subscribe((_, _) -> regrouped());
        onlyChanges.setText(desk.text("budget.compare.changes"));
        onlyChanges.setMinWidth(USE_PREF_SIZE);
        onlyChanges.setSelected(true);
        onlyChanges.selectedProperty().subscribe((_, _) -> list());
        build();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void build() {
        Button copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            model.selection().selectAll();
            grid.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        Button close = Buttons.flat(Icon.CLOSE, desk.text("budget.compare.close"));
        close.setOnAction(_ -> close());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        for (Button each : List.of(copy, close)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(title, copy, close);
        head.getStyleClass().add("makeup-head");
        facts.getStyleClass().add("compare-facts");
        FlowPane tools = new FlowPane(by, onlyChanges);
        tools.getStyleClass().addAll("budget-tools", "inner", "compare-tools");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(head, facts, about, tools, grid);
    }

    /// Lays another plan beside this one.
    ///
    /// @param name what people call it
    void compare(String name, Assessment with, Assessment now, View wanted) {
        other = with;
        comparison = null;
        open.clear();
        title.setText(desk.text("budget.compare.with", name));
        facts.getChildren().setAll(Words.of(desk.text("budget.compare.busy"), Tone.MUTED));
        about.getChildren().clear();
        model.setSections(List.of());
        show(now, wanted);
    }

    /// This plan has changed, or the amounts count something else.
    void show(Assessment now, View wanted) {
        Assessment with = other;
        view = wanted;
        if (with != null) {
            boolean masked = now.isPublic();
            reckoning.ask(() -> Comparison.of(masked ? with.publicEdition() : with, now, wanted));
        }
    }

    void focus() {
        grid.requestFocus();
        trace();
    }

    private void close() {
        reckoning.forget();
        other = null;
        comparison = null;
        closed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void reckoned(Comparison made) {
        if (other == null) {
            return;
        }
        comparison = made;
        String scope = desk.text("budget.view." + view.name());
        Money before = made.before().budget().sum(view);
        Money now = made.now().budget().sum(view);
        List<Label> says = new ArrayList<>();
        says.add(Words.of(scope + " · " + desk.text("budget.year.all"), Tone.MUTED));
        says.add(
                Words.of(
                        desk.text(
                                "budget.compare.change",
                                formats.amount(before),
                                formats.amount(now),
                                signed(now.minus(before))),
                        Tone.PLAIN));
        count(says, "budget.compare.measures", made.measuresChanged());
        count(says, "budget.compare.new", made.differences().onlyAfter().size());
        count(says, "budget.compare.only-before", made.differences().onlyBefore().size());
        count(says, "budget.compare.rules", made.differences().rules().size());
        facts.getChildren().setAll(says);
        about.getChildren().clear();
        if (!made.differences().related()) {
            Label apart = Words.notice(Icon.INFO, desk.text("budget.compare.apart"), Tone.MUTED);
            apart.setMinHeight(Region.USE_PREF_SIZE);
            apart.getStyleClass().add("compare-about");
            about.getChildren().add(apart);
        }
        list();
        trace();
    }

    private void count(List<Label> says, String key, int number) {
        if (number > 0) {
            says.add(Words.of(desk.text(key, number), Tone.PLAIN));
        }
    }

    private void regrouped() {
        open.clear();
        list();
    }

    private void list() {
        Comparison now = comparison;
        if (now == null) {
            return;
        }
        List<ComparisonRow> rows =
                now.rows(by.getValue(), onlyChanges.isSelected(), open, desk.texts());
        boolean isSame = rows.stream().allMatch(row -> row.isFoot() && !row.differs());
        model.setSections(isSame ? List.of() : List.of(Section.untitled(rows)));
    }

    private void fold(ComparisonRow row) {
        if (row.kind() == ComparisonRow.Kind.GROUP) {
            if (!open.remove(row.key())) {
                open.add(row.key());
            }
            list();
        }
    }

    private List<Column<ComparisonRow>> columns() {
        return List.of(
                Column.<ComparisonRow>of(
                                "what", desk.text("budget.compare.what"), 15, ComparisonRow::label)
                        .grow(3),
                amount("before", row -> row.before()),
                amount("now", row -> row.now()),
                Column.<ComparisonRow>of(
                                "change",
                                desk.text("budget.compare.head.change"),
                                7,
                                row -> row.change().isZero() ? "" : signed(row.change()))
                        .right()
                        .strong()
                        .order(Comparator.comparing(ComparisonRow::change)),
                Column.<ComparisonRow>of(
                                "state", desk.text("budget.compare.head.state"), 6, this::state)
                        .grow(0));
    }

    private Column<ComparisonRow> amount(String key, Function<ComparisonRow, Money> of) {
        return Column.<ComparisonRow>of(
                        key,
                        desk.text("budget.compare.head." + key),
                        7,
                        row -> of.apply(row).isZero() ? "" : formats.amount(of.apply(row)))
                .right()
                .order(Comparator.comparing(of));
    }

    private String state(ComparisonRow row) {
        return row.state() == ComparisonRow.State.BOTH
                ? " "
                : desk.text("budget.compare.state." + row.state().name());
    }

    private RowLook look(ComparisonRow row) {
        return switch (row.kind()) {
            case GROUP ->
                    row.cells().isEmpty()
                            ? RowLook.of(RowLook.Kind.GROUP)
                            : RowLook.of(RowLook.Kind.GROUP)
                                    .folding(
                                            open.contains(row.key())
                                                    ? RowLook.Fold.OPEN
                                                    : RowLook.Fold.CLOSED);
            case LINE -> RowLook.PLAIN.indented(1);
            case SUM -> RowLook.of(RowLook.Kind.SUM);
            case RECURRING -> RowLook.of(RowLook.Kind.MUTED);
        };
    }

    private String signed(Money change) {
        String plus = change.compareTo(Money.ZERO) > 0 ? "+" : "";
        return plus + formats.amount(change);
    }

    private void trace() {
        Comparison now = comparison;
        ComparisonRow row = model.selected();
        if (now == null || getParent() == null) {
            return;
        }
        if (row == null) {
            trace.showNothing();
        } else {
            trace.compare(now, row, signed(row.change()));
        }
        desk.inspectorChanged();
    }
}
