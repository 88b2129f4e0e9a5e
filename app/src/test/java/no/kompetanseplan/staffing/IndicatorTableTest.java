package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.IndicatorTable.Change;
import no.kompetanseplan.staffing.IndicatorTable.Comparison;
import no.kompetanseplan.staffing.IndicatorTable.Line;
import no.kompetanseplan.staffing.IndicatorTable.Total;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Days in hospital of those who are ready to leave, counted in two ways, and reported deviations
/// in co-operation: published figures of one region.
class IndicatorTableTest {

    private static final Id INDICATOR = Id.named("indicator");
    private static final Id FORMER = Id.named("former basis");
    private static final Id INVOICED = Id.named("invoiced");
    private static final Id REPORTED = Id.named("reported");

    private static final String DAYS =
            """
            TROMSØ,8190,6904,1286,84.3
            HARSTAD,3213,1857,1356,57.8
            NARVIK,1450,589,861,40.6
            SENJA,544,401,143,73.7
            NORDREISA,440,374,66,85.0
            SALANGEN,130,73,57,56.2
            BARDU,247,181,66,73.3
            BALSFJORD,231,174,57,75.3
            TJELDSUND,227,13,214,5.7
            MÅLSELV,144,82,62,56.9
            LØDINGEN,133,31,102,23.3
            EVENES,61,1,60,1.6
            IBESTAD,170,67,103,39.4
            KVÆFJORD,133,4,129,3.0
            LYNGEN,119,74,45,62.2
            Andre kommuner,585,254,331,43.4
            """;

    private static Plan twoWays(int formerTotal) {
        List<Row> rows = new ArrayList<>();
        rows.add(IndicatorFields.TABLE.blank(INDICATOR));
        rows.add(method(FORMER, "a"));
        rows.add(method(INVOICED, "b"));
        for (String line : DAYS.lines().toList()) {
            String[] cells = line.split(",", -1);
            rows.add(figure(FORMER, cells[0], 2022, Integer.parseInt(cells[1]), null));
            rows.add(figure(INVOICED, cells[0], 2022, Integer.parseInt(cells[2]), null));
        }
        rows.add(total(FORMER, formerTotal));
        rows.add(total(INVOICED, 11_079));
        return Plan.of(rows);
    }

    private static IndicatorMethod method(Id id, String rank) {
        return new IndicatorMethod(id, INDICATOR, rank, "", "", "", null, "", rank);
    }

    private static IndicatorFigure figure(
            Id method, String place, int year, int value, @Nullable Integer base) {
        Id id = Id.named(method + place + year);
        return new IndicatorFigure(id, method, place, null, year, value, base, false, "", "a" + id);
    }

    private static IndicatorFigure total(Id method, int value) {
        return new IndicatorFigure(
                Id.named(method + "total"),
                method,
                "Totalt",
                null,
                2022,
                value,
                null,
                true,
                "",
                "z");
    }

    @Test
    void twoWaysOfCountingStandSideBySideForEachPlace() {
        IndicatorTable table = IndicatorTable.of(twoWays(16_017), INDICATOR, 2022);
        List<String> wanted = DAYS.lines().sorted().toList();
        assertEquals(wanted, table.lines().stream().map(IndicatorTableTest::csv).sorted().toList());
        assertEquals(List.of(), IndicatorTable.of(twoWays(0), INDICATOR, 2021).lines());
    }

    private static String csv(Line line) {
        Comparison both = line.compared(FORMER, INVOICED);
        assertNotNull(both);
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%s",
                line.place(),
                both.first(),
                both.other(),
                both.difference(),
                both.ratio());
    }

    @Test
    void aPrintedTotalIsHeldAgainstTheSum() {
        List<Total> right = IndicatorTable.of(twoWays(16_017), INDICATOR, 2022).totals();
        assertEquals(List.of(16_017L, 11_079L), right.stream().map(Total::sum).toList());
        assertFalse(right.stream().anyMatch(Total::isWrong));
        Comparison both = new Comparison(right.getFirst().sum(), right.getLast().sum());
        assertEquals(4938, both.difference());
        assertEquals(new BigDecimal("69.2"), both.ratio());
        List<Total> wrong = IndicatorTable.of(twoWays(16_139), INDICATOR, 2022).totals();
        assertTrue(wrong.getFirst().isWrong());
        assertFalse(wrong.getLast().isWrong());
    }

    @Test
    void aChangeIsCountedFromTheSums() {
        Plan plan =
                Plan.of(
                        List.of(
                                IndicatorMethodFields.TABLE.blank(REPORTED),
                                figure(REPORTED, "fra", 2022, 101, null),
                                figure(REPORTED, "til", 2022, 223, null),
                                figure(REPORTED, "fra", 2021, 101, null),
                                figure(REPORTED, "til", 2021, 232, null)));
        List<Change> changes = IndicatorTable.changes(plan, REPORTED);
        assertEquals(List.of(new Change(2021, 2022, 333, 324)), changes);
        assertEquals(-9, changes.getFirst().difference());
        assertEquals(new BigDecimal("-2.7"), changes.getFirst().percent());
    }

    @Test
    void aRateIsAFigureByItsBase() {
        assertEquals(
                new BigDecimal("65.9"),
                IndicatorTable.rate(figure(REPORTED, "til", 2022, 147, 223)));
        assertEquals(
                new BigDecimal("54.5"),
                IndicatorTable.rate(figure(REPORTED, "fra", 2022, 55, 101)));
        assertNull(IndicatorTable.rate(figure(REPORTED, "fra", 2022, 55, null)));
        assertNull(IndicatorTable.rate(figure(REPORTED, "fra", 2022, 55, 0)));
    }

    @Test
    void whatOneWayDoesNotSayIsNotCompared() {
        Plan plan =
                Plan.of(
                        List.of(
                                method(FORMER, "a"),
                                method(INVOICED, "b"),
                                figure(FORMER, "Tana", 2022, 7, null)));
        Line only = IndicatorTable.of(plan, INDICATOR, 2022).lines().getFirst();
        assertNull(only.compared(FORMER, INVOICED));
        assertNull(new Comparison(0, 3).ratio());
    }
}
