package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.BudgetComparison;
import no.kompetanseplan.budget.BudgetComparison.Cell;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// This plan beside another: what differs, as lines under measures, municipalities or years. Pure:
/// the page only draws it.
///
/// @param before the plan that is compared with
/// @param now this plan
/// @param view what the amounts count
record Comparison(Assessment before, Assessment now, View view, BudgetComparison differences) {

    /// Key of the line of the sum.
    static final String SUM = "sum";

    /// Key of the line of what recurs past the plan.
    static final String RECURRING = "recurring";

    /// What the groups are.
    enum By {
        MEASURE,
        MUNICIPALITY,
        YEAR
    }

    /// Where an entry or a cell belongs.
    private record Place(Id measure, int year, @Nullable Id municipality) {}

    static Comparison of(Assessment before, Assessment now, View view) {
        return new Comparison(
                before,
                now,
                view,
                BudgetComparison.of(
                        before.plan(), before.budget(), now.plan(), now.budget(), view));
    }

    /// The groups, each with its lines below it where it is open, and the sums last.
    ///
    /// @param onlyChanges without what is the same in both
    /// @param open keys of the groups whose lines are listed
    List<ComparisonRow> rows(By by, boolean onlyChanges, Set<String> open, Texts texts) {
        Names names = new Names(texts);
        List<ComparisonRow> rows = new ArrayList<>();
        groups(by, names)
                .forEach(group -> {
                    if (!onlyChanges || group.differs()) {
                        rows.add(group);
                        if (open.contains(group.key())) {
                            addLines(rows, group, by, onlyChanges, names);
                        }
                    }
                });
        List<Cell> after = differences.recurring();
        rows.add(
                ComparisonRow.of(
                        SUM,
                        ComparisonRow.Kind.SUM,
                        texts.get("budget.sum-row"),
                        ComparisonRow.State.BOTH,
                        differences.cells()));
        if (!after.isEmpty()) {
            rows.add(
                    ComparisonRow.of(
                            RECURRING,
                            ComparisonRow.Kind.RECURRING,
                            texts.get("budget.compare.recurring"),
                            ComparisonRow.State.BOTH,
                            after));
        }
        return List.copyOf(rows);
    }

    /// How many measures are in both and have another amount.
    int measuresChanged() {
        return (int)
                differences.changed().stream()
                        .map(Cell::measure)
                        .distinct()
                        .filter(measure -> state(measure) == ComparisonRow.State.BOTH)
                        .count();
    }

    /// The entries of the earlier plan that a line sums up.
    List<Entry> entriesBefore(ComparisonRow row) {
        return entries(before, row);
    }

    /// The entries of this plan that a line sums up.
    List<Entry> entriesNow(ComparisonRow row) {
        return entries(now, row);
    }

    private List<Entry> entries(Assessment of, ComparisonRow row) {
        Set<Place> places = new HashSet<>();
        row.cells()
                .forEach(cell ->
                        places.add(new Place(cell.measure(), cell.year(), cell.municipality())));
        boolean recurs = row.kind() == ComparisonRow.Kind.RECURRING;
        return (recurs ? of.budget().after() : of.budget().entries())
                .stream()
                        .filter(view::counts)
                        .filter(entry ->
                                places.contains(
                                        new Place(
                                                entry.measure(),
                                                entry.year(),
                                                differences.named(entry.municipality()))))
                        .toList();
    }

    private ComparisonRow.State state(Id measure) {
        return differences.onlyAfter().contains(measure)
                ? ComparisonRow.State.NEW
                : differences.onlyBefore().contains(measure)
                        ? ComparisonRow.State.GONE
                        : ComparisonRow.State.BOTH;
    }

    private List<ComparisonRow> groups(By by, Names names) {
        return switch (by) {
            case MEASURE -> measures(names);
            case MUNICIPALITY -> municipalities(names);
            case YEAR ->
                    differences.cells().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Cell::year, TreeMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .map(each -> group(each.getKey(), each.getKey().toString(), each))
                            .toList();
        };
    }

    private static ComparisonRow group(Object key, String label, Map.Entry<?, List<Cell>> cells) {
        return ComparisonRow.of(
                key.toString(),
                ComparisonRow.Kind.GROUP,
                label,
                ComparisonRow.State.BOTH,
                cells.getValue());
    }

    /// Also those that are new or gone without any amount.
    private List<ComparisonRow> measures(Names names) {
        Map<Id, List<Cell>> cells = new LinkedHashMap<>();
        differences
                .cells()
                .forEach(cell ->
                        cells.computeIfAbsent(cell.measure(), _ -> new ArrayList<>()).add(cell));
        Stream.concat(differences.onlyAfter().stream(), differences.onlyBefore().stream())
                .forEach(measure -> cells.computeIfAbsent(measure, _ -> new ArrayList<>()));
        List<ComparisonRow> rows = new ArrayList<>();
        cells.forEach((measure, own) ->
                rows.add(
                        ComparisonRow.of(
                                measure.toString(),
                                ComparisonRow.Kind.GROUP,
                                names.measure(measure),
                                state(measure),
                                own)));
        return rows;
    }

    private List<ComparisonRow> municipalities(Names names) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Body body : now.plan().municipalities()) {
            cells.put(body.id().toString(), new ArrayList<>());
        }
        for (Cell cell : differences.cells()) {
            String key = cell.municipality() == null ? "none" : cell.municipality().toString();
            cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(cell);
            labels.putIfAbsent(key, names.municipality(cell.municipality()));
        }
        return cells.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> group(each.getKey(), labels.getOrDefault(each.getKey(), ""), each))
                .toList();
    }

    private void addLines(
            List<ComparisonRow> rows,
            ComparisonRow group,
            By by,
            boolean onlyChanges,
            Names names) {
        for (Cell cell : group.cells()) {
            if (!onlyChanges || cell.differs()) {
                String key =
                        group.key()
                                + "/"
                                + cell.measure()
                                + "/"
                                + cell.year()
                                + "/"
                                + cell.municipality();
                rows.add(
                        ComparisonRow.of(
                                key,
                                ComparisonRow.Kind.LINE,
                                names.line(cell, by),
                                by == By.MEASURE ? ComparisonRow.State.BOTH : state(cell.measure()),
                                List.of(cell)));
            }
        }
    }

    /// What measures and municipalities are called, in the plan that has them.
    private final class Names {

        private final AxisWords old;
        private final AxisWords newest;

        Names(Texts texts) {
            this.old = new AxisWords(before.plan(), texts);
            this.newest = new AxisWords(now.plan(), texts);
        }

        String measure(Id measure) {
            return word(Axis.MEASURE, measure);
        }

        String municipality(@Nullable Id municipality) {
            return municipality == null
                    ? newest.of(Axis.MUNICIPALITY, Axis.Key.NONE)
                    : word(Axis.MUNICIPALITY, municipality);
        }

        String line(Cell cell, By by) {
            String year = Integer.toString(cell.year());
            return switch (by) {
                case MEASURE -> municipality(cell.municipality()) + " · " + year;
                case MUNICIPALITY -> measure(cell.measure()) + " · " + year;
                case YEAR -> measure(cell.measure()) + " · " + municipality(cell.municipality());
            };
        }

        private String word(Axis axis, Id row) {
            AxisWords words = now.plan().find(row) == null ? old : newest;
            return words.of(axis, new Axis.OfRow(row));
        }
    }
}
