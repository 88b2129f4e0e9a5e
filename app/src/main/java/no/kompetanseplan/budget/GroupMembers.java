package no.kompetanseplan.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whom a group of municipalities stands for.
final class GroupMembers {

    private GroupMembers() {}

    /// The municipalities of the region within a group, at once or by way of other groups, in the
    /// order of the plan; empty when it is no group or names nobody. Groups that stand for each
    /// other are looked into once.
    static List<Id> of(Plan plan, @Nullable Id group) {
        Body top = plan.find(BodyFields.TABLE, group);
        if (top == null || top.kind() != BodyKind.MUNICIPALITY_GROUP) {
            return List.of();
        }
        Set<Id> seen = new HashSet<>();
        Deque<Id> open = new ArrayDeque<>(List.of(top.id()));
        while (!open.isEmpty()) {
            Id next = open.pop();
            Body body = plan.find(BodyFields.TABLE, next);
            if (seen.add(next) && body != null) {
                open.addAll(body.members().ids());
            }
        }
        return plan.municipalities().stream().map(Body::id).filter(seen::contains).toList();
    }
}
