package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Groups of municipalities that stand for themselves, at once or by way of others.
final class GroupCircles implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(group -> isInItself(plan, group))
                .map(group ->
                        Finding.of(
                                What.GROUP_IN_ITSELF,
                                group.id(),
                                BodyFields.MEMBERS.name(),
                                group.inShort()));
    }

    private static boolean isInItself(Plan plan, Body group) {
        Set<Id> seen = new HashSet<>();
        Deque<Id> open = new ArrayDeque<>(group.members().ids());
        while (!open.isEmpty()) {
            Id next = open.pop();
            Body member = plan.find(BodyFields.TABLE, next);
            if (next.equals(group.id())) {
                return true;
            }
            if (member != null && seen.add(next)) {
                open.addAll(member.members().ids());
            }
        }
        return false;
    }
}
