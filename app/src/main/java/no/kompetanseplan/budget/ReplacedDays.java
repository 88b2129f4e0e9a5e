package no.kompetanseplan.budget;

import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many days somebody must stand in for those who are away, by year: the days of leave and of
/// replacement in the budget, for the share that is replaced. Days are counted once, however many
/// pay for them.
public final class ReplacedDays {

    private record Days(Id line, Calculation calculation) {}

    private ReplacedDays() {}

    public static SortedMap<Integer, BigDecimal> byYear(Budget budget) {
        Set<Days> counted = new HashSet<>();
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        for (Entry entry : budget.entries()) {
            BigDecimal days = days(entry);
            if (days.signum() != 0 && counted.add(new Days(entry.line(), entry.calculation()))) {
                sums.merge(entry.year(), days, BigDecimal::add);
            }
        }
        return sums;
    }

    private static BigDecimal days(Entry entry) {
        return switch (entry.calculation()) {
            case Calculation.Leave leave ->
                    replaced(leave.days().value(), leave.share(), leave.price());
            case Calculation.Time time when entry.kind() == CostKind.REPLACEMENT ->
                    replaced(
                            BigDecimal.valueOf((long) time.participants() * time.days()),
                            time.share(),
                            time.price());
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal replaced(BigDecimal days, YearShare share, DayCost price) {
        return share.of(days).multiply(price.replacedShare().factor());
    }
}
