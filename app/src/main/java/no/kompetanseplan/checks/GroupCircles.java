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

/// Groups of municipalities that stand for themselves, at once or by way of others. A circle is
/// told once, of the first group in it.
final class GroupCircles implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> told = new HashSet<>();
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(group -> isFirst(plan, group, told))
                .map(group ->
                        Finding.of(
                                What.GROUP_IN_ITSELF,
                                group.id(),
                                BodyFields.MEMBERS.name(),
                                group.inShort()));
    }

    private static boolean isFirst(Plan plan, Body group, Set<Id> told) {
        Set<Id> within = within(plan, group);
        if (!within.contains(group.id()) || told.contains(group.id())) {
            return false;
        }
        within.stream()
                .map(id -> plan.find(BodyFields.TABLE, id))
                .filter(other -> other != null && within(plan, other).contains(group.id()))
                .forEach(other -> told.add(other.id()));
        return true;
    }

    /// All that a group stands for, at once or by way of others.
    private static Set<Id> within(Plan plan, Body group) {
        Set<Id> seen = new HashSet<>();
        Deque<Id> open = new ArrayDeque<>(group.members().ids());
        while (!open.isEmpty()) {
            Id next = open.pop();
            Body member = plan.find(BodyFields.TABLE, next);
            if (seen.add(next) && member != null) {
                open.addAll(member.members().ids());
            }
        }
        return seen;
    }
}
