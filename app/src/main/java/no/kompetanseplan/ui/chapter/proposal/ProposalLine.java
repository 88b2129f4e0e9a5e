package no.kompetanseplan.ui.chapter.proposal;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows.Standing;

import java.util.ArrayList;
import java.util.List;

/// A proposal as it stands in the list of its area.
///
/// @param mark «2.», «b)», or a bullet
/// @param isPoint whether it stands under another
public record ProposalLine(
        Proposal proposal,
        String mark,
        boolean isPoint,
        Standing standing,
        List<Measure> measures,
        List<ThemeDay> themeDays) {

    private static final int LETTERS = 26;

    /// The proposals of an area with their points, as they are printed.
    public static List<ProposalLine> of(Plan plan, ProposalRows rows, Id area) {
        List<ProposalLine> lines = new ArrayList<>();
        for (Proposal proposal : AreaEdits.proposals(plan, area)) {
            lines.add(line(rows, proposal, mark(proposal), false));
            List<Proposal> points = AreaEdits.points(plan, proposal.id());
            for (int i = 0; i < points.size(); i++) {
                lines.add(line(rows, points.get(i), letter(i) + ")", true));
            }
        }
        return lines;
    }

    private static ProposalLine line(
            ProposalRows rows, Proposal proposal, String mark, boolean isPoint) {
        return new ProposalLine(
                proposal,
                mark,
                isPoint,
                rows.standing(proposal),
                rows.measures(proposal.id()),
                rows.themeDays(proposal.id()));
    }

    private static String mark(Proposal proposal) {
        return proposal.kind() == ProposalKind.NUMBERED || !proposal.number().isEmpty()
                ? proposal.number() + "."
                : "•";
    }

    /// a, b … z, aa, ab …
    public static String letter(int place) {
        String last = Character.toString('a' + place % LETTERS);
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
