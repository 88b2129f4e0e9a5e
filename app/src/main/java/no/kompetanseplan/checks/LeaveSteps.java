package no.kompetanseplan.checks;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Leave that does not grow in step with the study: 15 credits give 7 days, 30 give 15. It may be
/// meant so, and then the rule says more than a number for each credit.
final class LeaveSteps implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<LeaveRule> rules =
                plan.ordered(LeaveRuleFields.TABLE).stream()
                        .filter(rule -> rule.basis() != null)
                        .filter(rule -> rule.size() != null && rule.days() != null)
                        .sorted(
                                Comparator.comparing(LeaveSteps::basis)
                                        .thenComparingInt(LeaveSteps::size))
                        .toList();
        return IntStream.range(1, rules.size())
                .boxed()
                .flatMap(i -> between(rules.get(i - 1), rules.get(i)));
    }

    private static Stream<Finding> between(LeaveRule less, LeaveRule more) {
        boolean isComparable =
                less.basis() == more.basis()
                        && Objects.equals(less.validFrom(), more.validFrom())
                        && Objects.equals(less.validTo(), more.validTo())
                        && size(less) < size(more);
        BigDecimal one = days(less).multiply(BigDecimal.valueOf(size(more)));
        BigDecimal other = days(more).multiply(BigDecimal.valueOf(size(less)));
        return isComparable && one.compareTo(other) != 0
                ? Stream.of(
                        Finding.of(
                                less.basis() == StudyBasis.CREDITS
                                        ? What.LEAVE_NOT_IN_STEP
                                        : What.LEAVE_MONTHS_NOT_IN_STEP,
                                less.id(),
                                LeaveRuleFields.DAYS.name(),
                                Integer.toString(size(less)),
                                plain(days(less)),
                                Integer.toString(size(more)),
                                plain(days(more))))
                : Stream.empty();
    }

    private static String basis(LeaveRule rule) {
        return String.valueOf(rule.basis());
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
