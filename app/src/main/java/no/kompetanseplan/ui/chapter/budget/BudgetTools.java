package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the budget page shows: which year, what stands down and across, and whose money.
final class BudgetTools {

    private final Desk desk;
    private final ChoicePiece year;
    private final ChoicePiece down;
    private final ChoicePiece across;
    private final ChoicePiece view;
    private final Hyperlink everything = new Hyperlink();
    private final Runnable changed;
    private final FlowPane node = new FlowPane();
    private Lines lines = Lines.DIMENSION_MEASURE;
    private Axis columns = Axis.MUNICIPALITY;
    private boolean hasRegions;
    private boolean all;

    BudgetTools(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        year = new ChoicePiece(desk.text("budget.year"));
        down = new ChoicePiece(desk.text("budget.lines"));
        across = new ChoicePiece(desk.text("budget.columns"));
        view = new ChoicePiece(desk.text("budget.view"));
        view.options(
                Arrays.stream(View.values())
                        .map(each -> Option.of(each.name(), desk.text(key(each))))
                        .toList());
        view.show(View.NET.name());
        across.options(
                Arrays.stream(Axis.values())
                        .map(each ->
                                Option.of(each.name(), desk.text("budget.axis." + each.name())))
                        .toList());
        everything.setOnAction(_ -> {
            all = !all;
            offer();
            changed.run();
        });
        Button swap = Buttons.flat(Icon.SWAP, desk.text("budget.swap"));
        swap.setOnAction(_ -> swap());
        years(new TreeSet<>());
        offer();
        year.getStyleClass().add("narrow");
        across.getStyleClass().add("middling");
        view.getStyleClass().add("wide");
        year.onCommit(_ -> changed.run());
        view.onCommit(_ -> changed.run());
        down.onCommit(key -> show(Lines.valueOf(key), columns, true));
        across.onCommit(key -> show(lines, Axis.valueOf(key), false));
        node.getStyleClass().add("budget-tools");
        node.getChildren().setAll(year, down, across, view, swap);
    }

    Node node() {
        return node;
    }

    /// Lists measures that are not calculated too, or no longer.
    Node everything() {
        return everything;
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

    /// Whether the municipalities belong to groups that can fold them.
    void regions(boolean has) {
        if (has != hasRegions) {
            hasRegions = has;
            offer();
        }
    }

    /// Begins with the municipalities down the table, which has room for more of them that way, and
    /// with one year, so that what they have set aside stands beside it.
    ///
    /// @param years that can be chosen
    /// @param today the year of today, chosen if it can be
    void municipalitiesDown(SortedSet<Integer> years, int today) {
        years(years);
        if (!years.isEmpty()) {
            int first = years.contains(today) ? today : years.getFirst();
            year.show(Integer.toString(first));
        }
        lines = Lines.of(Axis.MUNICIPALITY, hasRegions);
        columns = Axis.DIMENSION;
        offer();
    }

    BudgetChoice choice() {
        return new BudgetChoice(
                chosenYear(),
                View.valueOf(view.chosen()),
                lines,
                columns,
                all || lines.axis() != Axis.MEASURE);
    }

    /// Shows all years of the net budget in these columns, with measures down.
    void columns(Axis chosen) {
        year.show("");
        view.show(View.NET.name());
        show(Lines.DIMENSION_MEASURE, chosen, true);
    }

    /// Shows measures down, of one year or all.
    void measures() {
        if (lines.axis() != Axis.MEASURE) {
            columns(Axis.MUNICIPALITY);
        }
        all = true;
        offer();
        changed.run();
    }

    /// What the sums count, in words: no total without its scope.
    String scope() {
        Integer of = chosenYear();
        return desk.text(key(choice().view()))
                + " · "
                + (of == null ? desk.text("budget.year.all") : of.toString());
    }

    /// Down becomes across.
    private void swap() {
        show(Lines.of(columns, hasRegions), lines.across(), true);
    }

    /// Two ways of the same are none: what was chosen last stays, and the other takes its place.
    private void show(Lines wantedLines, Axis wantedColumns, boolean linesLast) {
        Axis before = lines.across();
        Axis columnsBefore = columns;
        lines = wantedLines;
        columns = wantedColumns;
        if (lines.axis() == columns || lines.across() == columns) {
            if (linesLast) {
                columns = before == columns ? Axis.YEAR : before;
            } else {
                lines = Lines.of(columnsBefore == columns ? Axis.KIND : columnsBefore, hasRegions);
            }
        }
        offer();
        changed.run();
    }

    private void offer() {
        down.options(
                Arrays.stream(Lines.values())
                        .filter(each -> hasRegions || each != Lines.REGION_MUNICIPALITY)
                        .map(each ->
                                Option.of(each.name(), desk.text("budget.lines." + each.name())))
                        .toList());
        down.show(lines.name());
        across.show(columns.name());
        boolean measures = lines.axis() == Axis.MEASURE;
        everything.setText(desk.text(all ? "budget.rows.calculated" : "budget.rows.all"));
        everything.setVisible(measures);
        everything.setManaged(measures);
    }

    private @Nullable Integer chosenYear() {
        return year.chosen().isEmpty() ? null : Integer.valueOf(year.chosen());
    }

    private static String key(View view) {
        return "budget.view." + view.name();
    }
}
