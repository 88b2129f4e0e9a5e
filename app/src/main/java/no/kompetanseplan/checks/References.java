package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.List;
import java.util.stream.Stream;

/// References made to something that is no longer in the plan.
final class References implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return writings.stream()
                .filter(Writing::refers)
                .filter(writing ->
                        writing.prose().references().stream()
                                .anyMatch(each -> plan.find(each.row()) == null))
                .map(writing -> Finding.of(What.REFERENCE_GONE, writing.row(), writing.field()));
    }
}
