package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.budget.RuleImpact.Cell;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The amounts that a variant changes, as lines by year: of measures or of municipalities. Both add
/// up to the same kroner.
///
/// @param years those that something changes in
/// @param lines in the order of the plan; those that nothing changes for are left out
record Sums(SortedSet<Integer> years, List<Line> lines) {

    /// What a line is of.
    enum Kind {
        ROW,
        SUM,
        TODAY
    }

    /// What the amounts of years are now and would be.
    ///
    /// @param row a measure or municipality; null for the sums
    record Line(
            Kind kind,
            @Nullable Id row,
            SortedMap<Integer, Money> before,
            SortedMap<Integer, Money> after) {

        private static Line of(Kind kind, @Nullable Id row) {
            return new Line(kind, row, new TreeMap<>(), new TreeMap<>());
        }

        /// What names the line in a table.
        Object key() {
            return row == null ? kind : row;
        }

        private void add(Cell cell) {
            before.merge(cell.year(), cell.before(), Money::plus);
            after.merge(cell.year(), cell.after(), Money::plus);
        }

        Money change(int year) {
            return after.getOrDefault(year, Money.ZERO)
                    .minus(before.getOrDefault(year, Money.ZERO));
        }

        Money sum() {
            return sum(after);
        }

        Money change() {
            return sum(after).minus(sum(before));
        }

        private static Money sum(SortedMap<Integer, Money> amounts) {
            return amounts.values().stream().reduce(Money.ZERO, Money::plus);
        }
    }

    static Sums ofMeasures(RuleImpact impact) {
        Map<Id, Line> lines = new LinkedHashMap<>();
        for (RuleImpact.Reach reach : impact.measures()) {
            for (Cell cell : reach.cells()) {
                line(lines, reach.measure()).add(cell);
            }
        }
        return new Sums(years(impact), List.copyOf(lines.values()));
    }

    static Sums ofMunicipalities(Plan plan, RuleImpact impact) {
        Map<Id, Line> lines = new LinkedHashMap<>();
        plan.municipalities().stream().map(Body::id).forEach(id -> line(lines, id));
        for (RuleImpact.Reach reach : impact.measures()) {
            reach.cells().forEach(cell -> line(lines, cell.municipality()).add(cell));
        }
        lines.values().removeIf(line -> line.before().isEmpty());
        return new Sums(years(impact), List.copyOf(lines.values()));
    }

    private static Line line(Map<Id, Line> lines, Id row) {
        return lines.computeIfAbsent(row, id -> Line.of(Kind.ROW, id));
    }

    private static SortedSet<Integer> years(RuleImpact impact) {
        SortedSet<Integer> years = new TreeSet<>();
        impact.measures().forEach(reach -> reach.cells().forEach(cell -> years.add(cell.year())));
        return years;
    }

    /// The lines with their sum below, and what the sum is today.
    List<Line> withSums() {
        Line sum = Line.of(Kind.SUM, null);
        Line today = Line.of(Kind.TODAY, null);
        for (Line line : lines) {
            line.before().forEach((year, each) -> sum.before().merge(year, each, Money::plus));
            line.after().forEach((year, each) -> sum.after().merge(year, each, Money::plus));
        }
        today.before().putAll(sum.before());
        today.after().putAll(sum.before());
        List<Line> all = new ArrayList<>(lines);
        all.add(sum);
        all.add(today);
        return all;
    }

    /// How many participants of a measure a change reaches, in the year it reaches most.
    static long participants(@Nullable RuleImpact impact, Id measure) {
        return impact == null
                ? 0
                : impact.measures().stream()
                        .filter(reach -> reach.measure().equals(measure))
                        .mapToLong(RuleImpact.Reach::participants)
                        .max()
                        .orElse(0);
    }
}
