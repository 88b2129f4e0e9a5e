package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Areas and proposals that nothing in the action plan comes from, and that nobody has said what
/// becomes of.
final class Coverage implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> areas = new HashSet<>();
        Set<Id> proposals = new HashSet<>();
        for (Measure measure : plan.measures()) {
            areas.addAll(measure.areas().ids());
            proposals.addAll(measure.proposals().ids());
        }
        for (ThemeDay day : plan.themeDays()) {
            proposals.addAll(day.proposals().ids());
            if (day.area() != null) {
                areas.add(day.area());
            }
        }
        if (areas.isEmpty() && proposals.isEmpty()) {
            return Stream.empty(); // an action plan that is not begun
        }
        List<Finding> found = new ArrayList<>();
        Set<Id> uncovered = uncovered(plan, areas, proposals, found);
        plan.ordered(ProposalFields.TABLE).stream()
                .filter(proposal -> isOpen(proposal, proposals))
                .filter(proposal -> proposal.area() == null || !uncovered.contains(proposal.area()))
                .map(proposal ->
                        Finding.of(
                                What.PROPOSAL_WITHOUT_ROW, proposal.id(), null, proposal.title()))
                .forEach(found::add);
        return found.stream();
    }

    /// The areas with proposals that nothing comes from, each added to the findings.
    private static Set<Id> uncovered(
            Plan plan, Set<Id> areas, Set<Id> proposals, List<Finding> found) {
        Map<@Nullable Id, List<Proposal>> byArea = new HashMap<>();
        plan.proposals()
                .forEach(each ->
                        byArea.computeIfAbsent(each.area(), _ -> new ArrayList<>()).add(each));
        Set<Id> uncovered = new HashSet<>();
        for (FocusArea area : plan.ordered(FocusAreaFields.TABLE)) {
            List<Proposal> own = byArea.getOrDefault(area.id(), List.of());
            boolean isCovered =
                    areas.contains(area.id())
                            || own.stream().anyMatch(each -> proposals.contains(each.id()))
                            || own.stream().anyMatch(each -> each.fate() != null);
            if (!own.isEmpty() && !isCovered) {
                uncovered.add(area.id());
                found.add(
                        Finding.of(
                                What.AREA_WITHOUT_ROW,
                                area.id(),
                                null,
                                area.heading(),
                                Integer.toString(own.size())));
            }
        }
        return uncovered;
    }

    private static boolean isOpen(Proposal proposal, Set<Id> taken) {
        return proposal.kind() == ProposalKind.NUMBERED
                && proposal.fate() == null
                && !taken.contains(proposal.id());
    }
}
