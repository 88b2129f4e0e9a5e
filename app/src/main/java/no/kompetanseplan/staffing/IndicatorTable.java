package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// The figures of an [no.kompetanseplan.model.Indicator] for one year: a line for each place, and
/// the ways of counting side by side.
///
/// @param methods in their order
/// @param lines places in the order in which the figures name them first, without totals
/// @param totals one for each method that has figures, in the order of the methods
public record IndicatorTable(List<IndicatorMethod> methods, List<Line> lines, List<Total> totals) {

    private static final int DECIMALS = 1;

    /// What the ways of counting say of a place.
    ///
    /// @param figures by method; of two figures of one method the first
    public record Line(String place, @Nullable Id municipality, Map<Id, IndicatorFigure> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }

        /// One way of counting against another; null where one of them says nothing.
        public @Nullable Comparison compared(Id first, Id other) {
            Integer one = value(first);
            Integer another = value(other);
            return one == null || another == null ? null : new Comparison(one, another);
        }

        private @Nullable Integer value(Id method) {
            IndicatorFigure figure = figures.get(method);
            return figure == null ? null : figure.value();
        }
    }

    /// The same thing counted in two ways.
    public record Comparison(long first, long other) {

        /// How much less the other way counts.
        public long difference() {
            return Math.subtractExact(first, other);
        }

        /// The other way in per cent of the first, to one decimal; null when the first is 0.
        public @Nullable BigDecimal ratio() {
            return percent(other, first);
        }
    }

    /// The figures of a method and year in sum.
    ///
    /// @param printed the total as it was published; null when none was
    /// @param sum of the places
    public record Total(
            Id method, @Nullable Integer year, @Nullable IndicatorFigure printed, long sum) {

        /// Whether a total was published that is not the sum.
        public boolean isWrong() {
            Integer value = printed == null ? null : printed.value();
            return value != null && value != sum;
        }
    }

    /// From one year to a later one.
    public record Change(int fromYear, int toYear, long before, long after) {

        public long difference() {
            return Math.subtractExact(after, before);
        }

        /// The difference in per cent of the first year, to one decimal; null when that is 0.
        public @Nullable BigDecimal percent() {
            return IndicatorTable.percent(difference(), before);
        }
    }

    private record Column(Id method, @Nullable Integer year) {}

    public IndicatorTable {
        methods = List.copyOf(methods);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /// The table of an indicator for a year.
    ///
    /// @param year null for figures without one
    public static IndicatorTable of(Plan plan, Id indicator, @Nullable Integer year) {
        List<IndicatorMethod> methods =
                plan.ordered(IndicatorMethodFields.TABLE).stream()
                        .filter(method -> indicator.equals(method.indicator()))
                        .toList();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (IndicatorFigure figure : plan.ordered(IndicatorFigureFields.TABLE)) {
            boolean isOwn =
                    methods.stream().anyMatch(method -> method.id().equals(figure.method()));
            if (isOwn && !figure.isTotal() && Objects.equals(year, figure.year())) {
                lines.merge(place(figure), line(figure), IndicatorTable::joined);
            }
        }
        List<Total> all = totals(plan);
        List<Total> totals = new ArrayList<>();
        for (IndicatorMethod method : methods) {
            all.stream()
                    .filter(total -> total.method.equals(method.id()))
                    .filter(total -> Objects.equals(year, total.year))
                    .forEach(totals::add);
        }
        return new IndicatorTable(methods, List.copyOf(lines.values()), totals);
    }

    /// The years that an indicator has figures of places for, the newest first.
    public static List<Integer> years(Plan plan, Id indicator) {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        for (Total total : totals(plan)) {
            IndicatorMethod method = plan.find(IndicatorMethodFields.TABLE, total.method);
            if (total.year != null && method != null && indicator.equals(method.indicator())) {
                years.add(total.year);
            }
        }
        return List.copyOf(years);
    }

    /// The newest year that an indicator has figures for; null for figures without one.
    public static @Nullable Integer newest(Plan plan, Id indicator) {
        List<Integer> years = years(plan, indicator);
        return years.isEmpty() ? null : years.getFirst();
    }

    /// The indicator that a row is about: itself, that of a method, or that of a figure; null for
    /// other rows.
    public static @Nullable Indicator of(Plan plan, @Nullable Row row) {
        return switch (row) {
            case Indicator indicator -> indicator;
            case IndicatorMethod method -> plan.find(IndicatorFields.TABLE, method.indicator());
            case IndicatorFigure figure ->
                    of(plan, plan.find(IndicatorMethodFields.TABLE, figure.method()));
            case null, default -> null;
        };
    }

    /// The totals of every method and year of a plan that has figures of places.
    public static List<Total> totals(Plan plan) {
        Map<Column, Long> sums = new LinkedHashMap<>();
        Map<Column, IndicatorFigure> printed = new LinkedHashMap<>();
        for (IndicatorFigure figure : plan.ordered(IndicatorFigureFields.TABLE)) {
            Id method = figure.method();
            Integer value = figure.value();
            if (method != null && value != null) {
                Column column = new Column(method, figure.year());
                if (figure.isTotal()) {
                    printed.putIfAbsent(column, figure);
                } else {
                    sums.merge(column, value.longValue(), Long::sum);
                }
            }
        }
        List<Total> totals = new ArrayList<>();
        sums.forEach((column, sum) ->
                totals.add(new Total(column.method, column.year, printed.get(column), sum)));
        return totals;
    }

    /// How the sum of a method changed from each year to the next that it has figures for, the
    /// first years first.
    public static List<Change> changes(Plan plan, Id method) {
        List<Change> changes = new ArrayList<>();
        Integer before = null;
        long last = 0;
        List<Total> years =
                totals(plan).stream()
                        .filter(total -> total.method.equals(method) && total.year != null)
                        .sorted((one, other) -> Integer.compare(yearOf(one), yearOf(other)))
                        .toList();
        for (Total total : years) {
            if (before != null) {
                changes.add(new Change(before, yearOf(total), last, total.sum));
            }
            before = yearOf(total);
            last = total.sum;
        }
        return changes;
    }

    private static int yearOf(Total total) {
        return total.year == null ? 0 : total.year;
    }

    /// A figure in per cent of its base, to one decimal; null when it lacks one of them, or the
    /// base is 0.
    public static @Nullable BigDecimal rate(IndicatorFigure figure) {
        Integer value = figure.value();
        Integer base = figure.base();
        return value == null || base == null ? null : percent(value, base);
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static String place(IndicatorFigure figure) {
        return figure.municipality() == null
                ? figure.place().strip().toLowerCase(Locale.ROOT)
                : figure.municipality().toString();
    }

    private static Line line(IndicatorFigure figure) {
        Id method = Objects.requireNonNull(figure.method());
        return new Line(figure.place(), figure.municipality(), Map.of(method, figure));
    }

    private static Line joined(Line line, Line more) {
        Map<Id, IndicatorFigure> figures = new LinkedHashMap<>(more.figures);
        figures.putAll(line.figures);
        return new Line(line.place, line.municipality, figures);
    }
}
