package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Proposals marked as prioritised in a pool that the plan itself calls unprioritised.
final class PrioritisedProposals implements Check {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?iu)\\buprioriter|\\b(?:ikke|ikkje)\\s+prioritert(?:e|ert)?\\b.*\\bseg\\s+imellom");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        boolean isClaimed =
                plan.proposals().stream().anyMatch(Proposal::prioritised)
                        && writings.stream()
                                .filter(writing -> writing.hasAny("prioriter"))
                                .anyMatch(writing -> CLAIM.matcher(writing.words()).find());
        return isClaimed
                ? plan.ordered(ProposalFields.TABLE).stream()
                        .filter(proposal -> proposal.prioritised())
                        .map(proposal ->
                                Finding.of(
                                        What.PRIORITISED_IN_POOL,
                                        proposal.id(),
                                        ProposalFields.PRIORITISED.name(),
                                        proposal.title()))
                : Stream.empty();
    }
}
