package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.exchange.figure.Bars;
import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Pattern;
import no.kompetanseplan.exchange.figure.Kind;
import no.kompetanseplan.exchange.staffing.IndicatorColumns.Column;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.IndicatorTable.Line;
import no.kompetanseplan.staffing.IndicatorTable.Total;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An indicator for a year in words: a line for each place, and beside each other the ways of
/// counting with their difference, or, where there is one way, the year before with the change. As
/// a table and as a chart; both say how it was counted.
public final class Indicators {

    /// Bars that a page has room for.
    private static final int MOST_BARS = 36;

    private final Indicator indicator;
    private final @Nullable Integer year;
    private final Texts texts;
    private final Formats formats;
    private final IndicatorColumns columns;

    /// @param year null for figures without one
    public Indicators(Plan plan, Indicator indicator, @Nullable Integer year, Texts texts) {
        this.indicator = indicator;
        this.year = year;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.columns = new IndicatorColumns(plan, indicator, year, texts);
    }

    /// Every indicator that has figures, for its newest year, in the order of the plan.
    public static List<Indicators> of(Plan plan, Texts texts) {
        return plan.ordered(IndicatorFields.TABLE).stream()
                .map(each -> newest(plan, each, texts))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// An indicator for the newest year that it has figures for.
    public static Indicators newest(Plan plan, Indicator indicator, Texts texts) {
        Integer newest = IndicatorTable.newest(plan, indicator.id());
        return new Indicators(plan, indicator, newest, texts);
    }

    public Indicator indicator() {
        return indicator;
    }

    public @Nullable Integer year() {
        return year;
    }

    /// Whether no place has a figure.
    public boolean isEmpty() {
        return columns.table().lines().isEmpty();
    }

    public String title() {
        String name = indicator.name().isBlank() ? words("unnamed") : indicator.name();
        return year == null ? name : name + ", " + year;
    }

    // ---------- the table ----------

    public Sheet sheet() {
        List<Column> all = columns.all();
        List<String> heads = new ArrayList<>(List.of(words("place")));
        all.forEach(column -> heads.add(column.head()));
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Line line : columns.table().lines()) {
            List<String> cells = new ArrayList<>(List.of(place(line)));
            all.forEach(column -> cells.add(column.of(line)));
            rows.add(Sheet.row(cells));
        }
        if (rows.size() > 1) {
            List<String> cells = new ArrayList<>(List.of(texts.get("staffing.total")));
            all.forEach(column -> cells.add(column.sum()));
            rows.add(Sheet.sum(cells));
        }
        return Sheet.of(title(), note(), heads, rows);
    }

    private String place(Line line) {
        return columns.place(line);
    }

    /// What is counted and how, each way with its version, source and day, and a published total
    /// that is not the sum.
    private String note() {
        List<String> parts = new ArrayList<>(List.of(sentence(indicator.definition())));
        List<IndicatorMethod> methods = columns.methods();
        methods.forEach(method -> parts.add(method(method)));
        if (methods.size() > 1) {
            parts.add(words("compared", methods.getFirst().name()));
        } else if (columns.isYears()) {
            parts.add(words("changed"));
        }
        for (Total total : columns.table().totals()) {
            if (total.isWrong() && total.printed() != null && total.printed().value() != null) {
                parts.add(
                        words(
                                "wrong",
                                columns.name(total.method()),
                                formats.integer(total.printed().value()),
                                formats.integer(total.sum())));
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String method(IndicatorMethod method) {
        String version = method.version().isBlank() ? "" : words("version", method.version());
        String day = method.date() == null ? "" : formats.date(method.date());
        String from =
                Stream.of(method.source(), day)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        method.name().isBlank() ? "" : method.name() + ":",
                        sentence(method.definition()),
                        sentence(version),
                        from.isEmpty() ? "" : sentence(words("source", from)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty() || text.matches("(?s).*[.!?:]") ? text : text + ".";
    }

    private String words(String key, Object... arguments) {
        return texts.get("staffing.indicator." + key, arguments);
    }

    // ---------- the chart ----------

    /// The chart, drawn in the width it gets: a bar for each place and way of counting, or year.
    public DoubleFunction<Chart> chart() {
        List<Column> counts = columns.counts();
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Ink ink = i == 0 ? Ink.BLUE : Ink.SLATE;
            Pattern pattern = i == 0 ? Pattern.PLAIN : Fill.of(i, ink).pattern();
            kinds.add(new Kind("", counts.get(i).head(), new Fill(ink, pattern)));
        }
        List<Line> lines = largest(Math.max(1, MOST_BARS / Math.max(1, counts.size())));
        List<Bars.Bar> bars = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 0; i < counts.size(); i++) {
                bars.add(bar(line, counts, i));
                said.add(place(line) + ", " + counts.get(i).head() + ": " + counts.get(i).of(line));
            }
        }
        Sheet sheet = sheet();
        Chart frame =
                new Chart(
                        new Drawing(0, 0, List.of()),
                        chartTitle(),
                        description(lines.size()),
                        List.of(),
                        sheet.heads(),
                        sheet.rows().stream().map(Sheet.Entry::cells).toList());
        return width -> Bars.of(frame, kinds, bars, said, formats::integer, width);
    }

    /// A chart of one way of counting names it, since it has no key.
    private String chartTitle() {
        List<IndicatorMethod> methods = columns.methods();
        boolean isOne = methods.size() == 1 && !methods.getFirst().name().isBlank();
        return isOne ? title() + " (" + methods.getFirst().name() + ")" : title();
    }

    private Bars.Bar bar(Line line, List<Column> counts, int which) {
        List<Long> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Long count = i == which ? counts.get(i).count(line) : null;
            parts.add(count == null ? 0L : count);
        }
        return new Bars.Bar(which == 0 ? place(line) : "", parts, counts.get(which).of(line));
    }

    /// The lines that are drawn, in their order; those with the greatest figures where a page has
    /// no room for all.
    private List<Line> largest(int most) {
        List<Line> all = columns.table().lines();
        if (all.size() <= most) {
            return all;
        }
        List<Line> drawn =
                all.stream()
                        .sorted(Comparator.comparingLong(this::greatest).reversed())
                        .limit(most)
                        .toList();
        return all.stream().filter(drawn::contains).toList();
    }

    private long greatest(Line line) {
        return columns.counts().stream()
                .map(column -> column.count(line))
                .mapToLong(count -> count == null ? 0 : count)
                .max()
                .orElse(0);
    }

    private String description(int drawn) {
        String sums =
                columns.counts().stream()
                        .map(column -> column.head() + ": " + column.sum())
                        .collect(Collectors.joining(", "));
        int places = columns.table().lines().size();
        return drawn < places
                ? words("says.largest", places, drawn, sums)
                : words("says", places, sums);
    }
}
