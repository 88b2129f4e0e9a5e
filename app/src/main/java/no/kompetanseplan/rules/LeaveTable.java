package no.kompetanseplan.rules;

import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The leave tables of a plan and what holds between their rows. Source: plan chapter 6.1, formula
/// F14: days of the row × position, counted once for the whole study.
///
/// A size with a row of its own takes that row. Other sizes need a policy:
///
/// - NEAREST_LOWER: the row of the nearest smaller size; below the smallest row no days at all.
/// - PROPORTIONAL: between two rows on the straight line from the one to the other; below the
///   smallest and above the largest in proportion to that row.
/// - PER_CREDIT: size × days per unit. It needs no rows.
/// - REFUSE: no answer.
///
/// A cap of the policy cuts what it gives: once for the study, or once for each study year.
public final class LeaveTable {

    /// Decimals kept of days that have no exact decimal form.
    private static final int SCALE = 10;

    private final List<LeaveRule> rules;
    private final List<LeavePolicy> policies;

    private LeaveTable(List<LeaveRule> rules, List<LeavePolicy> policies) {
        this.rules = Validity.newestFirst(rules, LeaveRule::validFrom);
        this.policies = Validity.newestFirst(policies, LeavePolicy::validFrom);
    }

    public static LeaveTable of(Plan plan) {
        return new LeaveTable(plan.leaveRules(), plan.leavePolicies());
    }

    /// The same rows under another policy for the sizes between them.
    public LeaveTable under(LeavePolicy policy) {
        List<LeavePolicy> others = new ArrayList<>(policies);
        others.removeIf(each -> each.basis() == policy.basis());
        others.add(policy);
        return new LeaveTable(rules, others);
    }

    /// The paid days of one study.
    public Leave leave(LeaveQuestion question) {
        Integer most = question.sizeTo();
        if (most != null && question.isRange()) {
            return new Leave.NeedsSize(question.size(), most);
        }
        NavigableMap<Integer, LeaveRule> rows = rows(question);
        LeaveRule row = rows.get(question.size());
        if (row != null && row.days() != null) {
            return granted(row.days(), question, new Leave.ByRow(row));
        }
        LeavePolicy policy = policy(question);
        Leave chosen = policy == null ? null : withoutRow(question, rows, policy);
        return chosen == null ? needsPolicy(question, rows) : chosen;
    }

    /// What a policy says of a size without a row; null where it lacks what it needs to say it.
    private static @Nullable Leave withoutRow(
            LeaveQuestion question, NavigableMap<Integer, LeaveRule> rows, LeavePolicy policy) {
        GapPolicy gap = policy.gap();
        Days perUnit = policy.daysPerUnit();
        return switch (gap) {
            case null -> null;
            case REFUSE -> new Leave.Refused(question, policy);
            case NEAREST_LOWER -> nearestLower(question, rows, policy);
            case PROPORTIONAL -> rows.isEmpty() ? null : proportional(question, rows, policy);
            case PER_CREDIT ->
                    perUnit == null
                            ? null
                            : capped(perUnit.times(question.size()), question, policy, List.of());
        };
    }

    private static Leave needsPolicy(
            LeaveQuestion question, NavigableMap<Integer, LeaveRule> rows) {
        return new Leave.NeedsPolicy(
                question,
                value(rows.lowerEntry(question.size())),
                value(rows.higherEntry(question.size())));
    }

    private static @Nullable LeaveRule value(Map.@Nullable Entry<Integer, LeaveRule> entry) {
        return entry == null ? null : entry.getValue();
    }

    /// The complete rows that hold, by size; of several of one size the one that started last.
    private NavigableMap<Integer, LeaveRule> rows(LeaveQuestion question) {
        NavigableMap<Integer, LeaveRule> rows = new TreeMap<>();
        for (LeaveRule rule : rules) {
            Integer size = rule.size();
            if (rule.basis() == question.basis()
                    && size != null
                    && rule.days() != null
                    && Validity.holds(rule.validFrom(), rule.validTo(), question.day())) {
                rows.putIfAbsent(size, rule);
            }
        }
        return rows;
    }

    private @Nullable LeavePolicy policy(LeaveQuestion question) {
        for (LeavePolicy policy : policies) {
            StudyBasis basis = policy.basis();
            if (basis == question.basis()
                    && Validity.holds(policy.validFrom(), policy.validTo(), question.day())) {
                return policy;
            }
        }
        return null;
    }

    private static Leave nearestLower(
            LeaveQuestion question, NavigableMap<Integer, LeaveRule> rows, LeavePolicy policy) {
        LeaveRule below = value(rows.lowerEntry(question.size()));
        return below == null
                ? capped(Days.ZERO, question, policy, List.of())
                : capped(daysOf(below), question, policy, List.of(below));
    }

    private static Leave proportional(
            LeaveQuestion question, NavigableMap<Integer, LeaveRule> rows, LeavePolicy policy) {
        BigDecimal size = BigDecimal.valueOf(question.size());
        Map.Entry<Integer, LeaveRule> below = rows.lowerEntry(question.size());
        Map.Entry<Integer, LeaveRule> above = rows.higherEntry(question.size());
        if (below == null || above == null) {
            Map.Entry<Integer, LeaveRule> end =
                    below == null ? rows.firstEntry() : rows.lastEntry();
            BigDecimal at = BigDecimal.valueOf(Math.max(1, end.getKey()));
            BigDecimal days =
                    daysOf(end.getValue())
                            .value()
                            .multiply(size)
                            .divide(at, SCALE, RoundingMode.HALF_UP);
            return capped(new Days(days), question, policy, List.of(end.getValue()));
        }
        BigDecimal low = daysOf(below.getValue()).value();
        BigDecimal rise = daysOf(above.getValue()).value().subtract(low);
        BigDecimal along = size.subtract(BigDecimal.valueOf(below.getKey()));
        BigDecimal step = BigDecimal.valueOf(above.getKey() - below.getKey());
        BigDecimal days = low.add(rise.multiply(along).divide(step, SCALE, RoundingMode.HALF_UP));
        return capped(
                new Days(days), question, policy, List.of(below.getValue(), above.getValue()));
    }

    private static Days daysOf(LeaveRule rule) {
        return rule.days() == null ? Days.ZERO : rule.days();
    }

    private static Leave capped(
            Days days, LeaveQuestion question, LeavePolicy policy, List<LeaveRule> rows) {
        Days each = policy.cap();
        int times = policy.capPer() == CapPer.STUDY_YEAR ? question.years() : 1;
        Days cap = each == null ? null : each.times(times);
        boolean cuts = cap != null && cap.compareTo(days) < 0;
        Leave.Ground ground = new Leave.ByPolicy(policy, rows, cuts ? cap : null);
        return granted(cuts && cap != null ? cap : days, question, ground);
    }

    private static Leave granted(Days full, LeaveQuestion question, Leave.Ground ground) {
        return new Leave.Granted(
                full, question.position(), full.times(question.position()), ground);
    }
}
