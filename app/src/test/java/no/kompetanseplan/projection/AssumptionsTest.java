package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.BASE;
import static no.kompetanseplan.projection.Staff.CARER;
import static no.kompetanseplan.projection.Staff.LYNGEN;
import static no.kompetanseplan.projection.Staff.MEASURE;
import static no.kompetanseplan.projection.Staff.NURSE;
import static no.kompetanseplan.projection.Staff.STORFJORD;
import static no.kompetanseplan.projection.Staff.rounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What a projection starts from: patterns of exit, educations, growth, and which assumption
/// counts.
class AssumptionsTest {

    private static final double EXACT = 1e-9;

    @Test
    void aCohortRetiresByItsHazards() {
        assertEquals(
                32_000, Retirement.retiring(32_000, List.of(0.5, 0.5, 0.5, 0.5, 0.5, 1.0)), EXACT);
    }

    @Test
    void eachPatternHasTheMeanAgeOfItsSource() {
        assertEquals(58, rounded(Retirement.meanAge(RetirementPreset.LOCAL_58, 65), 1));
        assertEquals(63.3, rounded(Retirement.meanAge(RetirementPreset.KS_63, 65), 1));
        double limit = Retirement.meanAge(RetirementPreset.SPECIAL_LIMIT, 65);
        assertTrue(limit > 62 && limit < 65, Double.toString(limit));
        assertEquals(1, Retirement.hazard(RetirementPreset.SPECIAL_LIMIT, 60, 60));
    }

    @Test
    void aTotalTurnoverIsSplitSoThatNoExitIsCountedTwice() {
        Projection projection =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 80, 100)
                        .with(NURSE, LYNGEN, 62, 20, 100)
                        .assume(AssumptionKind.TURNOVER_TOTAL, 13.6)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .project(1);
        assertEquals(13.6, projection.region().last().exits(), 1e-6);
        double rest = (13.6 - 20 * 0.28) / 80;
        assertEquals(rest, projection.splitTurnover().getFirst(), 1e-6);
    }

    @Test
    void thoseWhoCompleteAnEducationComeAYearLaterAndFewer() {
        Id path = Id.named("path");
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 50)
                        .still()
                        .set(EducationPathFields.TABLE, path, EducationPathFields.PROFESSION, NURSE)
                        .set(EducationPathFields.TABLE, path, EducationPathFields.INTAKE, 10)
                        .set(EducationPathFields.TABLE, path, EducationPathFields.YEARS, 2)
                        .set(EducationPathFields.TABLE, path, EducationPathFields.FIRST_YEAR, BASE)
                        .set(
                                EducationPathFields.TABLE,
                                path,
                                EducationPathFields.DROPOUT,
                                Percent.of(20))
                        .set(
                                EducationPathFields.TABLE,
                                path,
                                EducationPathFields.RETENTION,
                                Percent.of(50))
                        .set(
                                EducationPathFields.TABLE,
                                path,
                                EducationPathFields.POSITION,
                                Percent.of(80));
        List<YearFigures> years = staff.project(2).region().years();
        assertEquals(5, years.get(1).without().mean(), EXACT);
        assertEquals(5 + 4 * 0.8, years.get(2).without().mean(), EXACT);
    }

    @Test
    void anInServiceStudentMovesFromOneProfessionToAnother() {
        Id path = Id.named("path");
        Projection projection =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 100)
                        .with(CARER, LYNGEN, 40, 10, 100)
                        .still()
                        .set(EducationPathFields.TABLE, path, EducationPathFields.PROFESSION, NURSE)
                        .set(
                                EducationPathFields.TABLE,
                                path,
                                EducationPathFields.FROM_PROFESSION,
                                CARER)
                        .set(EducationPathFields.TABLE, path, EducationPathFields.INTAKE, 2)
                        .project(1);
        assertEquals(12, projection.of(NURSE, null).last().without().mean(), EXACT);
        assertEquals(8, projection.of(CARER, null).last().without().mean(), EXACT);
        assertEquals(20, projection.region().last().without().mean(), EXACT);
    }

    @Test
    void theNarrowestAssumptionCountsAndTheScenarioBeforeThePlan() {
        Id scenario = Id.named("scenario");
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 30, 100, 100)
                        .with(NURSE, STORFJORD, 30, 100, 100)
                        .with(CARER, LYNGEN, 30, 100, 100)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .assume(AssumptionKind.TURNOVER, 1)
                        .assume(AssumptionKind.TURNOVER, 2, null, null, LYNGEN)
                        .assume(AssumptionKind.TURNOVER, 3, null, NURSE, null)
                        .assume(AssumptionKind.TURNOVER, 4, scenario, null, null);
        Projection plan = staff.project(1);
        assertEquals(97, plan.of(NURSE, LYNGEN).last().without().mean(), EXACT);
        assertEquals(97, plan.of(NURSE, STORFJORD).last().without().mean(), EXACT);
        assertEquals(98, plan.of(CARER, LYNGEN).last().without().mean(), EXACT);
        Projection tried = Projection.of(staff.input().withYears(1).withScenario(scenario));
        assertEquals(96, tried.of(CARER, LYNGEN).last().without().mean(), EXACT);
        assertTrue(
                plan.assumptions().stream()
                        .anyMatch(used ->
                                used.isStandard() && used.kind() == AssumptionKind.RETIREMENT));
        assertEquals(
                1,
                tried.assumptions().stream()
                        .filter(used -> used.kind() == AssumptionKind.TURNOVER)
                        .count());
    }

    @Test
    void aKeptExitAndAConversionChangeTheInputs() {
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 100, 100)
                        .with(CARER, LYNGEN, 40, 10, 100)
                        .assume(AssumptionKind.TURNOVER, 10)
                        .assume(AssumptionKind.RECRUITS, 0)
                        .measure(MEASURE, MeasureState.DONE)
                        .effect(MEASURE, EffectKind.RETAINED, NURSE, 4)
                        .effect(MEASURE, EffectKind.CONVERSION, NURSE, 3);
        staff.plan().rows(MeasureEffectFields.TABLE).stream()
                .filter(effect -> effect.kind() == EffectKind.CONVERSION)
                .map(effect -> effect.id())
                .toList()
                .forEach(id ->
                        staff.set(
                                MeasureEffectFields.TABLE,
                                id,
                                MeasureEffectFields.FROM_PROFESSION,
                                CARER));
        Projection projection = staff.project(1);
        assertEquals(94 + 3, projection.of(NURSE, null).last().decided().mean(), EXACT);
        assertEquals(9 - 3, projection.of(CARER, null).last().decided().mean(), EXACT);
    }

    @Test
    void demandFollowsThePopulationWhenThePlanSaysWhoUsesTheService() {
        Population population =
                new Population.Builder()
                        .add(LYNGEN, BASE, Sex.UNKNOWN, 85, 100)
                        .add(LYNGEN, BASE, Sex.UNKNOWN, 40, 1_000)
                        .add(LYNGEN, BASE + 1, Sex.UNKNOWN, 85, 150)
                        .add(LYNGEN, BASE + 1, Sex.UNKNOWN, 40, 900)
                        .build();
        Staff staff =
                new Staff()
                        .with(NURSE, LYNGEN, 40, 10, 100)
                        .with(population)
                        .assume(AssumptionKind.SERVICE_USE, 30);
        Id use = staff.plan().rows(AssumptionFields.TABLE).getFirst().id();
        staff.set(AssumptionFields.TABLE, use, AssumptionFields.FROM_AGE, 80);
        assertEquals(15, staff.project(1).region().last().demand(), EXACT);
        assertEquals(15, staff.project(5).region().last().demand(), EXACT);
    }
}
