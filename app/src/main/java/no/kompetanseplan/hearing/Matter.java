package no.kompetanseplan.hearing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.WordDiff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A matter every council decides on: the joint proposal, and each council's decision measured
/// against it.
///
/// @param points of the joint proposal, in order
/// @param councils in the order of the plan
public record Matter(DecisionRound round, List<DecisionPoint> points, List<Council> councils) {

    /// What one council has done.
    ///
    /// @param name municipality or body, short
    /// @param deviations from the joint proposal, in the order of its points, own points last
    public record Council(CouncilDecision row, String name, List<Deviation> deviations) {

        public Council {
            deviations = List.copyOf(deviations);
        }

        /// Whether the council has taken the plan, with or without changes.
        public boolean hasAdopted() {
            return row.state() == DecisionState.ADOPTED
                    || row.state() == DecisionState.ADOPTED_WITH_CHANGES;
        }

        /// Whether its decision is known, whatever it says.
        public boolean hasDecided() {
            return hasAdopted() || row.state() == DecisionState.REJECTED;
        }

        /// How it deviates in a point; null where it does not.
        public @Nullable Deviation at(@Nullable Id point) {
            return deviations.stream()
                    .filter(each -> Objects.equals(each.row().point(), point))
                    .findFirst()
                    .orElse(null);
        }

        /// Points of its own, beyond the proposal.
        public List<Deviation> own() {
            return deviations.stream().filter(each -> each.point() == null).toList();
        }
    }

    /// A point a council has decided otherwise than proposed.
    ///
    /// @param point of the proposal; null for a point of their own
    /// @param words what was taken out of the proposal and what was put in
    public record Deviation(CouncilPoint row, @Nullable DecisionPoint point, WordDiff words) {

        /// Whether it has been taken to a meeting that has not dealt with it yet.
        public boolean isWaiting() {
            return row.effect() == DeviationEffect.MEETING && !row.handled();
        }

        /// Whether somebody must still do what it asks for.
        public boolean isOpen() {
            return row.effect() == null
                    || (row.effect() != DeviationEffect.RECORD_ONLY && !row.handled());
        }
    }

    public Matter {
        points = List.copyOf(points);
        councils = List.copyOf(councils);
    }

    public static List<Matter> all(Plan plan) {
        return plan.ordered(DecisionRoundFields.TABLE).stream()
                .map(round -> of(plan, round))
                .toList();
    }

    /// The newest matter by which councils adopt the plan; null before there is one.
    public static @Nullable Matter adoption(Plan plan) {
        List<DecisionRound> rounds =
                plan.ordered(DecisionRoundFields.TABLE).stream()
                        .filter(round -> round.kind() == DecisionKind.ADOPTION)
                        .toList();
        return rounds.isEmpty() ? null : of(plan, rounds.getLast());
    }

    public static Matter of(Plan plan, DecisionRound round) {
        List<DecisionPoint> points = pointsOf(plan, round.id());
        List<Council> councils = new ArrayList<>();
        for (CouncilDecision decision : plan.ordered(CouncilDecisionFields.TABLE)) {
            if (round.id().equals(decision.round())) {
                councils.add(
                        new Council(
                                decision,
                                name(plan, decision),
                                deviations(plan, decision.id(), points)));
            }
        }
        return new Matter(round, points, councils);
    }

    /// The points of the joint proposal, in order.
    public static List<DecisionPoint> pointsOf(Plan plan, Id round) {
        return plan.ordered(DecisionPointFields.TABLE).stream()
                .filter(point -> round.equals(point.round()))
                .toList();
    }

    /// The municipality or body that decides; empty when it is gone.
    public static String name(Plan plan, CouncilDecision decision) {
        Body body = plan.find(BodyFields.TABLE, decision.body());
        return body == null ? "" : Bodies.shortName(body);
    }

    public @Nullable Council council(Id decision) {
        return councils.stream()
                .filter(each -> each.row().id().equals(decision))
                .findFirst()
                .orElse(null);
    }

    public int adopted() {
        return (int) councils.stream().filter(Council::hasAdopted).count();
    }

    public List<Deviation> deviations() {
        return councils.stream().flatMap(each -> each.deviations().stream()).toList();
    }

    /// Municipalities of the region that have no decision in this matter.
    public List<Body> missing(Plan plan) {
        return plan.municipalities().stream()
                .filter(body ->
                        councils.stream().noneMatch(each -> body.id().equals(each.row().body())))
                .toList();
    }

    /// A row that says what the proposal says is no deviation.
    private static List<Deviation> deviations(Plan plan, Id decision, List<DecisionPoint> points) {
        List<CouncilPoint> rows =
                plan.ordered(CouncilPointFields.TABLE).stream()
                        .filter(row -> decision.equals(row.decision()))
                        .toList();
        List<Deviation> found = new ArrayList<>();
        for (DecisionPoint point : points) {
            rows.stream()
                    .filter(row -> point.id().equals(row.point()))
                    .map(row -> new Deviation(row, point, words(row, point.text())))
                    .filter(each -> !each.words().isSame())
                    .findFirst()
                    .ifPresent(found::add);
        }
        for (CouncilPoint row : rows) {
            boolean isOwn = points.stream().noneMatch(point -> point.id().equals(row.point()));
            if (isOwn && !row.text().isBlank()) {
                found.add(new Deviation(row, null, words(row, "")));
            }
        }
        return found;
    }

    private static WordDiff words(CouncilPoint row, String proposed) {
        return WordDiff.between(proposed, row.dropped() ? "" : row.text());
    }
}
