package no.kompetanseplan.exchange.document;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.figure.Bars;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Kind;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Net for the municipalities, a column for each year: by municipality, and by dimension as a table
/// and as bars.
final class BudgetPrinter {

    private final Pages pages;
    private final Budget budget;
    private final SortedSet<Integer> years;

    /// A line of the budget: its name and which entries it sums.
    private record Group(Kind kind, Predicate<Entry> entries) {}

    BudgetPrinter(Pages pages) {
        this.pages = pages;
        this.budget = pages.assessment().budget();
        this.years = budget.years();
    }

    void print() {
        if (!years.isEmpty()) {
            table(pages.text("document.budget"), "document.municipality", municipalities());
            dimensions();
        }
        int missing = budget.measuresNotCalculated().size();
        if (missing > 0) {
            int all = pages.plan().measures().size();
            pages.note(pages.text("document.not-calculated", missing, all));
        }
    }

    /// Nothing where one amount is all there is.
    private void dimensions() {
        List<Group> groups = groups();
        if (groups.size() * years.size() < 2) {
            return;
        }
        List<Bars.Bar> bars = new ArrayList<>();
        for (int year : years) {
            List<Long> parts =
                    groups.stream().map(group -> sum(group.entries, year).ore()).toList();
            bars.add(new Bars.Bar(Integer.toString(year), parts, kroner(sum(_ -> true, year))));
        }
        table(pages.text("document.budget.dimensions"), "document.dimension", groups);
        String sums =
                bars.stream()
                        .map(bar -> bar.name() + " " + bar.total())
                        .collect(Collectors.joining(", "));
        pages.figure(
                pages.text("document.budget.figure"),
                pages.text("document.budget.figure.described", sums),
                Bars.of(
                        groups.stream().map(Group::kind).toList(),
                        bars,
                        ore -> pages.formats().amount(new Money(ore))));
    }

    /// The dimensions with an entry that counts, in the order of the plan; those of none last.
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Dimension dimension : pages.plan().ordered(DimensionFields.TABLE)) {
            Kind kind =
                    new Kind(
                            dimension.letter(),
                            dimension.name(),
                            Fill.of(groups.size(), WheelPrinter.ink(dimension)));
            groups.add(new Group(kind, entry -> dimension.id().equals(dimension(entry))));
        }
        Kind none =
                new Kind(
                        "",
                        pages.text("document.no-dimension"),
                        Fill.of(groups.size(), WheelPrinter.ink(null)));
        groups.add(new Group(none, entry -> dimension(entry) == null));
        groups.removeIf(group ->
                budget.entries().stream().filter(View.NET::counts).noneMatch(group.entries));
        return groups;
    }

    private @Nullable Id dimension(Entry entry) {
        Measure measure = pages.plan().find(MeasureFields.TABLE, entry.measure());
        Dimension found =
                measure == null
                        ? null
                        : pages.plan().find(DimensionFields.TABLE, measure.dimension());
        return found == null ? null : found.id();
    }

    private void table(String caption, String firstHead, List<Group> groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(pages.text(firstHead), 5));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year), 3)));
        if (years.size() > 1) {
            columns.add(Column.number(pages.text("document.total"), 3));
        }
        List<List<String>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group.kind.name(), group.entries)));
        rows.add(row(pages.text("document.total"), _ -> true));
        pages.table(caption, columns, rows, true, false);
    }

    private List<Group> municipalities() {
        Set<Id> with = new HashSet<>();
        budget.entries()
                .forEach(entry -> {
                    if (entry.municipality() != null) {
                        with.add(entry.municipality());
                    }
                });
        Set<Id> ordered = new LinkedHashSet<>();
        pages.plan().ordered(BodyFields.TABLE).stream()
                .map(Body::id)
                .filter(with::contains)
                .forEach(ordered::add);
        ordered.addAll(with);
        return ordered.stream().map(this::municipality).toList();
    }

    private Group municipality(Id id) {
        Body body = pages.plan().find(BodyFields.TABLE, id);
        Kind kind =
                new Kind(
                        "", body == null ? "" : body.inShort(), Fill.of(0, WheelPrinter.ink(null)));
        return new Group(kind, entry -> id.equals(entry.municipality()));
    }

    private Money sum(Predicate<Entry> where, int year) {
        return budget.sum(View.NET, where.and(entry -> entry.year() == year));
    }

    private List<String> row(String name, Predicate<Entry> where) {
        Map<Integer, Money> sums = budget.by(View.NET, Entry::year, where);
        List<String> row = new ArrayList<>();
        row.add(name);
        years.forEach(year -> row.add(kroner(sums.getOrDefault(year, Money.ZERO))));
        if (years.size() > 1) {
            row.add(kroner(sums.values().stream().reduce(Money.ZERO, Money::plus)));
        }
        return row;
    }

    private String kroner(Money money) {
        return money.isZero() ? "–" : pages.formats().amount(money);
    }
}
