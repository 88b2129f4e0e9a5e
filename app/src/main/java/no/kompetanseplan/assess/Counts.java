package no.kompetanseplan.assess;

import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many there are of each thing in a plan.
///
/// @param focusAreas areas of chapter 5
/// @param strategies satsinger of chapter 4
/// @param proposals all proposals, sub-points too
/// @param numberedProposals those with a number of their own
/// @param measuresByDimension rows of the action plan by dimension, every dimension of the plan in
///   its order, also those without rows
/// @param measuresWithoutDimension rows that name no dimension of the plan
/// @param rules leave rows, supplements, stipends and conversions
/// @param leavePolicies policies for sizes without a row
/// @param notCalculated measures with something not calculated
/// @param notCalculatedByReason such measures by reason; one with two reasons counts under both
public record Counts(
        int municipalities,
        int focusAreas,
        int strategies,
        int proposals,
        int numberedProposals,
        int measures,
        Map<Dimension, Integer> measuresByDimension,
        int measuresWithoutDimension,
        int themeDays,
        int rules,
        int leavePolicies,
        int notCalculated,
        Map<Uncalculated.Reason, Integer> notCalculatedByReason) {

    static Counts of(Assessment assessment) {
        Plan plan = assessment.plan();
        Map<@Nullable Id, Integer> byId = new HashMap<>();
        for (Measure measure : plan.measures()) {
            byId.merge(measure.dimension(), 1, Integer::sum);
        }
        Map<Dimension, Integer> byDimension = new LinkedHashMap<>();
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            byDimension.put(dimension, byId.getOrDefault(dimension.id(), 0));
        }
        int placed = byDimension.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(
                plan.municipalities().size(),
                areas(plan, FocusKind.AREA),
                areas(plan, FocusKind.STRATEGY),
                plan.proposals().size(),
                (int)
                        plan.proposals().stream()
                                .filter(proposal -> proposal.kind() == ProposalKind.NUMBERED)
                                .count(),
                plan.measures().size(),
                byDimension,
                plan.measures().size() - placed,
                plan.themeDays().size(),
                rules(plan),
                plan.leavePolicies().size(),
                assessment.budget().measuresNotCalculated().size(),
                assessment.budget().measuresByReason());
    }

    private static int areas(Plan plan, FocusKind kind) {
        return (int) plan.focusAreas().stream().filter(area -> area.kind() == kind).count();
    }

    private static int rules(Plan plan) {
        return plan.leaveRules().size()
                + plan.supplementRules().size()
                + plan.stipendRules().size()
                + plan.conversionRules().size();
    }
}
