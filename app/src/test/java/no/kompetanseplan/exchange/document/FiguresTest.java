package no.kompetanseplan.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Sector;
import no.kompetanseplan.exchange.figure.Drawing.Words;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.grants.Granted;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the figures of a printed plan show, and when there are none.
class FiguresTest {

    private static final Formats NB = Formats.of(Language.NB);

    @Test
    void theBudgetIsDrawnByDimensionFromTheNumbersOfItsTable() {
        Plan plan = withAmounts(SamplePlan.read());
        PrintedPlan printed = Printed.of(plan);
        Figure figure = figure(printed, "Budsjett etter dimensjon");
        Table table =
                printed.tables().stream()
                        .filter(each -> each.caption().startsWith("Budsjett etter dimensjon"))
                        .findFirst()
                        .orElseThrow();
        Assessment.of(plan)
                .budget()
                .byYear(View.NET)
                .forEach((year, sum) -> {
                    String spoken = year + " " + NB.amount(sum);
                    assertTrue(figure.description().contains(spoken), spoken);
                    assertTrue(words(figure).contains(NB.amount(sum)), spoken);
                    assertTrue(table.rows().getLast().contains(NB.amount(sum)), spoken);
                });
        Set<Fill> fills =
                figure.drawing().marks().stream()
                        .filter(Box.class::isInstance)
                        .map(mark -> ((Box) mark).fill())
                        .collect(Collectors.toSet());
        assertEquals(
                fills.size(),
                fills.stream().map(Fill::pattern).distinct().count(),
                "no two dimensions differ by colour alone");
    }

    /// The sample where each line that has a price has it for three years and all pay the same.
    private static Plan withAmounts(Plan plan) {
        Plan made = plan;
        int kroner = 10_000;
        for (CostLine line : plan.ordered(CostLineFields.TABLE)) {
            kroner += 1_000;
            made =
                    made.with(
                                    CostLineFields.TABLE,
                                    line.id(),
                                    CostLineFields.UNIT_PRICE,
                                    Money.kroner(kroner))
                            .with(
                                    CostLineFields.TABLE,
                                    line.id(),
                                    CostLineFields.NOT_CALCULATED,
                                    false)
                            .with(CostLineFields.TABLE, line.id(), CostLineFields.QUANTITY, 2)
                            .with(CostLineFields.TABLE, line.id(), CostLineFields.PAYER, null)
                            .with(
                                    CostLineFields.TABLE,
                                    line.id(),
                                    CostLineFields.PERIOD,
                                    days("2016-01-01", "2018-12-31"));
        }
        return made;
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), "");
    }

    @Test
    void aMarkOfTheWheelIsDrawnOnceAndListedWithAllItStandsFor() {
        PrintedPlan printed = Printed.sample();
        Figure wheel = figure(printed, "Årshjul 2017");
        Table list =
                printed.tables().stream()
                        .filter(each -> each.caption().equals("Aktiviteter i årshjulet 2017"))
                        .findFirst()
                        .orElseThrow();
        List<String> drawn =
                words(wheel).stream().filter(word -> word.matches("[A-Z]+\\d+")).sorted().toList();
        List<String> listed = list.rows().stream().map(List::getFirst).distinct().sorted().toList();
        assertEquals(listed, drawn);
        assertTrue(wheel.description().contains("24 aktiviteter"), wheel.description());
        assertEquals(24, list.rows().size());
    }

    @Test
    void manyPeriodsThatMeetStillLieApart() {
        Plan plan = Granted.into(SamplePlan.read());
        int day = 1;
        for (Measure measure : plan.measures()) {
            plan =
                    plan.with(
                            MeasureFields.TABLE,
                            measure.id(),
                            MeasureFields.PERIOD,
                            new Period(
                                    LocalDate.of(2016, 3, 1).plusDays(day),
                                    LocalDate.of(2016, 11, 1).plusDays(day),
                                    ""));
            day++;
        }
        PrintedPlan printed = Printed.of(plan);
        Figure wheel = figure(printed, "Årshjul 2016");
        assertTrue(
                printed.tables().stream()
                        .filter(each -> each.caption().equals("Aktiviteter i årshjulet 2016"))
                        .flatMap(each -> each.rows().stream())
                        .anyMatch(
                                List.of(
                                                "FR1",
                                                "«Stipend helsefagarbeider 2016»: må brukes",
                                                "31.12.2016")
                                        ::equals),
                "the deadlines of grants");
        List<Sector> pieces =
                wheel.drawing().marks().stream()
                        .filter(Sector.class::isInstance)
                        .map(Sector.class::cast)
                        .toList();
        assertTrue(pieces.size() >= 37, pieces.size() + " pieces");
        for (Sector one : pieces) {
            for (Sector other : pieces) {
                boolean meet =
                        one.from() < other.to()
                                && other.from() < one.to()
                                && one.inner() < other.outer()
                                && other.inner() < one.outer();
                assertTrue(one.equals(other) || !meet, one + " and " + other);
            }
        }
    }

    @Test
    void aPlanWithoutNumbersAndDatesHasNoFigures() {
        Plan plan = SamplePlan.read();
        for (Measure measure : plan.measures()) {
            plan =
                    plan.with(
                            MeasureFields.TABLE,
                            measure.id(),
                            MeasureFields.PERIOD,
                            days("2016-01-01", "2020-12-31"));
        }
        Plan bare = plan;
        for (var day : plan.ordered(ThemeDayFields.TABLE)) {
            bare = bare.with(ThemeDayFields.TABLE, day.id(), ThemeDayFields.PERIOD, Period.NONE);
        }
        for (var row : plan.datasets()) {
            bare = bare.with(DatasetFields.TABLE, row.id(), DatasetFields.IN_USE, false);
        }
        assertEquals(
                List.of("Årshjul 2016", "Årshjul 2017"),
                Printed.of(bare).figures().stream().map(Figure::caption).toList(),
                "the networks begin and end");
        for (var each : plan.ordered(MeetingSeriesFields.TABLE)) {
            bare = bare.without(each.id());
        }
        assertEquals(List.of(), Printed.of(bare).figures());
    }

    private static Figure figure(PrintedPlan plan, String start) {
        return plan.figures().stream()
                .filter(figure -> figure.caption().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Figure figure) {
        return figure.drawing().marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }
}
