package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.PlanStage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Comments that nobody has answered though the hearing is over, and decisions of councils without
/// a day. One finding for each hearing and each matter, since they are mended together.
final class Decisions implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return Stream.concat(comments(plan), councils(plan));
    }

    private static Stream<Finding> comments(Plan plan) {
        PlanStage stage = plan.head().stage();
        if (stage != PlanStage.DRAFT_AFTER_HEARING && stage != PlanStage.ADOPTED) {
            return Stream.empty();
        }
        return plan.ordered(HearingRoundFields.TABLE).stream()
                .filter(round -> unanswered(plan, round) > 0)
                .map(round ->
                        Finding.of(
                                What.HEARING_UNANSWERED,
                                round.id(),
                                null,
                                round.title(),
                                Long.toString(unanswered(plan, round))));
    }

    private static long unanswered(Plan plan, HearingRound round) {
        return plan.rows(HearingCommentFields.TABLE).stream()
                .filter(comment -> round.id().equals(comment.hearing()))
                .filter(HearingComment::isOpen)
                .count();
    }

    private static Stream<Finding> councils(Plan plan) {
        return plan.ordered(DecisionRoundFields.TABLE).stream()
                .flatMap(round -> councils(plan, round));
    }

    private static Stream<Finding> councils(Plan plan, DecisionRound round) {
        String undated =
                plan.ordered(CouncilDecisionFields.TABLE).stream()
                        .filter(each -> round.id().equals(each.round()))
                        .filter(each -> each.meeting() == null && isDecided(each, plan))
                        .map(each -> name(plan, each))
                        .collect(Collectors.joining(", "));
        return undated.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.COUNCIL_WITHOUT_DATE,
                                round.id(),
                                null,
                                round.title(),
                                undated));
    }

    /// A council that has said what it decided; in an adopted plan, every council.
    private static boolean isDecided(CouncilDecision decision, Plan plan) {
        DecisionState state = decision.state();
        return plan.head().stage() == PlanStage.ADOPTED
                || (state != null && state != DecisionState.NOT_REPORTED);
    }

    private static String name(Plan plan, CouncilDecision decision) {
        Body body = plan.find(BodyFields.TABLE, decision.body());
        if (body == null) {
            return "?";
        }
        return body.inShort();
    }
}
