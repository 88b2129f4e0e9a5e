package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the plan holds to and its scenarios beside each other, year by year: need, staff with the
/// chosen measures, and the gap. Whole full-time equivalents; a gap above 0 is what is lacking.
///
/// @param whose whom it is for; empty for the region
/// @param courses what the plan holds to first
public record ScenarioYears(String whose, List<Course> courses, Texts texts) {

    /// The years by one set of assumptions.
    ///
    /// @param scenario null for what the plan holds to
    public record Course(@Nullable Scenario scenario, Line line) {}

    public ScenarioYears {
        courses = List.copyOf(courses);
    }

    public String title() {
        Line line = courses.getFirst().line();
        String years = line.first().year() + "–" + line.last().year();
        return whose.isEmpty()
                ? texts.get("staffing.scenarios.title", years)
                : texts.get("staffing.scenarios.title.of", years, whose);
    }

    /// Three rows for each scenario, a column for every year or for every other one counted back
    /// from the last.
    public Sheet sheet(boolean isEvery) {
        List<YearFigures> first = some(courses.getFirst().line(), isEvery);
        List<String> heads =
                new ArrayList<>(List.of(texts.get("staffing.scenario"), texts.get("forecast.fte")));
        first.forEach(year -> heads.add(Integer.toString(year.year())));
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Course course : courses) {
            List<YearFigures> years = some(course.line(), isEvery);
            String name = name(course.scenario());
            rows.add(Sheet.row(cells(name, "demand", years, year -> Math.round(year.demand()))));
            rows.add(
                    Sheet.row(
                            cells(name, "with", years, year -> Math.round(year.chosen().mean()))));
            rows.add(
                    Sheet.sum(
                            cells(
                                    name,
                                    "gap.with",
                                    years,
                                    year -> Curves.gap(year, year.chosen()))));
        }
        return Sheet.of(title(), texts.get("staffing.scenarios.note"), heads, rows);
    }

    private static List<YearFigures> some(Line line, boolean isEvery) {
        List<YearFigures> some = new ArrayList<>();
        for (int i = 0; i < line.years().size(); i++) {
            if (isEvery || (line.years().size() - 1 - i) % 2 == 0) {
                some.add(line.years().get(i));
            }
        }
        return some;
    }

    private String name(@Nullable Scenario scenario) {
        return scenario == null
                ? texts.get("staffing.scenario.plan")
                : scenario.name().isEmpty()
                        ? texts.get("staffing.scenario.unnamed")
                        : scenario.name();
    }

    private List<String> cells(
            String name, String key, List<YearFigures> years, Function<YearFigures, Long> figure) {
        List<String> cells = new ArrayList<>(List.of(name, texts.get("staffing.curve." + key)));
        Formats formats = Formats.of(texts.language());
        years.forEach(year -> cells.add(formats.integer(figure.apply(year))));
        return cells;
    }
}
