package no.kompetanseplan.checks;

import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.StipendEvent;

import java.util.List;
import java.util.stream.Stream;

/// Rules that nothing can be reckoned from. Money that is applied for each year has no amount to
/// fix.
final class RulesWithoutFigures implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return Stream.of(
                        plan.ordered(StipendRuleFields.TABLE).stream()
                                .filter(rule -> rule.ceiling() == null)
                                .filter(rule -> rule.event() != StipendEvent.YEARLY_APPLICATION)
                                .map(rule ->
                                        Finding.of(
                                                What.RULE_WITHOUT_AMOUNT,
                                                rule.id(),
                                                StipendRuleFields.CEILING.name(),
                                                rule.title())),
                        plan.ordered(SupplementRuleFields.TABLE).stream()
                                .filter(rule -> rule.amount() == null)
                                .map(rule ->
                                        Finding.of(
                                                What.RULE_WITHOUT_AMOUNT,
                                                rule.id(),
                                                SupplementRuleFields.AMOUNT.name(),
                                                rule.title())),
                        plan.ordered(LeaveRuleFields.TABLE).stream()
                                .filter(rule -> rule.days() == null || rule.size() == null)
                                .map(rule ->
                                        Finding.of(What.LEAVE_RULE_UNFINISHED, rule.id(), null)))
                .flatMap(findings -> findings);
    }
}
