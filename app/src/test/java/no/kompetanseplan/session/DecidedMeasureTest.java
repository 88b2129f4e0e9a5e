package no.kompetanseplan.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Sex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A measure that is decided moves the gap of its profession, in the same step as it is decided.
class DecidedMeasureTest {

    private static final Id NURSE = Id.named("nurse");
    private static final Id CARER = Id.named("carer");
    private static final Id MEASURE = Id.named("measure");
    private static final Id EFFECT = Id.named("effect");

    @TempDir Path folder;

    @Test
    void decidingAMeasureNarrowsTheGapOfItsProfessionAndUndoWidensItAgain() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:31:00Z"), ZoneOffset.UTC);
        Environment machine = new Environment(folder, "leder", "pc", clock, Runnable::run, false);
        try (PlanSession session =
                PlanSession.create(
                        folder.resolve("plan.kplan"), machine, "step.plan.new", plan())) {
            session.addDatasets(
                            "step.dataset",
                            List.of(Intake.of(DatasetFields.TABLE.blank(Id.named("s")), staff())),
                            plan -> plan)
                    .join();
            long nurses = gap(session, NURSE);
            long carers = gap(session, CARER);
            decide(session, MeasureState.PRIORITISED);
            assertEquals(nurses + 20, gap(session, NURSE));
            assertEquals(carers, gap(session, CARER));
            session.undo().join();
            assertEquals(nurses, gap(session, NURSE));
        }
    }

    private static void decide(PlanSession session, MeasureState state) {
        session.edit(
                        "step.measure.state",
                        plan -> plan.with(MeasureFields.TABLE, MEASURE, MeasureFields.STATE, state))
                .join();
    }

    /// Full-time equivalents after ten years, with the decided measures, less those needed.
    private static long gap(PlanSession session, Id profession) {
        YearFigures last =
                session.state().assessment().projection().of(profession, null).years().getLast();
        return Math.round(last.gap(last.decided()));
    }

    /// Two nurses more a year, from the first year on, out of a measure that is proposed.
    private static Plan plan() {
        Plan plan =
                Plan.EMPTY.with(
                        ProfessionFields.TABLE.blank(NURSE),
                        ProfessionFields.TABLE.blank(CARER),
                        MeasureFields.TABLE.blank(MEASURE),
                        MeasureEffectFields.TABLE.blank(EFFECT));
        return plan.with(MeasureFields.TABLE, MEASURE, MeasureFields.STATE, MeasureState.PROPOSED)
                .with(
                        MeasureEffectFields.TABLE,
                        EFFECT,
                        MeasureEffectFields.KIND,
                        EffectKind.INFLOW)
                .with(MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.MEASURE, MEASURE)
                .with(MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.PROFESSION, NURSE)
                .with(MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.FIRST_YEAR, 2000)
                .with(MeasureEffectFields.TABLE, EFFECT, MeasureEffectFields.LIKELY, 2);
    }

    private static Register staff() {
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < 20; i++) {
            built.add(
                    new Register.Position(
                            null,
                            i % 2 == 0 ? NURSE : CARER,
                            30,
                            Sex.UNKNOWN,
                            Register.FULL,
                            Education.UNKNOWN,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN,
                            i));
        }
        return built.build();
    }
}
