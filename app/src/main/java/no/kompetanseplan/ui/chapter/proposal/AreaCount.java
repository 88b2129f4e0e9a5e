package no.kompetanseplan.ui.chapter.proposal;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An area and what became of its proposals, points included.
///
/// @param inPlan proposals with a row in the action plan
/// @param settled proposals without a row, where it is said why
/// @param open proposals without a row where nothing is said
public record AreaCount(FocusArea area, int proposals, int inPlan, int settled, int open) {

    /// All areas of the list, in its order.
    public static List<AreaCount> of(Plan plan, List<FocusArea> areas) {
        ProposalRows rows = ProposalRows.of(plan);
        Map<Id, List<Standing>> standings = new HashMap<>();
        for (Proposal proposal : plan.proposals()) {
            Id area = proposal.area();
            if (area != null) {
                standings
                        .computeIfAbsent(area, _ -> new ArrayList<>())
                        .add(rows.standing(proposal));
            }
        }
        return areas.stream()
                .map(area -> of(area, standings.getOrDefault(area.id(), List.of())))
                .toList();
    }

    private static AreaCount of(FocusArea area, List<Standing> standings) {
        int in =
                (int)
                        standings.stream()
                                .filter(each ->
                                        each == Standing.IN_PLAN || each == Standing.PARTLY_IN_PLAN)
                                .count();
        int open = (int) standings.stream().filter(each -> each == Standing.OPEN).count();
        return new AreaCount(area, standings.size(), in, standings.size() - in - open, open);
    }
}
