package no.kompetanseplan.checks;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Two rules about the same thing that hold on the same day. One of them is used: the one that
/// begins last, and of two that begin together the one that stands first.
final class SameRules implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        Rules.all().forEach(rules -> of(plan, rules, found));
        return found.stream();
    }

    private static <R extends Row> void of(Plan plan, Rules<R> rules, List<Finding> found) {
        Comparator<R> newestFirst =
                Comparator.comparing((R rule) ->
                                Objects.requireNonNullElse(
                                        rules.from().get().apply(rule), LocalDate.MIN))
                        .reversed();
        Map<Object, List<R>> alike = new HashMap<>();
        for (R rule : plan.ordered(rules.table()).stream().sorted(newestFirst).toList()) {
            Object same = rules.same().apply(rule);
            if (same == null) {
                continue;
            }
            List<R> before = alike.computeIfAbsent(same, _ -> new ArrayList<>());
            before.stream()
                    .filter(used -> rules.overlap(used, rule))
                    .findFirst()
                    .ifPresent(used -> found.add(finding(plan, rules, used, rule)));
            before.add(rule);
        }
    }

    private static <R extends Row> Finding finding(Plan plan, Rules<R> rules, R used, R other) {
        return Finding.of(
                other instanceof LeaveRule ? What.LEAVE_OVERLAP : What.RULES_OVERLAP,
                other.id(),
                rules.to().name(),
                rules.name(plan, other),
                rules.told(used),
                rules.told(other));
    }
}
