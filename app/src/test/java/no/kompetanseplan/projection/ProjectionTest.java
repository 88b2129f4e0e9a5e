package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.CARER;
import static no.kompetanseplan.projection.Staff.LYNGEN;
import static no.kompetanseplan.projection.Staff.MEASURE;
import static no.kompetanseplan.projection.Staff.NURSE;
import static no.kompetanseplan.projection.Staff.OTHER_MEASURE;
import static no.kompetanseplan.projection.Staff.STORFJORD;
import static no.kompetanseplan.projection.Staff.rounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The test values are those of the formulas' sources.
class ProjectionTest {

    private static final double EXACT = 1e-9;

    @Test
    void aCohortThinsByDeathAndThenByRetirement() {
        Projection projection =
                new Staff()
                        .with(NURSE, LYNGEN, 56, 100, 100)
                        .assume(AssumptionKind.DEATH, 0.3)
                        .assume(AssumptionKind.EXIT_RATE, 5)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .project(1);
        assertEquals(94.715, projection.region().last().without().mean(), EXACT);
        assertEquals(100 - 94.715, projection.region().last().exits(), EXACT);
    }

    @Test
    void nobodyIsLostWhoIsEducatedFurtherWithinTheirProfession() {
        Staff staff = new Staff().still().with(NURSE, LYNGEN, 30, 20, 100);
        Id path = Id.named("path");
        staff.set(EducationPathFields.TABLE, path, EducationPathFields.PROFESSION, NURSE);
        staff.set(EducationPathFields.TABLE, path, EducationPathFields.FROM_PROFESSION, NURSE);
        staff.set(EducationPathFields.TABLE, path, EducationPathFields.INTAKE, 5);
        assertEquals(20, staff.project(3).region().last().without().mean(), EXACT);
    }

    @Test
    void theVarianceIsThatOfIndependentExits() {
        Line line =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 100, 50)
                        .assume(AssumptionKind.EXIT_RATE, 10)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .project(3)
                        .region();
        double stays = 0.9 * 0.9 * 0.9;
        Supply last = line.last().without();
        double deviation = 0.5 * Math.sqrt(100 * stays * (1 - stays));
        assertEquals(50 * stays, last.mean(), EXACT);
        assertEquals(50 * stays + 1.2815515655446004 * deviation, last.high(), EXACT);
    }

    @Test
    void supplyOfTheBaseYearIsThatOfTheRegister() {
        Staff staff = new Staff().with(NURSE, LYNGEN, 30, 7, 80).with(CARER, STORFJORD, 62, 3, 45);
        staff.person(NURSE, LYNGEN, 51, 30, 900).person(NURSE, LYNGEN, 51, 40, 900);
        staff.person(null, null, -1, 55, 901);
        Projection projection = staff.project(2);
        assertEquals(7 * 0.8 + 3 * 0.45 + 0.7 + 0.55, at(projection.region()), EXACT);
        assertEquals(6.3, at(projection.of(NURSE, LYNGEN)), EXACT);
        assertEquals(8, projection.of(NURSE, LYNGEN).first().persons(), EXACT);
        assertEquals(0.55, at(projection.professions().getLast()), EXACT);
        assertEquals(0, at(projection.of(CARER, LYNGEN)), EXACT);
        Staff thirds = new Staff().with(NURSE, LYNGEN, 30, 3, 35);
        double added = at(thirds.project(1).region());
        assertEquals("1.1", YearFigures.written(added, 1).toPlainString());
    }

    private static double at(Line line) {
        return line.first().without().mean();
    }

    @Test
    void aGapIsNeedLessSupplyAsBothAreWritten() {
        Supply supply = new Supply(371.54, 0, 0);
        YearFigures year =
                new YearFigures(2025, 732.96, supply, supply, supply, supply, 0, 0, 0, 0);
        // 733.0 - 371.5, where the unrounded difference is 361.42
        assertEquals("361.5", year.lacking(supply, 1).toPlainString());
        assertEquals("361", year.lacking(supply, 0).toPlainString());
        Supply tried = supply.within(new Supply(380, 360, 390));
        assertEquals(new Supply(371.54, 360, 390), tried);
    }

    @Test
    void whatQuitsIsReplacedUnlessThePlanSaysOtherwise() {
        Line line =
                new Staff()
                        .with(NURSE, LYNGEN, 30, 100, 100)
                        .assume(AssumptionKind.TURNOVER, 10)
                        .project(5)
                        .region();
        assertEquals(100, rounded(line.last().without().mean(), 6));
        assertEquals(10, rounded(line.last().exits(), 6));
    }

    @Test
    void demandGrowsAndRecruitmentIsExpansionAndReplacement() {
        Line line =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 100, 100)
                        .assume(AssumptionKind.EXIT_RATE, 5)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .assume(AssumptionKind.DEMAND_GROWTH, 1.1)
                        .project(2)
                        .region();
        YearFigures second = line.last();
        assertEquals(100 * 1.011 * 1.011, second.demand(), EXACT);
        assertEquals(100 * 1.011 * 0.011 + 95 * 0.05, second.recruitment(), EXACT);
        assertEquals(90.25 - second.demand(), second.gap(second.without()), EXACT);
        assertEquals(90.25 / second.demand(), second.coverage(second.without()), EXACT);
    }

    @Test
    void aMeasureChangesWhatComesInAndSoTheGap() {
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 100)
                        .still()
                        .measure(MEASURE, MeasureState.PRIORITISED)
                        .effect(MEASURE, EffectKind.INFLOW, NURSE, 1, 2, 3)
                        .measure(OTHER_MEASURE, MeasureState.PROPOSED)
                        .effect(OTHER_MEASURE, EffectKind.INFLOW, NURSE, 1);
        YearFigures last = staff.project(3).region().last();
        assertEquals(10, last.without().mean(), EXACT);
        assertEquals(16, last.decided().mean(), EXACT);
        assertEquals(19, last.proposed().mean(), EXACT);
        assertEquals(16, last.chosen().mean(), EXACT);
        assertTrue(last.decided().low() < 16, "the size of the effect is not sure");
        Projection other =
                Projection.of(staff.input().withYears(3).withChosen(Set.of(OTHER_MEASURE)));
        assertEquals(13, other.region().last().chosen().mean(), EXACT);
    }

    @Test
    void contributionsAreWhatIsLostWithoutEachAndTheRestIsTold() {
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 50)
                        .still()
                        .measure(MEASURE, MeasureState.STARTED)
                        .effect(MEASURE, EffectKind.INFLOW, NURSE, 4)
                        .measure(OTHER_MEASURE, MeasureState.DONE)
                        .effect(OTHER_MEASURE, EffectKind.POSITION, NURSE, 10);
        Projection projection = staff.project(1);
        assertEquals(5 + 2 + 14 * 0.1, projection.region().last().chosen().mean(), EXACT);
        Contribution inflow = projection.contributions().getFirst();
        Contribution positions = projection.contributions().getLast();
        assertEquals(4 * 0.6, inflow.last(), EXACT);
        assertEquals(14 * 0.1, positions.last(), EXACT);
        assertEquals(10 * 0.1, positions.alone().getLast(), EXACT);
        assertEquals(-4 * 0.1, projection.interaction(), EXACT);
    }

    @Test
    void theBandOfAMeasureTakesEachOfItsEffectsByItsOwnUnsureness() {
        Contribution both =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 50)
                        .still()
                        .measure(MEASURE, MeasureState.STARTED)
                        .effect(MEASURE, EffectKind.INFLOW, NURSE, 2, 4, 6)
                        .effect(MEASURE, EffectKind.POSITION, NURSE, 10)
                        .project(1)
                        .contributions()
                        .getFirst();
        assertEquals(4 * 0.5 + 14 * 0.1, both.last(), EXACT);
        assertEquals(both.last() - 2 * 0.5, both.low(), EXACT);
        assertEquals(both.last() + 2 * 0.5, both.high(), EXACT);
    }

    @Test
    void conversionsAreLaidBesideThoseWhoAreExpectedToLeaveUntilTheirYear() {
        Id first = Id.named("conversion of the first year");
        Id second = Id.named("conversion of the second year");
        Staff staff =
                new Staff()
                        .with(CARER, LYNGEN, 40, 20, 100)
                        .assume(AssumptionKind.EXIT_RATE, 10)
                        .assume(AssumptionKind.DEATH, 0)
                        .assume(AssumptionKind.RECRUITS, 0);
        convert(staff, first, Staff.BASE + 1, 150);
        convert(staff, second, Staff.BASE + 2, 300);
        convert(staff, Id.named("beyond what is projected"), Staff.BASE + 9, 300);
        Projection projection = staff.project(3);
        Map<Id, Leavers> found = Leavers.of(projection.input().plan(), projection);
        assertEquals(Set.of(first, second), found.keySet());
        Leavers one = Objects.requireNonNull(found.get(first));
        assertEquals(new BigDecimal("2.0"), one.expected());
        assertFalse(one.isTooFew());
        Leavers both = Objects.requireNonNull(found.get(second));
        assertEquals(new BigDecimal("3.8"), both.expected());
        assertEquals(0, new BigDecimal("4.5").compareTo(both.planned()));
        assertTrue(both.isTooFew());
    }

    private static void convert(Staff staff, Id id, int year, int percent) {
        Table<PlannedConversion> table = PlannedConversionFields.TABLE;
        staff.set(table, id, PlannedConversionFields.BODY, LYNGEN)
                .set(table, id, PlannedConversionFields.FROM_PROFESSION, CARER)
                .set(table, id, PlannedConversionFields.YEAR, year)
                .set(table, id, PlannedConversionFields.POSTS, Percent.of(percent));
    }
}
