package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Lines;
import no.kompetanseplan.exchange.figure.Lines.Look;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Supply;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// The years of a projection in words: need, staff without measures and with the chosen ones, and
/// the gaps, as a chart and as a table. Whole full-time equivalents; bands are estimates.
///
/// @param whose whom it is for; empty for the region
/// @param measures names of the measures it counts with
public record Curves(Line line, String whose, List<String> measures, Texts texts) {

    /// Columns of the table that matter most: with measures, and its gap.
    private static final Set<Integer> STRONG = Set.of(4, 7);

    public Curves {
        measures = List.copyOf(measures);
    }

    /// A line of a projection, with the measures that move it.
    ///
    /// @param whose whom it is for; empty for the region
    public static Curves of(Projection projection, Line line, String whose, Texts texts) {
        List<String> measures = new ArrayList<>();
        for (Id id : projection.moving()) {
            Measure measure = projection.input().plan().find(MeasureFields.TABLE, id);
            if (measure != null) {
                measures.add(
                        measure.title().isEmpty()
                                ? texts.get("measures.untitled")
                                : measure.title());
            }
        }
        return new Curves(line, whose, measures, texts);
    }

    public String title() {
        String years = line.first().year() + "–" + line.last().year();
        return whose.isEmpty()
                ? texts.get("staffing.curve.title", years)
                : texts.get("staffing.curve.title.of", years, whose);
    }

    /// The chart, drawn in the width it gets.
    public DoubleFunction<Chart> chart() {
        YearFigures last = line.last();
        long gap = gap(last, last.chosen());
        Formats formats = formats();
        String bracket =
                texts.get(
                        gap > 0 ? "staffing.curve.lacks" : "staffing.curve.more",
                        formats.integer(Math.abs(gap)));
        Lines.Labels labels =
                new Lines.Labels(
                        title(),
                        description(),
                        texts.get("staffing.curve.year"),
                        texts.get("staffing.curve.band"));
        List<Lines.Series> series =
                List.of(
                        new Lines.Series(
                                texts.get("staffing.curve.demand"),
                                Look.SOLID,
                                line.years().stream().map(YearFigures::demand).toList(),
                                List.of(),
                                List.of()),
                        series("staffing.curve.without", Look.DASHED, YearFigures::without),
                        series("staffing.curve.with", Look.MARKED, YearFigures::chosen));
        List<Integer> years = line.years().stream().map(YearFigures::year).toList();
        return width ->
                Lines.of(
                        labels,
                        years,
                        series,
                        new Lines.Bracket(0, 2, bracket),
                        formats::integer,
                        width);
    }

    private Lines.Series series(String key, Look look, Function<YearFigures, Supply> supply) {
        boolean hasBand = line.years().stream().anyMatch(year -> supply.apply(year).hasBand());
        List<Supply> all = line.years().stream().map(supply).toList();
        return new Lines.Series(
                texts.get(key),
                look,
                all.stream().map(Supply::mean).toList(),
                hasBand ? all.stream().map(Supply::low).toList() : List.of(),
                hasBand ? all.stream().map(Supply::high).toList() : List.of());
    }

    private Formats formats() {
        return Formats.of(texts.language());
    }

    private String description() {
        YearFigures first = line.first();
        YearFigures last = line.last();
        String says =
                texts.get(
                        "staffing.curve.says",
                        whole(first.demand()),
                        whole(last.demand()),
                        Integer.toString(last.year()),
                        spoken(last.without()),
                        spoken(last.chosen()),
                        formats().integer(gap(last, last.chosen())));
        String with =
                measures.isEmpty()
                        ? texts.get("staffing.curve.no-measures")
                        : texts.get("staffing.curve.measures", String.join("; ", measures));
        return says + " " + with;
    }

    private String spoken(Supply supply) {
        return supply.hasBand()
                ? whole(supply.mean()) + " (" + band(supply) + ")"
                : whole(supply.mean());
    }

    String whole(double value) {
        return formats().integer(Math.round(value));
    }

    String band(Supply supply) {
        String low = whole(supply.low());
        String high = whole(supply.high());
        return low.equals(high) ? "–" : low + "–" + high;
    }

    /// Lacking full-time equivalents as the whole numbers beside them are written.
    public static long gap(YearFigures year, Supply supply) {
        return year.lacking(supply, 0).longValueExact();
    }

    /// The table of every year, or of every other one counted back from the last.
    public Sheet sheet(boolean isEvery, String note) {
        List<Sheet.Entry> rows = new ArrayList<>();
        for (int i = 0; i < line.years().size(); i++) {
            if (isEvery || (line.years().size() - 1 - i) % 2 == 0) {
                rows.add(Sheet.row(cells(line.years().get(i))));
            }
        }
        String band = texts.get("staffing.curve.band");
        return new Sheet(
                title(),
                note,
                List.of(
                        texts.get("staffing.curve.year"),
                        texts.get("staffing.curve.demand"),
                        texts.get("staffing.curve.without"),
                        band,
                        texts.get("staffing.curve.with"),
                        band,
                        texts.get("staffing.curve.gap.without"),
                        texts.get("staffing.curve.gap.with")),
                STRONG,
                rows);
    }

    private List<String> cells(YearFigures year) {
        return List.of(
                Integer.toString(year.year()),
                whole(year.demand()),
                whole(year.without().mean()),
                band(year.without()),
                whole(year.chosen().mean()),
                band(year.chosen()),
                formats().integer(gap(year, year.without())),
                formats().integer(gap(year, year.chosen())));
    }
}
