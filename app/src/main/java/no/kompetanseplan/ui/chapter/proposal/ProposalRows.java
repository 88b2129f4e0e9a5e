package no.kompetanseplan.ui.chapter.proposal;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where each proposal of the pool has come to: the rows of the action plan that say they come from
/// it, the theme days that cover it, and what was decided.
public final class ProposalRows {

    /// What can be said of a proposal at a glance.
    public enum Standing {
        IN_PLAN,
        PARTLY_IN_PLAN,
        COVERED,
        POSTPONED,
        MUNICIPAL,
        REFUSED,
        /// Has no row, and nobody has said why.
        OPEN
    }

    private final Map<Id, List<Measure>> measures = new HashMap<>();
    private final Map<Id, List<ThemeDay>> days = new HashMap<>();

    private ProposalRows() {}

    public static ProposalRows of(Plan plan) {
        ProposalRows rows = new ProposalRows();
        for (Measure measure : plan.measures()) {
            for (Id proposal : measure.proposals().ids()) {
                rows.measures.computeIfAbsent(proposal, _ -> new ArrayList<>()).add(measure);
            }
        }
        for (ThemeDay day : plan.themeDays()) {
            for (Id proposal : day.proposals().ids()) {
                rows.days.computeIfAbsent(proposal, _ -> new ArrayList<>()).add(day);
            }
        }
        Comparator<Measure> order = Comparator.comparing(Measure::rank);
        rows.measures.values().forEach(list -> list.sort(order.thenComparing(Measure::id)));
        Comparator<ThemeDay> dayOrder = Comparator.comparing(ThemeDay::rank);
        rows.days.values().forEach(list -> list.sort(dayOrder.thenComparing(ThemeDay::id)));
        return rows;
    }

    /// The measures that come from a proposal, in order.
    public List<Measure> measures(Id proposal) {
        return measures.getOrDefault(proposal, List.of());
    }

    /// The theme days that cover a proposal, in order.
    public List<ThemeDay> themeDays(Id proposal) {
        return days.getOrDefault(proposal, List.of());
    }

    /// What became of a proposal. A row speaks louder than a fate nobody has set, and a fate that
    /// claims a row is not believed without one; a theme day covers what nothing else does.
    public Standing standing(Proposal proposal) {
        boolean hasRow = !measures(proposal.id()).isEmpty();
        Standing without = themeDays(proposal.id()).isEmpty() ? Standing.OPEN : Standing.COVERED;
        return switch (proposal.fate()) {
            case null -> hasRow ? Standing.IN_PLAN : without;
            case IN_PLAN -> hasRow ? Standing.IN_PLAN : without;
            case PARTLY_IN_PLAN -> hasRow ? Standing.PARTLY_IN_PLAN : without;
            case POSTPONED -> Standing.POSTPONED;
            case COVERED -> Standing.COVERED;
            case MUNICIPAL -> Standing.MUNICIPAL;
            case REFUSED -> Standing.REFUSED;
        };
    }
}
