package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.GOAL;
import static no.kompetanseplan.checks.CleanPlan.MEASURE;
import static no.kompetanseplan.checks.CleanPlan.SUBSECTION;
import static no.kompetanseplan.checks.CleanPlan.TEXT;
import static no.kompetanseplan.checks.CleanPlan.assertFinds;
import static no.kompetanseplan.checks.CleanPlan.assertSilent;
import static no.kompetanseplan.checks.CleanPlan.plan;

import no.kompetanseplan.model.Claim;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.RosterFields;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.supplement.MunicipalSupplements;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// Checks of goals with deadlines and of the registers, on made-up plans.
class RegisterChecksTest {

    private static final Id NEW = Id.named("new");
    private static final Id ROUND = Id.named("round");
    private static final Id NESBY = Id.named("Nesby kommune");

    private static <V> Plan head(Field<PlanHead, V> field, @Nullable V value) {
        return plan().with(PlanHeadFields.TABLE, PlanHead.ID, field, value);
    }

    @Test
    void aGoalWithoutADeadlineAmongGoalsThatHaveOneIsFound() {
        Period years = CleanPlan.years(2027, 2027);
        Goal other = new Goal(NEW, null, "2", "Flere lærlinger", "z");
        Plan dated = plan().with(GoalFields.TABLE, GOAL, GoalFields.PERIOD, years).with(other);
        assertFinds(dated, What.NO_DEADLINE, NEW, GoalFields.PERIOD, "Flere lærlinger");
        assertSilent(plan().with(other));
    }

    @Test
    void continuousIsADeadlineThatSomebodyMustLookAtAgain() {
        Plan continuous =
                plan().with(
                                GoalFields.TABLE,
                                GOAL,
                                GoalFields.PERIOD,
                                Period.undated("Kontinuerlig"));
        assertFinds(continuous, What.CONTINUOUS_WITHOUT_REVIEW, GOAL, null, "1");
        assertSilent(
                continuous.with(
                        GoalFields.TABLE, GOAL, GoalFields.REVIEW, LocalDate.of(2028, 1, 31)));
    }

    @Test
    void aGoalWhoseResponsibleTheRegisterDoesNotHaveIsFound() {
        Plan everybody =
                plan().with(GoalFields.TABLE, GOAL, GoalFields.RESPONSIBLE_WORDING, "Alle");
        assertFinds(
                everybody,
                What.GOAL_RESPONSIBLE_UNKNOWN,
                GOAL,
                GoalFields.RESPONSIBLE,
                "Alle",
                "1");
        assertSilent(
                everybody.with(GoalFields.TABLE, GOAL, GoalFields.RESPONSIBLE, Ranked.of(NESBY)));
    }

    @Test
    void inAPlanByGoalsTheGoalSaysWhoAndWhen() {
        Plan bare =
                plan().with(MeasureFields.TABLE, MEASURE, MeasureFields.PERIOD, Period.NONE)
                        .with(MeasureFields.TABLE, MEASURE, MeasureFields.RESPONSIBLE_WORDING, "")
                        .with(MeasureFields.TABLE, MEASURE, MeasureFields.GOAL, "")
                        .with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.LAYOUT,
                                ActionPlanLayout.GOALS_FIRST);
        assertSilent(bare);
        Goal other = new Goal(NEW, null, "2", "Flere lærlinger", "z");
        assertFinds(bare.with(other), What.GOAL_WITHOUT_MEASURES, NEW, null, "Flere lærlinger");
    }

    @Test
    void aPlanThatNamesNoLawsMissesNone() {
        Plan lawless = plan();
        for (var law : plan().rows(LegalBasisFields.TABLE)) {
            lawless = lawless.without(law.id());
        }
        assertSilent(lawless);
    }

    private static Plan withSource(LocalDate last) {
        Table<Source> table = SourceFields.TABLE;
        Source row = table.with(table.blank(NEW), NEW, SourceFields.TITLE, "Strategi");
        row = table.with(row, NEW, SourceFields.KIND, SourceKind.GOVERNING);
        return plan().with(table.with(row, NEW, SourceFields.VALID_TO, last));
    }

    @Test
    void aGoverningDocumentMustHoldInTheYearsOfThePlan() {
        assertFinds(
                withSource(LocalDate.of(2026, 12, 31)),
                What.DOCUMENT_EXPIRED,
                NEW,
                SourceFields.VALID_TO,
                "Strategi",
                "2026");
        assertFinds(
                withSource(LocalDate.of(2028, 6, 30)),
                What.DOCUMENT_EXPIRES,
                NEW,
                SourceFields.VALID_TO,
                "Strategi",
                "30.6.2028");
        assertSilent(withSource(LocalDate.of(2030, 12, 31)));
        assertSilent(
                withSource(LocalDate.of(2020, 1, 1))
                        .with(SourceFields.TABLE, NEW, SourceFields.KIND, SourceKind.REPORT));
    }

    @Test
    void aDeadLinkAndOneAddressOfTwoSourcesAreFound() {
        Table<Source> table = SourceFields.TABLE;
        Source first = table.with(table.blank(NEW), NEW, SourceFields.TITLE, "Rapport");
        first = table.with(first, NEW, SourceFields.LINK, "https://rapport.invalid");
        assertSilent(plan().with(first));
        assertFinds(
                plan().with(table.with(first, NEW, SourceFields.DEAD, true)),
                What.LINK_DEAD,
                NEW,
                SourceFields.LINK,
                "Rapport");
        Source second = table.with(table.blank(ROUND), ROUND, SourceFields.TITLE, "Bok");
        second = table.with(second, ROUND, SourceFields.LINK, "https://rapport.invalid");
        second = table.with(second, ROUND, SourceFields.RANK, "z");
        assertFinds(
                plan().with(first, second),
                What.SAME_LINK,
                ROUND,
                SourceFields.LINK,
                "Bok",
                "Rapport");
    }

    @Test
    void everyoneInARoleHasADescriptionInTheArchive() {
        var table = RoleDescriptionFields.TABLE;
        var row = table.with(table.blank(NEW), NEW, RoleDescriptionFields.TITLE, "Kontakt");
        row = table.with(row, NEW, RoleDescriptionFields.PEOPLE, 12);
        assertSilent(plan().with(row));
        assertFinds(
                plan().with(table.with(row, NEW, RoleDescriptionFields.ARCHIVED, 9)),
                What.ROLE_NOT_ARCHIVED,
                NEW,
                RoleDescriptionFields.ARCHIVED,
                "Kontakt",
                "12",
                "9");
        assertSilent(plan().with(table.with(row, NEW, RoleDescriptionFields.ARCHIVED, 12)));
    }

    @Test
    void aListOfPeopleIsLookedThroughInTime() {
        var table = RosterFields.TABLE;
        var row = table.with(table.blank(NEW), NEW, RosterFields.TITLE, "Navneliste");
        assertSilent(plan().with(row));
        row = table.with(row, NEW, RosterFields.EVERY_MONTHS, 6);
        assertFinds(
                plan().with(row), What.ROSTER_NOT_CHECKED, NEW, RosterFields.CHECKED, "Navneliste");
        LocalDate late = LocalDate.of(2026, 5, 1);
        assertFinds(
                plan().with(table.with(row, NEW, RosterFields.CHECKED, late)),
                What.ROSTER_NOT_CHECKED,
                NEW,
                RosterFields.CHECKED,
                "Navneliste");
        LocalDate lately = LocalDate.of(2026, 9, 1);
        assertSilent(plan().with(table.with(row, NEW, RosterFields.CHECKED, lately)));
    }

    @Test
    void aClaimNeedsEvidenceAndAnAnswer() {
        Claim claim = ClaimFields.TABLE.blank(NEW);
        claim = ClaimFields.TABLE.with(claim, NEW, ClaimFields.TEXT, "For få vil bli");
        Claim told = ClaimFields.TABLE.with(claim, NEW, ClaimFields.EVIDENCE, "Vi har talt");
        assertFinds(
                plan().with(told),
                What.CLAIM_WITHOUT_MEASURES,
                NEW,
                ClaimFields.MEASURES,
                "For få vil bli");
        assertFinds(
                plan().with(
                                ClaimFields.TABLE.with(
                                        claim, NEW, ClaimFields.MEASURES, Ranked.of(MEASURE))),
                What.CLAIM_WITHOUT_EVIDENCE,
                NEW,
                ClaimFields.EVIDENCE,
                "For få vil bli");
        assertSilent(
                plan().with(
                                ClaimFields.TABLE.with(
                                        told, NEW, ClaimFields.MEASURES, Ranked.of(MEASURE))));
    }

    private static Supplement supplement(String municipality, String core) {
        Table<Supplement> table = SupplementFields.TABLE;
        Id id = Id.named("supplement " + municipality);
        Id body = Id.named(municipality + " kommune");
        Supplement row = table.with(table.blank(id), id, SupplementFields.MUNICIPALITY, body);
        row = table.with(row, id, SupplementFields.TARGET, SUBSECTION);
        row = table.with(row, id, SupplementFields.TEXT, "Slik gjør vi det.");
        return table.with(row, id, SupplementFields.CORE, core);
    }

    @Test
    void everyMunicipalitySupplementsWhatItIsAskedTo() {
        Plan asked =
                plan().with(SectionFields.TABLE, SUBSECTION, SectionFields.SUPPLEMENTED, true)
                        .with(supplement("Nesby", ""), supplement("Lia", ""));
        assertFinds(
                asked,
                What.SUPPLEMENT_MISSING,
                SUBSECTION,
                SectionFields.SUPPLEMENTED,
                "Mål",
                "Fjelldal kommune, Storvik kommune");
        assertSilent(asked.with(supplement("Fjelldal", ""), supplement("Storvik", "")));
    }

    @Test
    void aSupplementToWordsThatHaveChangedIsFound() {
        String core =
                MunicipalSupplements.of(
                                plan().with(supplement("Nesby", "")),
                                StaffingTable.of(plan(), Facts.NONE))
                        .all()
                        .getFirst()
                        .parts()
                        .getFirst()
                        .core()
                        .words();
        Plan supplemented = plan().with(supplement("Nesby", core));
        assertSilent(supplemented);
        assertFinds(
                supplemented.without(TEXT),
                What.SUPPLEMENT_CORE_CHANGED,
                Id.named("supplement Nesby"),
                SupplementFields.TEXT,
                "Nesby kommune",
                "Mål");
    }

    @Test
    void commentsAreAnsweredWhenTheHearingIsOver() {
        var rounds = HearingRoundFields.TABLE;
        var round = rounds.with(rounds.blank(ROUND), ROUND, HearingRoundFields.TITLE, "Høring");
        var comments = HearingCommentFields.TABLE;
        var comment = comments.with(comments.blank(NEW), NEW, HearingCommentFields.HEARING, ROUND);
        Plan heard =
                head(PlanHeadFields.STAGE, PlanStage.DRAFT_AFTER_HEARING).with(round).with(comment);
        assertFinds(heard, What.HEARING_UNANSWERED, ROUND, null, "Høring", "1");
        Plan answered = heard.with(comments, NEW, HearingCommentFields.ANSWER, CommentAnswer.NOTED);
        assertFinds(answered, What.HEARING_UNANSWERED, ROUND, null, "Høring", "1");
        assertSilent(answered.with(comments, NEW, HearingCommentFields.CLOSED, true));
        assertSilent(plan().with(round).with(comment));
    }

    @Test
    void aDecisionHasADay() {
        var rounds = DecisionRoundFields.TABLE;
        var round = rounds.with(rounds.blank(ROUND), ROUND, DecisionRoundFields.TITLE, "Vedtak");
        Table<CouncilDecision> table = CouncilDecisionFields.TABLE;
        CouncilDecision row = table.with(table.blank(NEW), NEW, CouncilDecisionFields.ROUND, ROUND);
        row = table.with(row, NEW, CouncilDecisionFields.BODY, NESBY);
        Plan waiting = plan().with(round).with(row);
        assertSilent(waiting);
        Plan adopted =
                waiting.with(
                        CouncilDecisionFields.TABLE,
                        NEW,
                        CouncilDecisionFields.STATE,
                        DecisionState.ADOPTED);
        assertFinds(adopted, What.COUNCIL_WITHOUT_DATE, ROUND, null, "Vedtak", "Nesby kommune");
        assertSilent(
                adopted.with(
                        CouncilDecisionFields.TABLE,
                        NEW,
                        CouncilDecisionFields.MEETING,
                        LocalDate.of(2026, 12, 1)));
    }
}
