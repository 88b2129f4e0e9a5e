package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.WordDiff;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// What people do with the decisions of the councils, as changes of the plan.
final class MatterEdits {

    /// Points a new matter begins with.
    private static final int POINTS = 3;

    private MatterEdits() {}

    /// A new matter of adopting the plan, with a decision to come in every municipality.
    static Plan start(Plan plan, Id id, LocalDate today, Texts texts, Supplier<Id> newId) {
        DecisionRound round =
                new DecisionRound(
                        id,
                        begin(texts, "title"),
                        DecisionKind.ADOPTION,
                        today,
                        begin(texts, "summary"),
                        begin(texts, "background"),
                        begin(texts, "assessment"),
                        begin(texts, "attachments"),
                        "",
                        "");
        List<DecisionRound> rounds = plan.ordered(DecisionRoundFields.TABLE);
        Plan after = Ordering.put(plan, round, rounds, rounds.size());
        for (int i = 1; i <= POINTS; i++) {
            String key = "decisions.begin.point." + i;
            after = point(after, id, newId.get(), texts.get(key + ".title"), texts.get(key));
        }
        return councils(after, id, newId);
    }

    /// Words a matter begins with. Their braces are the template's own and stand in quotes in the
    /// text, as in any text that is filled in; so it is filled in, with nothing.
    private static String begin(Texts texts, String key) {
        return texts.get("decisions.begin." + key, "");
    }

    /// A decision to come in every municipality that has none in the matter.
    static Plan councils(Plan plan, Id round, Supplier<Id> newId) {
        DecisionRound of = plan.find(DecisionRoundFields.TABLE, round);
        if (of == null) {
            return plan;
        }
        Plan after = plan;
        for (Body body : Matter.of(plan, of).missing(plan)) {
            CouncilDecision row =
                    new CouncilDecision(
                            newId.get(),
                            round,
                            body.id(),
                            null,
                            "",
                            DecisionState.NOT_REPORTED,
                            "",
                            null,
                            "",
                            "");
            List<CouncilDecision> among =
                    after.ordered(CouncilDecisionFields.TABLE).stream()
                            .filter(each -> round.equals(each.round()))
                            .toList();
            after = Ordering.put(after, row, among, among.size());
        }
        return after;
    }

    /// Another point of the joint proposal, last.
    static Plan point(Plan plan, Id round, Id id, String title, String text) {
        List<DecisionPoint> among = Matter.pointsOf(plan, round);
        return Ordering.put(
                plan, new DecisionPoint(id, round, title, text, ""), among, among.size());
    }

    /// Without a point, and without what councils have decided in its place.
    static Plan withoutPoint(Plan plan, Id point) {
        List<Id> rows =
                plan.rows(CouncilPointFields.TABLE).stream()
                        .filter(row -> point.equals(row.point()))
                        .map(CouncilPoint::id)
                        .toList();
        return plan.without(rows).without(point);
    }

    /// What a council has decided in a point. The words of the proposal are no deviation and leave
    /// no row; no words mean that the point was left out.
    ///
    /// @param point null for a point of their own
    /// @param id name of the row where there is none yet
    static Plan decide(Plan plan, Id decision, @Nullable Id point, String text, Id id) {
        CouncilPoint row = row(plan, decision, point);
        DecisionPoint proposed = plan.find(DecisionPointFields.TABLE, point);
        String proposal = proposed == null ? "" : proposed.text();
        if (WordDiff.between(proposal, text).isSame()) {
            return row == null ? plan : plan.without(row.id());
        }
        CouncilPoint now =
                row == null
                        ? new CouncilPoint(
                                id, decision, point, "", false, null, false, null, null, "", "")
                        : row;
        return plan.with(
                new CouncilPoint(
                        now.id(),
                        decision,
                        point,
                        text,
                        text.isBlank(),
                        now.effect(),
                        now.handled(),
                        now.place(),
                        now.forum(),
                        now.note(),
                        now.rank()));
    }

    static @Nullable CouncilPoint row(Plan plan, Id decision, @Nullable Id point) {
        return plan.ordered(CouncilPointFields.TABLE).stream()
                .filter(each -> decision.equals(each.decision()))
                .filter(each -> Objects.equals(point, each.point()))
                .findFirst()
                .orElse(null);
    }
}
