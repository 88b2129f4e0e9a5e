package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.staffing.ForecastSheets;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Supply;
import no.kompetanseplan.projection.YearFigures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The projection by year for the region and each profession with its bands, what each measure
/// gives, the years by scenario, and the assumptions with their sources. Whole full-time
/// equivalents as everywhere else; the gaps are formulas, above 0 what is lacking.
public final class ForecastSheet implements PlanSheet {

    private static final int DEMAND = 2;
    private static final int WITHOUT = 3;
    private static final int DECIDED = 6;
    private static final int PROPOSED = 9;
    private static final int CONTRIBUTED = 3;

    @Override
    public String name() {
        return "xlsx.sheet.forecast";
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> columns = new ArrayList<>(List.of(Column.fitted(28, 60), Column.of(14)));
        for (int i = DEMAND; i < 15; i++) {
            columns.add(Column.of(12));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        Projection projection = source.assessment().projection();
        ForecastSheets sheets = new ForecastSheets(projection, source.texts());
        source.heading(page, source.text(name()));
        page.spread(Cell.text(Style.NOTE, source.text("xlsx.forecast.how")));
        page.gap();
        years(page, source, projection, sheets);
        contributions(page, source, projection, sheets);
        scenarios(page, source, projection);
        assumptions(page, sheets.assumptions());
    }

    // ---------- years ----------

    private static void years(
            Page page, Source source, Projection projection, ForecastSheets sheets) {
        page.add(Cell.text(Style.SECTION, source.text("xlsx.forecast.years")));
        heads(page, source, source.text("xlsx.forecast.whose"));
        page.repeatLast();
        lines(page, source.text("staffing.curve.region"), projection.region());
        for (Line line : projection.professions()) {
            lines(page, sheets.profession(line), line);
        }
    }

    private static void heads(Page page, Source source, String first) {
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD, first));
        for (String key :
                List.of(
                        "staffing.curve.year",
                        "staffing.curve.demand",
                        "staffing.curve.without",
                        "xlsx.forecast.tenth",
                        "xlsx.forecast.ninth",
                        "forecast.decided",
                        "xlsx.forecast.tenth",
                        "xlsx.forecast.ninth",
                        "forecast.proposed",
                        "xlsx.forecast.tenth",
                        "xlsx.forecast.ninth",
                        "staffing.curve.gap.without",
                        "forecast.gap.decided",
                        "forecast.gap.proposed")) {
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text(key)));
        }
        page.add(heads);
    }

    private static void lines(Page page, String name, Line line) {
        for (YearFigures year : line.years()) {
            int row = page.next();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(name));
            cells.add(Cell.number(Style.YEAR, year.year()));
            cells.add(number(year.demand()));
            for (Supply supply : List.of(year.without(), year.decided(), year.proposed())) {
                cells.add(number(supply.mean()));
                cells.add(number(supply.low()));
                cells.add(number(supply.high()));
            }
            cells.add(gap(row, WITHOUT, year, year.without()));
            cells.add(gap(row, DECIDED, year, year.decided()));
            cells.add(gap(row, PROPOSED, year, year.proposed()));
            page.add(cells);
        }
    }

    private static Cell gap(int row, int column, YearFigures year, Supply supply) {
        return Cell.formula(
                Style.INTEGER,
                Ref.formula("%s-%s", Ref.cell(DEMAND, row), Ref.cell(column, row)),
                year.lacking(supply, 0));
    }

    // ---------- measures ----------

    private static void contributions(
            Page page, Source source, Projection projection, ForecastSheets sheets) {
        List<Contribution> all = projection.contributions();
        if (all.isEmpty()) {
            return;
        }
        page.gap();
        page.add(Cell.text(Style.SECTION, sheets.contributions().title()));
        page.add(
                Cell.text(Style.HEAD, source.text("forecast.measure")),
                Cell.text(Style.HEAD, source.text("forecast.state")),
                Cell.text(Style.HEAD_NUMBER, source.text("forecast.from")),
                Cell.text(Style.HEAD_NUMBER, source.text("forecast.fte")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.forecast.low")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.forecast.high")));
        int first = page.next();
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution each : all) {
            if (projection.input().chosen().contains(each.measure())) {
                measure(page, source, sheets, each);
                sum = sum.add(rounded(each.last()));
            }
        }
        if (page.next() > first) {
            total(page, source, projection, sum, first);
        }
        for (Contribution each : all) {
            if (!projection.input().chosen().contains(each.measure())) {
                measure(page, source, sheets, each);
            }
        }
        page.spread(Cell.text(Style.NOTE, sheets.contributions().note()));
    }

    private static void total(
            Page page, Source source, Projection projection, BigDecimal sum, int first) {
        YearFigures last = projection.region().last();
        BigDecimal covered =
                last.lacking(last.without(), 0).subtract(last.lacking(last.chosen(), 0));
        page.add(
                Cell.text(source.text("staffing.gap.interaction")),
                Cell.text(""),
                Cell.text(""),
                Cell.number(Style.INTEGER, covered.subtract(sum)));
        page.add(
                Cell.text(Style.TOTAL_TEXT, source.text("staffing.gap.covered")),
                Cell.blank(Style.TOTAL_TEXT),
                Cell.blank(Style.TOTAL_TEXT),
                Cell.formula(
                        Style.TOTAL_INTEGER,
                        "SUM(" + Ref.range(CONTRIBUTED, first, page.next() - 1) + ")",
                        covered));
    }

    private static void measure(
            Page page, Source source, ForecastSheets sheets, Contribution each) {
        Measure measure = source.plan().find(MeasureFields.TABLE, each.measure());
        page.add(
                Cell.text(sheets.title(measure)),
                Cell.text(source.choice(measure == null ? null : measure.state())),
                Cell.number(Style.YEAR, each.first()),
                number(each.last()),
                number(Math.min(each.low(), each.high())),
                number(Math.max(each.low(), each.high())));
    }

    // ---------- scenarios ----------

    private static void scenarios(Page page, Source source, Projection projection) {
        List<Scenario> all = source.plan().ordered(ScenarioFields.TABLE);
        if (all.isEmpty()) {
            return;
        }
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.forecast.scenarios")));
        heads(page, source, source.text("staffing.scenario"));
        for (Scenario each : all) {
            lines(
                    page,
                    each.name().isEmpty() ? source.text("staffing.scenario.unnamed") : each.name(),
                    by(projection, each.id()).region());
        }
    }

    private static Projection by(Projection projection, @Nullable Id scenario) {
        return Projection.of(projection.input().withScenario(scenario));
    }

    private static void assumptions(Page page, Sheet sheet) {
        page.gap();
        page.add(Cell.text(Style.SECTION, sheet.title()));
        page.add(sheet.heads().stream().map(head -> Cell.text(Style.HEAD, head)).toList());
        for (Sheet.Entry row : sheet.rows()) {
            page.add(row.cells().stream().map(Cell::text).toList());
        }
    }

    private static Cell number(double value) {
        return Cell.number(Style.INTEGER, rounded(value));
    }

    private static BigDecimal rounded(double value) {
        return YearFigures.written(value, 0);
    }
}
