package no.kompetanseplan.checks;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Leave that does not grow in step with the study: 15 credits give 7 days, 30 give 15. It may be
/// meant so, and then the rule says more than a number for each credit.
final class LeaveSteps implements Check {

    /// Of several versions of a rule the newest is told of.
    private static final Comparator<LocalDate> NEWEST_FIRST = Comparator.reverseOrder();

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<LeaveRule> rules =
                plan.ordered(LeaveRuleFields.TABLE).stream()
                        .filter(rule -> rule.basis() != null)
                        .filter(rule -> rule.size() != null && rule.days() != null)
                        .sorted(
                                Comparator.comparingInt(LeaveSteps::size)
                                        .thenComparing(LeaveSteps::begins, NEWEST_FIRST))
                        .toList();
        return rules.stream()
                .flatMap(more ->
                        below(rules, more)
                                .filter(less -> !isInStep(less, more))
                                .map(less -> finding(less, more)));
    }

    /// The rules of the next smaller size that hold at some time when the other does.
    private static Stream<LeaveRule> below(List<LeaveRule> rules, LeaveRule more) {
        List<LeaveRule> smaller =
                rules.stream()
                        .filter(less -> less.basis() == more.basis() && size(less) < size(more))
                        .filter(less -> isBefore(less.validFrom(), more.validTo()))
                        .filter(less -> isBefore(more.validFrom(), less.validTo()))
                        .toList();
        int next = smaller.isEmpty() ? 0 : size(smaller.getLast());
        return smaller.stream().filter(less -> size(less) == next);
    }

    private static boolean isBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    private static boolean isInStep(LeaveRule less, LeaveRule more) {
        BigDecimal one = days(less).multiply(BigDecimal.valueOf(size(more)));
        BigDecimal other = days(more).multiply(BigDecimal.valueOf(size(less)));
        return one.compareTo(other) == 0;
    }

    private static Finding finding(LeaveRule less, LeaveRule more) {
        return Finding.of(
                less.basis() == StudyBasis.CREDITS
                        ? What.LEAVE_NOT_IN_STEP
                        : What.LEAVE_MONTHS_NOT_IN_STEP,
                less.id(),
                LeaveRuleFields.DAYS.name(),
                Integer.toString(size(less)),
                plain(days(less)),
                Integer.toString(size(more)),
                plain(days(more)));
    }

    private static LocalDate begins(LeaveRule rule) {
        LocalDate from = rule.validFrom();
        return from == null ? LocalDate.MIN : from;
    }

    private static int size(LeaveRule rule) {
        Integer size = rule.size();
        return size == null ? 0 : size;
    }

    private static BigDecimal days(LeaveRule rule) {
        Days days = rule.days();
        return days == null ? BigDecimal.ZERO : days.value();
    }

    private static String plain(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
