package no.kompetanseplan.checks;

import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;

import java.util.stream.Stream;

/// Rules that nothing can be reckoned from.
final class RulesWithoutFigures implements Check {

    @Override
    public Stream<Finding> find(Plan plan) {
        return Stream.of(
                        plan.ordered(StipendRuleFields.TABLE).stream()
                                .filter(rule -> rule.ceiling() == null)
                                .map(rule ->
                                        Finding.warning(
                                                "rule-without-amount",
                                                rule.id(),
                                                StipendRuleFields.CEILING.name(),
                                                rule.title())),
                        plan.ordered(SupplementRuleFields.TABLE).stream()
                                .filter(rule -> rule.amount() == null)
                                .map(rule ->
                                        Finding.warning(
                                                "rule-without-amount",
                                                rule.id(),
                                                SupplementRuleFields.AMOUNT.name(),
                                                rule.title())),
                        plan.ordered(LeaveRuleFields.TABLE).stream()
                                .filter(rule -> rule.days() == null || rule.size() == null)
                                .map(rule ->
                                        Finding.warning(
                                                "leave-rule-unfinished", rule.id(), null)))
                .flatMap(findings -> findings);
    }
}
