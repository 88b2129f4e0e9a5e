package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveTable;
import no.kompetanseplan.rules.Supplements;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The lines whose amount follows from the rules of chapter 6: paid leave and competence
/// supplements.
final class RuleCosts {

    private final LineCosts lines;
    private final LeaveTable leaveTable;
    private final Supplements supplements;
    private final DayPrice prices;

    RuleCosts(Plan plan, LineCosts lines) {
        this.lines = lines;
        this.leaveTable = LeaveTable.of(plan);
        this.supplements = Supplements.of(plan);
        this.prices = DayPrice.of(plan);
    }

    /// Leave of all participants, counted once for the study and spread over its period by days.
    /// The rules of its first day hold.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason leave(Measure measure, CostLine line, Period period) {
        LocalDate day = YearShare.first(period);
        LeaveQuestion question = LeaveQuestion.of(measure, day);
        if (question == null) {
            return Reason.NO_CREDITS;
        }
        return switch (leaveTable.leave(question)) {
            case Leave.NeedsSize _ -> Reason.CREDITS_RANGE;
            case Leave.NeedsPolicy _ -> Reason.NO_POLICY;
            case Leave.Refused _ -> Reason.REFUSED;
            case Leave.Granted granted -> granted(measure, line, period, granted);
        };
    }

    private @Nullable Reason granted(
            Measure measure, CostLine line, Period period, Leave.Granted granted) {
        List<Parts.Group> groups = lines.parts().groups(measure.id());
        List<YearShare> years = YearShare.byDays(period);
        if (groups.isEmpty() || years.isEmpty()) {
            return groups.isEmpty() ? Reason.NO_PARTICIPANTS : Reason.PERIOD_TOO_LONG;
        }
        Id rule = ground(granted.ground());
        for (Parts.Group group : groups) {
            DayPrice.Rates rates = prices.rates(group.municipality(), YearShare.first(period));
            DayCost cost = DayCost.of(prices, rates);
            if (cost == null) {
                return Reason.NO_WAGE;
            }
            BigDecimal exact =
                    granted.atFullPosition()
                            .times(group.position())
                            .times(group.participants())
                            .value()
                            .multiply(cost.kroner());
            if (LineCosts.isTooLarge(exact)) {
                return Reason.TOO_LARGE;
            }
            lines.spread(
                    measure,
                    line,
                    group.municipality(),
                    exact,
                    years,
                    share ->
                            new Calculation.Leave(
                                    group.participants(),
                                    group.position(),
                                    granted.atFullPosition(),
                                    rule,
                                    cost,
                                    share));
        }
        return null;
    }

    private static Id ground(Leave.Ground ground) {
        return switch (ground) {
            case Leave.ByRow row -> row.rule().id();
            case Leave.ByPolicy policy -> policy.policy().id();
        };
    }

    /// A supplement from the month after the study ends to the end of the plan period.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason supplement(Measure measure, CostLine line, Period period) {
        List<Parts.Group> groups = lines.parts().groups(measure.id());
        LocalDate completion = period.to();
        if (completion == null) {
            return Reason.UNDATED;
        }
        if (isRange(measure)) {
            return Reason.CREDITS_RANGE;
        }
        if (groups.isEmpty()) {
            return Reason.NO_PARTICIPANTS;
        }
        SupplementRule rule = supplements.rule(measure.credits(), completion);
        Money amount = rule == null ? null : rule.amount();
        if (rule == null || amount == null) {
            return Reason.NO_RULE;
        }
        int last = Math.max(completion.getYear(), lines.lastYear());
        if (YearShare.isTooLong(completion.getYear(), last)) {
            return Reason.PERIOD_TOO_LONG;
        }
        for (Parts.Group group : groups) {
            if (!supplement(measure, line, completion, last, rule, amount, group)) {
                return Reason.TOO_LARGE;
            }
        }
        return null;
    }

    private static boolean isRange(Measure measure) {
        return measure.creditsTo() != null && !measure.creditsTo().equals(measure.credits());
    }

    /// Puts the supplement of each year for one group; false when it is too large.
    private boolean supplement(
            Measure measure,
            CostLine line,
            LocalDate completion,
            int last,
            SupplementRule rule,
            Money amount,
            Parts.Group group) {
        for (int year = completion.getYear(); year <= last; year++) {
            int months = Supplements.months(completion, year);
            DayPrice.Rates rates = prices.rates(group.municipality(), LocalDate.of(year, 1, 1));
            BigDecimal exact =
                    Supplements.cost(rule, group.position(), rates.addOns(), months)
                            .multiply(BigDecimal.valueOf(group.participants()));
            if (LineCosts.isTooLarge(exact)) {
                return false;
            }
            if (months > 0) {
                lines.put(
                        measure,
                        line,
                        group.municipality(),
                        year,
                        LineCosts.inWholeKroner(exact),
                        new Calculation.Supplement(
                                group.participants(),
                                rule.proportional() ? group.position() : Percent.FULL,
                                amount,
                                rule.id(),
                                DayCost.addOns(rates),
                                months));
            }
        }
        return true;
    }
}
