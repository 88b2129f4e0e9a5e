package no.kompetanseplan.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Topic;
import no.kompetanseplan.hearing.EditionChanges.Sort;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.UnaryOperator;

/// The edition a hearing was about, and what has changed since.
class EditionTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void whatWasSentCanBeReadAgainAfterThePlanHasMovedOn() {
        try (PlanSession session = sent()) {
            Plan before = session.plan();
            edit(session, EditionTest::otherText);
            edit(session, plan -> plan.without(Councils.MEASURE));
            String name = session.plan().rows(HearingRoundFields.TABLE).getFirst().edition();
            Plan edition = session.edition(name).join().orElseThrow().plan();
            assertEquals(before.measures(), edition.measures());
            assertEquals(before.rows(BlockFields.TABLE), edition.rows(BlockFields.TABLE));
            assertEquals(edition, session.state().assessment().sent());
            assertTrue(session.edition("0123456789ab").join().isEmpty());
        }
    }

    @Test
    void eachChangeSinceTellsWhereAndWhatWasTakenOutAndPutIn() {
        try (PlanSession session = sent()) {
            assertEquals(List.of(), changes(session));
            edit(session, EditionTest::otherText);
            edit(session, EditionTest::otherScope);
            List<EditionChanges.Change> changes = changes(session);
            assertEquals(
                    List.of("1 Innledning", "7 Kurs, rad 1"),
                    changes.stream().map(EditionChanges.Change::where).toList());
            assertEquals(
                    List.of(false, true),
                    changes.stream().map(EditionChanges.Change::matters).toList());
            assertEquals("Omfang", changes.getLast().what());
            assertEquals("To dager", changes.getLast().words().pieces().getFirst().words());
            edit(session, plan -> plan.without(Councils.MEASURE));
            assertEquals(Sort.GONE, changes(session).getLast().sort());
        }
    }

    @Test
    void kontrollWarnsOfWhatTouchesMeasuresAndIsSilentOtherwise() {
        try (PlanSession session = sent()) {
            edit(session, EditionTest::otherText);
            assertEquals(List.of(), heard(session));
            edit(session, EditionTest::otherScope);
            edit(
                    session,
                    plan ->
                            plan.with(
                                    MeasureFields.TABLE,
                                    Councils.MEASURE,
                                    MeasureFields.PERIOD,
                                    Period.undated("Snart")));
            assertEquals(
                    List.of(
                            "Omfanget av «Kurs i demens» er endret siden høringsutgaven.",
                            "Tidsrommet for «Kurs i demens» er endret siden høringsutgaven."),
                    heard(session));
            edit(session, EditionTest::another);
            edit(session, plan -> plan.without(Councils.MEASURE));
            assertEquals(
                    List.of(
                            "«Nytt kurs» sto ikke i høringsutgaven.",
                            "Tatt ut siden høringsutgaven: Kurs i demens."),
                    heard(session));
            session.undo().join();
            session.undo().join();
            session.undo().join();
            session.undo().join();
            assertEquals(List.of(), heard(session));
        }
    }

    @Test
    void aPlanWithoutTheEditionInItsHistoryIsNotComparedWithAnything() {
        Plan plan =
                Councils.ready()
                        .with(
                                HearingRoundFields.TABLE,
                                Councils.ROUND,
                                HearingRoundFields.EDITION,
                                "0123456789ab");
        try (PlanSession session = PlanSession.inMemory(plan, Runnable::run)) {
            assertNull(session.state().assessment().sent());
            assertEquals(List.of(), heard(session));
        }
    }

    private static PlanSession sent() {
        Plan draft =
                Councils.ready()
                        .with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.STAGE,
                                PlanStage.DRAFT_AFTER_HEARING);
        PlanSession session = PlanSession.inMemory(draft, Runnable::run);
        String head = session.state().head();
        edit(
                session,
                plan ->
                        plan.with(
                                HearingRoundFields.TABLE,
                                Councils.ROUND,
                                HearingRoundFields.EDITION,
                                head));
        return session;
    }

    private static void edit(PlanSession session, UnaryOperator<Plan> change) {
        var _ = session.edit("step.hearing-round.edit", change).join();
    }

    private static Plan otherText(Plan plan) {
        return plan.with(
                BlockFields.TABLE,
                Councils.BLOCK,
                BlockFields.TEXT,
                "Planen er felles for hele regionen.");
    }

    private static Plan otherScope(Plan plan) {
        return plan.with(MeasureFields.TABLE, Councils.MEASURE, MeasureFields.SCOPE, "To dager");
    }

    private static Plan another(Plan plan) {
        Measure measure = plan.find(MeasureFields.TABLE, Councils.MEASURE);
        Id id = Id.named("another");
        return plan.with(
                MeasureFields.TABLE.with(
                        MeasureFields.TABLE.with(
                                MeasureFields.TABLE.blank(id),
                                id,
                                MeasureFields.TITLE,
                                "Nytt kurs"),
                        id,
                        MeasureFields.DIMENSION,
                        measure == null ? null : measure.dimension()));
    }

    private static List<EditionChanges.Change> changes(PlanSession session) {
        Plan edition = session.state().assessment().sent();
        return edition == null ? List.of() : EditionChanges.between(edition, session.plan(), TEXTS);
    }

    private static List<String> heard(PlanSession session) {
        return session.state().assessment().findings().stream()
                .filter(finding -> finding.what().topic() == Topic.HEARD)
                .map((Finding finding) -> finding.words(TEXTS))
                .toList();
    }
}
