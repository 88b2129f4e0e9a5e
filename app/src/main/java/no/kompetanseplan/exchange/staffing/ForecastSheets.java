package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a projection comes to in its last year, in written tables: the gap of each profession
/// without measures, with the decided and with the proposed; what each measure gives, so that the
/// numbers sum; scenarios beside what the plan holds to; and what all of it rests on. Whole
/// full-time equivalents; a gap above 0 is what is lacking.
public final class ForecastSheets {

    private final Projection projection;
    private final Texts texts;
    private final Formats formats;
    private final AssumptionWords words;
    private final ValueWords values;

    public ForecastSheets(Projection projection, Texts texts) {
        this.projection = projection;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.words = new AssumptionWords(texts, projection.input()::plan);
        this.values = new ValueWords(texts);
    }

    private String year() {
        return Integer.toString(projection.lastYear());
    }

    // ---------- professions ----------

    /// The gap of each profession in the last year.
    public Sheet professions() {
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Line line : projection.professions()) {
            rows.add(Sheet.row(cells(profession(line), line.last())));
        }
        rows.add(Sheet.sum(cells(texts.get("forecast.sum"), projection.region().last())));
        return new Sheet(
                texts.get("forecast.professions", year()),
                texts.get("forecast.professions.note"),
                List.of(
                        texts.get("staffing.keys.profession"),
                        texts.get("staffing.curve.demand"),
                        texts.get("staffing.curve.without"),
                        texts.get("forecast.decided"),
                        texts.get("forecast.proposed"),
                        texts.get("staffing.curve.gap.without"),
                        texts.get("forecast.gap.decided"),
                        texts.get("forecast.gap.proposed")),
                Set.of(6),
                rows);
    }

    /// The name of whom a line is for; the region has none.
    public String profession(Line line) {
        Profession profession = plan().find(ProfessionFields.TABLE, line.profession());
        return profession == null ? texts.get("staffing.keys.unknown") : profession.name();
    }

    private List<String> cells(String name, YearFigures year) {
        return List.of(
                name,
                whole(year.demand()),
                whole(year.without().mean()),
                whole(year.decided().mean()),
                whole(year.proposed().mean()),
                formats.integer(Curves.gap(year, year.without())),
                formats.integer(Curves.gap(year, year.decided())),
                formats.integer(Curves.gap(year, year.proposed())));
    }

    // ---------- measures ----------

    /// What each decided measure gives in the last year, the largest first, and the interplay that
    /// makes the numbers sum to what they cover together; then what proposed ones would give.
    public Sheet contributions() {
        List<Contribution> all =
                projection.contributions().stream()
                        .sorted(Comparator.comparingDouble(Contribution::last).reversed())
                        .toList();
        List<Sheet.Entry> rows = new ArrayList<>();
        long singly = 0;
        for (Contribution each : all) {
            if (projection.input().chosen().contains(each.measure())) {
                rows.add(Sheet.row(cells(each)));
                singly += Math.round(each.last());
            }
        }
        if (!rows.isEmpty()) {
            sums(rows, singly);
        }
        for (Contribution each : all) {
            if (!projection.input().chosen().contains(each.measure())) {
                rows.add(Sheet.row(cells(each)));
            }
        }
        return new Sheet(
                texts.get("forecast.contributions", year()),
                texts.get("forecast.contributions.note"),
                List.of(
                        texts.get("forecast.measure"),
                        texts.get("forecast.state"),
                        texts.get("forecast.from"),
                        texts.get("forecast.fte"),
                        texts.get("forecast.band")),
                Set.of(3),
                rows);
    }

    /// The interplay, where there is some, and what all of it sums to.
    private void sums(List<Sheet.Entry> rows, long singly) {
        long covered = covered();
        if (singly != covered) {
            rows.add(
                    Sheet.row(
                            List.of(
                                    texts.get("staffing.gap.interaction"),
                                    "",
                                    "",
                                    signed(covered - singly),
                                    "")));
        }
        rows.add(
                Sheet.sum(List.of(texts.get("staffing.gap.covered"), "", "", signed(covered), "")));
    }

    /// What the chosen measures cover together in the last year, as the gaps are written.
    public long covered() {
        YearFigures last = projection.region().last();
        return Curves.gap(last, last.without()) - Curves.gap(last, last.chosen());
    }

    private List<String> cells(Contribution each) {
        Measure measure = plan().find(MeasureFields.TABLE, each.measure());
        double low = Math.min(each.low(), each.high());
        double high = Math.max(each.low(), each.high());
        return List.of(
                title(measure),
                measure == null || measure.state() == null ? "" : values.choice(measure.state()),
                Integer.toString(each.first()),
                signed(Math.round(each.last())),
                whole(low) + "–" + whole(high));
    }

    /// The name of a measure.
    public String title(@Nullable Measure measure) {
        return measure == null || measure.title().isEmpty()
                ? texts.get("measures.untitled")
                : measure.title();
    }

    // ---------- scenarios ----------

    /// What the plan holds to and each scenario beside it, in the last year; only the first when
    /// there is no scenario.
    public Sheet scenarios() {
        List<Sheet.Entry> rows = new ArrayList<>();
        YearFigures held = projection.region().last();
        rows.add(scenario(texts.get("staffing.scenario.plan"), "", held));
        for (Scenario each : plan().ordered(ScenarioFields.TABLE)) {
            Projection other =
                    Projection.of(
                            projection
                                    .input()
                                    .withChosen(projection.input().chosen())
                                    .withScenario(each.id()));
            rows.add(
                    scenario(
                            each.name().isEmpty()
                                    ? texts.get("staffing.scenario.unnamed")
                                    : each.name(),
                            others(other, each.id()),
                            other.region().last()));
        }
        return new Sheet(
                texts.get("forecast.scenarios", year()),
                texts.get("forecast.scenarios.note"),
                List.of(
                        texts.get("staffing.scenario"),
                        texts.get("forecast.supposes"),
                        texts.get("staffing.curve.demand"),
                        texts.get("staffing.curve.without"),
                        texts.get("forecast.decided"),
                        texts.get("staffing.curve.gap.without"),
                        texts.get("forecast.gap.decided")),
                Set.of(6),
                rows);
    }

    private Sheet.Entry scenario(String name, String supposes, YearFigures year) {
        return Sheet.row(
                List.of(
                        name,
                        supposes,
                        whole(year.demand()),
                        whole(year.without().mean()),
                        whole(year.chosen().mean()),
                        formats.integer(Curves.gap(year, year.without())),
                        formats.integer(Curves.gap(year, year.chosen()))));
    }

    /// What a scenario supposes otherwise than the plan.
    private String others(Projection other, Id scenario) {
        return other.assumptions().stream()
                .filter(used -> used.row() != null && scenario.equals(used.row().scenario()))
                .map(used -> words.name(used) + ": " + words.value(used))
                .collect(Collectors.joining("; "));
    }

    // ---------- assumptions ----------

    /// Everything it rests on, with its source.
    public Sheet assumptions() {
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Used used : projection.assumptions()) {
            rows.add(Sheet.row(List.of(words.name(used), words.value(used), words.source(used))));
        }
        return Sheet.of(
                texts.get("document.forecast.assumptions"),
                "",
                List.of(
                        texts.get("document.forecast.assumption"),
                        texts.get("document.forecast.value"),
                        texts.get("document.forecast.source")),
                rows);
    }

    private Plan plan() {
        return projection.input().plan();
    }

    private String whole(double value) {
        return formats.integer(Math.round(value));
    }

    private String signed(long value) {
        return (value > 0 ? "+" : "") + formats.integer(value);
    }
}
