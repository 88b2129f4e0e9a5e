package no.kompetanseplan.checks;

import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.Plan;

import java.util.List;
import java.util.stream.Stream;

/// Claims of the situation that rest on nothing, and claims that no measure answers.
final class Claims implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return plan.ordered(ClaimFields.TABLE).stream()
                .flatMap(claim ->
                        Stream.concat(
                                claim.evidence().isBlank() && claim.source() == null
                                        ? Stream.of(
                                                Finding.of(
                                                        What.CLAIM_WITHOUT_EVIDENCE,
                                                        claim.id(),
                                                        ClaimFields.EVIDENCE.name(),
                                                        claim.text()))
                                        : Stream.empty(),
                                claim.measures().isEmpty()
                                        ? Stream.of(
                                                Finding.of(
                                                        What.CLAIM_WITHOUT_MEASURES,
                                                        claim.id(),
                                                        ClaimFields.MEASURES.name(),
                                                        claim.text()))
                                        : Stream.empty()));
    }
}
