package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import no.kompetanseplan.budget.View;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the budget page shows: which year, whose money, and what the columns are.
final class BudgetTools {

    private final Desk desk;
    private final ChoicePiece year;
    private final ChoicePiece view;
    private final Segments<BudgetTable.Columns> columns;
    private final Segments<Boolean> everything;
    private final Runnable changed;
    private final FlowPane node = new FlowPane();

    BudgetTools(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        year = new ChoicePiece(desk.text("budget.year"));
        view = new ChoicePiece(desk.text("budget.view"));
        view.options(
                Arrays.stream(View.values())
                        .map(each -> Option.of(each.name(), desk.text(key(each))))
                        .toList());
        view.show(View.NET.name());
        columns =
                Segments.of(
                        List.of(BudgetTable.Columns.values()),
                        each -> desk.text("budget.columns." + each.name()));
        everything =
                Segments.of(
                                List.of(false, true),
                                all ->
                                        desk.text(
                                                all ? "budget.rows.all" : "budget.rows.calculated"))
                        .small();
        years(new TreeSet<>());
        year.onCommit(_ -> changed.run());
        view.onCommit(_ -> changed.run());
        node.getStyleClass().add("budget-tools");
        node.getChildren().setAll(year, view, columns.small(), everything);
        columns.valueProperty().addListener((_, _, _) -> changed.run());
        everything.valueProperty().addListener((_, _, _) -> changed.run());
    }

    Node node() {
        return node;
    }

    /// Offers the years that have amounts; a year chosen before stays chosen.
    void years(SortedSet<Integer> years) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("budget.year.all")));
        years.forEach(each -> options.add(Option.of(each.toString(), each.toString())));
        String chosen = year.chosen();
        year.options(options);
        year.show(options.stream().anyMatch(o -> o.key().equals(chosen)) ? chosen : "");
    }

    BudgetTable.Choice choice() {
        return new BudgetTable.Choice(
                chosenYear(), View.valueOf(view.chosen()), columns.getValue());
    }

    /// Shows all years of the net budget in these columns.
    void columns(BudgetTable.Columns chosen) {
        year.show("");
        view.show(View.NET.name());
        columns.valueProperty().set(chosen);
        changed.run();
    }

    /// Whether measures that are not calculated are listed too.
    boolean showsAll() {
        return everything.getValue();
    }

    /// What the sums count, in words: no total without its scope.
    String scope() {
        Integer of = chosenYear();
        return desk.text(key(choice().view()))
                + " · "
                + (of == null ? desk.text("budget.year.all") : of.toString());
    }

    private @Nullable Integer chosenYear() {
        return year.chosen().isEmpty() ? null : Integer.valueOf(year.chosen());
    }

    private static String key(View view) {
        return "budget.view." + view.name();
    }
}
