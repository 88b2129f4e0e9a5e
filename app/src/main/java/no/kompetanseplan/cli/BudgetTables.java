package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Groups;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The budget as tables for the terminal.
final class BudgetTables {

    private static final String NOTHING = "–";

    private final Desk desk;
    private final Plan plan;
    private final Budget budget;
    private final BudgetChoice choice;
    private final AxisWords words;
    private final Formats formats;
    private final MeasureNumbers numbers;

    BudgetTables(Desk desk, Assessment assessment, BudgetChoice choice) {
        this.desk = desk;
        this.plan = assessment.plan();
        this.budget = assessment.budget();
        this.choice = choice;
        this.words = new AxisWords(plan, desk.texts());
        this.formats = desk.formats();
        this.numbers = new MeasureNumbers(plan);
    }

    void print() {
        desk.out().println(plan.head().title());
        String whose =
                choice.municipality() == null
                        ? ""
                        : " · "
                                + words.of(
                                        Axis.MUNICIPALITY, new Axis.OfRow(choice.municipality()));
        desk.out().println(text("budget.view." + choice.view().name()) + whose);
        desk.out().println();
        if (plan.costLines().isEmpty()) {
            desk.print("cli.budget.nothing");
        } else if (choice.axes().size() > 2) {
            groups();
        } else {
            pivot();
        }
        if (choice.hasFrames()) {
            frames();
        }
        beside();
        missing();
    }

    // ---------- the amounts ----------

    private void pivot() {
        Axis down = choice.axes().getFirst();
        Axis across = choice.axes().size() > 1 ? choice.axes().getLast() : null;
        Pivot pivot = Pivot.of(plan, budget, choice.view(), down, across, choice::has);
        boolean ranges = pivot.total().hasRange();
        List<String> heads = new ArrayList<>(List.of(words.of(down)));
        pivot.columns().forEach(key -> heads.add(name(across, key)));
        heads.add(text("budget.sum-row"));
        if (ranges) {
            heads.add(text("cli.budget.range"));
        }
        TextTable table = new TextTable(1, heads);
        for (Axis.Key row : pivot.rows()) {
            List<String> cells = new ArrayList<>(List.of(name(down, row)));
            pivot.columns().forEach(column -> cells.add(amount(pivot.cell(row, column))));
            Pivot.Sum sum = pivot.rowSum(row);
            boolean isMissing = sum == null && pivot.missing(row) > 0;
            cells.add(isMissing ? text("budget.not-calculated") : amount(sum));
            finish(table, cells, sum, ranges);
        }
        table.line();
        List<String> last = new ArrayList<>(List.of(text("budget.sum-row")));
        pivot.columns().forEach(column -> last.add(amount(pivot.columnSum(column))));
        last.add(amount(pivot.total()));
        finish(table, last, pivot.total(), ranges);
        table.print(desk.out());
    }

    private void groups() {
        Groups groups = Groups.of(plan, budget, choice.view(), choice.axes(), choice::has);
        boolean ranges = groups.total().hasRange();
        List<String> heads = new ArrayList<>(choice.axes().stream().map(words::of).toList());
        heads.add(text("budget.sum-row"));
        if (ranges) {
            heads.add(text("cli.budget.range"));
        }
        TextTable table = new TextTable(choice.axes().size(), heads);
        for (Groups.Group group : groups.groups()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < choice.axes().size(); i++) {
                cells.add(name(choice.axes().get(i), group.keys().get(i)));
            }
            cells.add(amount(group.sum()));
            finish(table, cells, group.sum(), ranges);
        }
        table.line();
        List<String> last = new ArrayList<>(choice.axes().stream().map(_ -> "").toList());
        last.set(0, text("budget.sum-row"));
        last.add(amount(groups.total()));
        finish(table, last, groups.total(), ranges);
        table.print(desk.out());
    }

    private void finish(
            TextTable table, List<String> cells, Pivot.@Nullable Sum sum, boolean ranges) {
        if (ranges) {
            cells.add(
                    sum == null || !sum.hasRange()
                            ? ""
                            : formats.amount(sum.low()) + NOTHING + formats.amount(sum.high()));
        }
        table.row(cells);
    }

    private String name(@Nullable Axis axis, Axis.Key key) {
        boolean isMeasure = axis == Axis.MEASURE;
        return isMeasure && key instanceof Axis.OfRow(Id row)
                ? numbers.name(row)
                : axis == null ? "" : words.of(axis, key);
    }

    private String amount(Pivot.@Nullable Sum sum) {
        return sum == null ? NOTHING : formats.amount(sum.amount());
    }

    // ---------- what stands beside them ----------

    private void frames() {
        Frames frames = Frames.of(plan, budget);
        TextTable table =
                new TextTable(
                        1,
                        List.of(
                                text("budget.axis.MUNICIPALITY"),
                                text("budget.axis.YEAR"),
                                text("cli.budget.frame"),
                                text("cli.budget.net"),
                                text("cli.budget.left")));
        boolean isEmpty = true;
        for (Body body : plan.municipalities()) {
            for (int year : frames.years()) {
                Money frame = frames.frame(body.id(), year);
                Money left = frames.left(body.id(), year);
                if (frame != null && left != null && choice.hasMunicipality(body.id())) {
                    isEmpty = false;
                    table.row(
                            List.of(
                                    body.inShort(),
                                    Integer.toString(year),
                                    formats.amount(frame),
                                    formats.amount(frames.net(body.id(), year)),
                                    formats.amount(left)));
                }
            }
        }
        if (!isEmpty) {
            desk.out().println();
            table.print(desk.out());
        }
    }

    /// What is no part of the table but has to be known by those who read its sum.
    private void beside() {
        List<String> lines = new ArrayList<>();
        Map<Integer, Money> after = new TreeMap<>();
        for (Entry entry : budget.after()) {
            if (choice.view().counts(entry) && choice.has(entry)) {
                after.merge(entry.year(), entry.amount(), Money::plus);
            }
        }
        if (!after.isEmpty()) {
            lines.add(
                    text(
                            "cli.budget.after",
                            after.entrySet().stream()
                                    .map(each ->
                                            each.getKey() + ": " + formats.amount(each.getValue()))
                                    .collect(Collectors.joining(", "))));
        }
        Money time = budget.sum(View.TIME, choice::has);
        if (choice.view() != View.TIME && !time.isZero()) {
            lines.add(text("cli.budget.time", formats.money(time)));
        }
        budget.balances().forEach(each -> lines.add(balance(each)));
        if (!lines.isEmpty()) {
            desk.out().println();
            lines.forEach(desk.out()::println);
        }
    }

    private String balance(Balance each) {
        Money surplus = each.surplus();
        boolean isOver = surplus.compareTo(Money.ZERO) > 0;
        return text(
                isOver ? "cli.budget.surplus" : "cli.budget.deficit",
                numbers.name(each.measure()),
                Integer.toString(each.year()),
                formats.money(each.needed()),
                formats.money(each.given()),
                formats.money(isOver ? surplus : surplus.negated()));
    }

    private void missing() {
        Map<Id, Set<String>> missing = new LinkedHashMap<>();
        TraceWords trace = new TraceWords(plan, desk.texts());
        for (Uncalculated each : budget.uncalculated()) {
            missing.computeIfAbsent(each.measure(), _ -> new LinkedHashSet<>())
                    .add(trace.missing(each));
        }
        if (missing.isEmpty()) {
            return;
        }
        desk.out().println();
        desk.print("budget.missing", missing.size(), plan.measures().size());
        TextTable table = new TextTable(2, List.of(words.of(Axis.MEASURE), text("cli.budget.why")));
        missing.forEach((measure, reasons) -> {
            String name = numbers.name(measure);
            for (String reason : reasons) {
                table.row(List.of(name, reason));
                name = "";
            }
        });
        table.print(desk.out());
    }

    private String text(String key, Object... arguments) {
        return desk.texts().get(key, arguments);
    }
}
