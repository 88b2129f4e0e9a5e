package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.MEASURE;
import static no.kompetanseplan.checks.CleanPlan.assertSilent;
import static no.kompetanseplan.checks.CleanPlan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.FormulaWorkload;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A defect of each kind planted among effects that are in order.
class EffectsTest {

    private static final Id EFFECT = Id.named("effect");
    private static final Id OTHER = Id.named("other measure");

    @Test
    void effectsInOrderAreSilent() {
        assertSilent(plan());
    }

    @Test
    void anEffectWithoutABasisIsFound() {
        assertFinds(What.EFFECT_WITHOUT_BASIS, EFFECT, with(MeasureEffectFields.BASIS, " "));
    }

    @Test
    void anEffectThatFallsFromLowToHighIsFound() {
        assertFinds(What.EFFECT_ORDER, EFFECT, with(MeasureEffectFields.LOW, 5));
        assertFinds(What.EFFECT_ORDER, EFFECT, with(MeasureEffectFields.HIGH, 1));
        assertSilent(with(MeasureEffectFields.HIGH, null));
    }

    @Test
    void anEffectOfADroppedMeasureIsFound() {
        assertFinds(
                What.EFFECT_OF_DROPPED,
                EFFECT,
                plan().with(
                                MeasureFields.TABLE,
                                MEASURE,
                                MeasureFields.STATE,
                                MeasureState.DROPPED));
    }

    @Test
    void aConversionThatLeadsNowhereIsFound() {
        assertFinds(
                What.CONVERSION_NOWHERE,
                EFFECT,
                with(MeasureEffectFields.KIND, EffectKind.CONVERSION));
    }

    @Test
    void anEducationThatLeadsNowhereIsFound() {
        Id path = Id.named("path");
        Plan nowhere =
                set(
                        plan().with(EducationPathFields.TABLE.blank(path)),
                        EducationPathFields.TABLE,
                        path,
                        EducationPathFields.NAME,
                        "Desentralisert sykepleie");
        assertFinds(What.PATH_WITHOUT_PROFESSION, path, nowhere);
    }

    @Test
    void aServiceWithNoTimeLeftIsFound() {
        Plan served = FormulaWorkload.in(plan());
        assertSilent(served);
        assertFinds(
                What.WORKLOAD_FULL,
                FormulaWorkload.SERVICE,
                set(
                        served,
                        WorkloadActivityFields.TABLE,
                        FormulaWorkload.MEETINGS,
                        WorkloadActivityFields.SHARE,
                        Percent.FULL));
    }

    @Test
    void aDecidedMeasureThatIsToKeepPeopleAndHasNoEstimateIsFound() {
        Plan keeps =
                set(
                        set(
                                plan().with(measure(OTHER, "Mentorordning")),
                                MeasureFields.TABLE,
                                OTHER,
                                MeasureFields.GOAL,
                                "Å beholde nyutdannede"),
                        MeasureFields.TABLE,
                        OTHER,
                        MeasureFields.STATE,
                        MeasureState.STARTED);
        assertFinds(What.EFFECT_MISSING, OTHER, keeps);
        assertSilent(
                set(keeps, MeasureFields.TABLE, OTHER, MeasureFields.STATE, MeasureState.PROPOSED));
        assertSilent(keeps.without(EFFECT));
    }

    private static Plan plan() {
        Plan plan = CleanPlan.plan().with(MeasureEffectFields.TABLE.blank(EFFECT));
        plan = set(plan, MeasureFields.TABLE, MEASURE, MeasureFields.STATE, MeasureState.STARTED);
        plan = set(plan, MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.MEASURE, MEASURE);
        plan =
                set(
                        plan,
                        MeasureEffectFields.TABLE,
                        EFFECT,
                        MeasureEffectFields.KIND,
                        EffectKind.INFLOW);
        plan = set(plan, MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.LOW, 1);
        plan = set(plan, MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.LIKELY, 2);
        plan = set(plan, MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.HIGH, 3);
        return set(plan, MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.BASIS, "anslag");
    }

    private static <V> Plan with(Field<MeasureEffect, V> field, @Nullable V value) {
        return set(plan(), MeasureEffectFields.TABLE, EFFECT, field, value);
    }

    private static <R extends Row, V> Plan set(
            Plan plan, Table<R> table, Id row, Field<R, V> field, @Nullable V value) {
        return plan.with(table, row, field, value);
    }

    private static void assertFinds(What what, Id row, Plan plan) {
        List<Finding> found = Checks.of(plan);
        assertEquals(1, found.size(), found.toString());
        assertEquals(what, found.getFirst().what());
        assertEquals(row, found.getFirst().row());
    }
}
