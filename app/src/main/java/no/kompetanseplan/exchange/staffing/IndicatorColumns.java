package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.IndicatorTable.Change;
import no.kompetanseplan.staffing.IndicatorTable.Comparison;
import no.kompetanseplan.staffing.IndicatorTable.Line;
import no.kompetanseplan.staffing.IndicatorTable.Total;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/// The columns of an indicator's table: counts of each way, with shares where they have a base,
/// then what is reckoned of two of them.
final class IndicatorColumns {

    private static final String NOTHING = "–";

    /// A column.
    ///
    /// @param counted the count of a line; null for a column that is reckoned
    /// @param written the cell of a line
    /// @param sum the cell below all
    record Column(
            String head,
            @Nullable Function<Line, @Nullable Long> counted,
            Function<Line, String> written,
            String sum) {

        String of(Line line) {
            return written.apply(line);
        }

        @Nullable Long count(Line line) {
            return counted == null ? null : counted.apply(line);
        }
    }

    private final Plan plan;
    private final Texts texts;
    private final Formats formats;
    private final @Nullable Integer year;
    private final IndicatorTable table;
    private final List<IndicatorMethod> methods;
    private final @Nullable Integer before;
    private final IndicatorTable earlier;

    IndicatorColumns(Plan plan, Indicator indicator, @Nullable Integer year, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.year = year;
        this.table = IndicatorTable.of(plan, indicator.id(), year);
        this.methods =
                table.methods().stream()
                        .filter(method -> table.lines().stream().anyMatch(has(method)))
                        .toList();
        this.before =
                year == null || methods.size() != 1
                        ? null
                        : IndicatorTable.years(plan, indicator.id()).stream()
                                .filter(each -> each < year)
                                .findFirst()
                                .orElse(null);
        this.earlier =
                before == null
                        ? new IndicatorTable(List.of(), List.of(), List.of())
                        : IndicatorTable.of(plan, indicator.id(), before);
    }

    private static Predicate<Line> has(IndicatorMethod method) {
        return line -> line.figures().containsKey(method.id());
    }

    IndicatorTable table() {
        return table;
    }

    /// The ways of counting that have figures.
    List<IndicatorMethod> methods() {
        return methods;
    }

    /// Whether a year is held against the one before.
    boolean isYears() {
        return before != null;
    }

    String name(Id method) {
        return methods.stream()
                .filter(each -> each.id().equals(method))
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }

    /// As it was printed, or the name of the municipality.
    String place(Line line) {
        Body body = plan.find(BodyFields.TABLE, line.municipality());
        return !line.place().isBlank()
                ? line.place()
                : body == null ? texts.get("staffing.keys.unknown") : body.inShort();
    }

    /// The columns that are drawn.
    List<Column> counts() {
        return all().stream().filter(column -> column.counted != null).toList();
    }

    List<Column> all() {
        List<Column> all = new ArrayList<>();
        if (before != null && year != null) {
            years(all, methods.getFirst(), before, year);
            return all;
        }
        for (IndicatorMethod method : methods) {
            String head = method.name().isBlank() ? words("count") : method.name();
            all.add(count(head, table, method.id()));
            rates(all, method);
        }
        for (int i = 1; i < methods.size(); i++) {
            compared(all, methods.getFirst(), methods.get(i));
        }
        return all;
    }

    private void years(List<Column> all, IndicatorMethod method, int from, int to) {
        Column old = count(Integer.toString(from), earlier, method.id());
        Column now = count(Integer.toString(to), table, method.id());
        all.add(old);
        all.add(now);
        rates(all, method);
        Function<Line, @Nullable Change> change =
                line -> change(old.count(line), now.count(line), from, to);
        Change sum = change(sum(earlier, method.id()), sum(table, method.id()), from, to);
        all.add(
                new Column(
                        words("change"),
                        null,
                        line -> difference(change.apply(line)),
                        difference(sum)));
        all.add(
                new Column(
                        words("change.percent"),
                        null,
                        line -> percent(change.apply(line)),
                        percent(sum)));
    }

    private static @Nullable Change change(
            @Nullable Long before, @Nullable Long after, int from, int to) {
        return before == null || after == null ? null : new Change(from, to, before, after);
    }

    private String difference(@Nullable Change change) {
        return change == null ? NOTHING : formats.integer(change.difference());
    }

    private String percent(@Nullable Change change) {
        return change == null ? NOTHING : percent(change.percent());
    }

    private Column count(String head, IndicatorTable from, Id method) {
        Function<Line, @Nullable Long> counted = line -> count(same(from, line), method);
        return new Column(
                head, counted, line -> integer(counted.apply(line)), integer(sum(from, method)));
    }

    /// The line of the same place in the table of another year.
    private static @Nullable Line same(IndicatorTable from, Line line) {
        return from.lines().stream()
                .filter(each ->
                        line.municipality() == null
                                ? each.municipality() == null
                                        && each.place()
                                                .strip()
                                                .equalsIgnoreCase(line.place().strip())
                                : line.municipality().equals(each.municipality()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long count(@Nullable Line line, Id method) {
        IndicatorFigure figure = line == null ? null : line.figures().get(method);
        Integer value = figure == null ? null : figure.value();
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable Long sum(IndicatorTable from, Id method) {
        return from.totals().stream()
                .filter(total -> total.method().equals(method))
                .map(Total::sum)
                .findFirst()
                .orElse(null);
    }

    /// What the counts are of, and how much of it they are, where any says so.
    private void rates(List<Column> all, IndicatorMethod method) {
        List<IndicatorFigure> figures =
                table.lines().stream()
                        .map(line -> line.figures().get(method.id()))
                        .filter(Objects::nonNull)
                        .toList();
        if (figures.stream().allMatch(figure -> figure.base() == null)) {
            return;
        }
        boolean isWhole = figures.stream().allMatch(figure -> figure.base() != null);
        long bases =
                figures.stream()
                        .map(IndicatorFigure::base)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
        Long sum = sum(table, method.id());
        Comparison whole = isWhole && sum != null ? new Comparison(bases, sum) : null;
        all.add(
                new Column(
                        words("base"),
                        null,
                        line -> base(line, method),
                        isWhole ? formats.integer(bases) : NOTHING));
        all.add(
                new Column(
                        words("rate"),
                        null,
                        line -> rate(line, method),
                        whole == null ? NOTHING : percent(whole.ratio())));
    }

    private String base(Line line, IndicatorMethod method) {
        IndicatorFigure figure = line.figures().get(method.id());
        Integer base = figure == null ? null : figure.base();
        return integer(base == null ? null : Long.valueOf(base));
    }

    private String rate(Line line, IndicatorMethod method) {
        IndicatorFigure figure = line.figures().get(method.id());
        return figure == null ? NOTHING : percent(IndicatorTable.rate(figure));
    }

    private void compared(List<Column> all, IndicatorMethod first, IndicatorMethod other) {
        boolean isPair = methods.size() == 2;
        String difference = isPair ? words("difference") : words("difference.of", other.name());
        String ratio = isPair ? words("ratio") : words("ratio.of", other.name());
        Long one = sum(table, first.id());
        Long another = sum(table, other.id());
        Comparison sums = one == null || another == null ? null : new Comparison(one, another);
        all.add(
                new Column(
                        difference,
                        null,
                        line -> difference(line.compared(first.id(), other.id())),
                        difference(sums)));
        all.add(
                new Column(
                        ratio,
                        null,
                        line -> ratio(line.compared(first.id(), other.id())),
                        ratio(sums)));
    }

    private String difference(@Nullable Comparison both) {
        return both == null ? NOTHING : formats.integer(both.difference());
    }

    private String ratio(@Nullable Comparison both) {
        return both == null ? NOTHING : percent(both.ratio());
    }

    private String integer(@Nullable Long count) {
        return count == null ? NOTHING : formats.integer(count);
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : formats.percent(percent, 1);
    }

    private String words(String key, Object... arguments) {
        return texts.get("staffing.indicator." + key, arguments);
    }
}
