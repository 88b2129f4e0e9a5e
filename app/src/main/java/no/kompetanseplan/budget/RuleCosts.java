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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
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
    void leave(Measure measure, CostLine line, Period period) {
        LocalDate day = YearShare.first(period);
        LeaveQuestion question = LeaveQuestion.of(measure, day);
        if (question == null) {
            lines.missing(measure, line, Reason.NO_CREDITS);
            return;
        }
        switch (leaveTable.leave(question)) {
            case Leave.NeedsSize _ -> lines.missing(measure, line, Reason.CREDITS_RANGE);
            case Leave.NeedsPolicy _ -> lines.missing(measure, line, Reason.NO_POLICY);
            case Leave.Refused _ -> lines.missing(measure, line, Reason.REFUSED);
            case Leave.Granted granted -> granted(measure, line, period, granted);
        }
    }

    private void granted(Measure measure, CostLine line, Period period, Leave.Granted granted) {
        List<Parts.Group> groups = lines.parts().groups(measure.id());
        if (groups.isEmpty()) {
            lines.missing(measure, line, Reason.NO_PARTICIPANTS);
            return;
        }
        List<DayCost> costs = new ArrayList<>();
        for (Parts.Group group : groups) {
            DayPrice.Rates rates = prices.rates(group.municipality(), YearShare.first(period));
            DayCost cost = DayCost.of(prices, rates);
            if (cost == null) {
                lines.missing(measure, line, Reason.NO_WAGE);
                return;
            }
            costs.add(cost);
        }
        Id rule = ground(granted.ground());
        List<YearShare> years = YearShare.byDays(period);
        for (int i = 0; i < groups.size(); i++) {
            Parts.Group group = groups.get(i);
            DayCost cost = costs.get(i);
            BigDecimal exact =
                    granted.atFullPosition()
                            .times(group.position())
                            .times(group.participants())
                            .value()
                            .multiply(cost.kroner());
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
    }

    private static Id ground(Leave.Ground ground) {
        return switch (ground) {
            case Leave.ByRow row -> row.rule().id();
            case Leave.ByPolicy policy -> policy.policy().id();
        };
    }

    /// A supplement from the month after the study ends to the end of the plan period.
    void supplement(Measure measure, CostLine line, Period period) {
        List<Parts.Group> groups = lines.parts().groups(measure.id());
        LocalDate completion = period.to();
        if (completion == null) {
            lines.missing(measure, line, Reason.UNDATED);
        } else if (measure.creditsTo() != null && !measure.creditsTo().equals(measure.credits())) {
            lines.missing(measure, line, Reason.CREDITS_RANGE);
        } else if (groups.isEmpty()) {
            lines.missing(measure, line, Reason.NO_PARTICIPANTS);
        } else {
            SupplementRule rule = supplements.rule(measure.credits(), completion);
            Money amount = rule == null ? null : rule.amount();
            if (rule == null || amount == null) {
                lines.missing(measure, line, Reason.NO_RULE);
            } else {
                groups.forEach(group -> supplement(measure, line, completion, rule, amount, group));
            }
        }
    }

    private void supplement(
            Measure measure,
            CostLine line,
            LocalDate completion,
            SupplementRule rule,
            Money amount,
            Parts.Group group) {
        Percent counted = rule.proportional() ? group.position() : Percent.FULL;
        int last = Math.max(completion.getYear(), lines.lastYear());
        for (int year = completion.getYear(); year <= last; year++) {
            int months = Supplements.months(completion, year);
            if (months > 0) {
                DayPrice.Rates rates = prices.rates(group.municipality(), LocalDate.of(year, 1, 1));
                BigDecimal exact =
                        Supplements.cost(rule, group.position(), rates.addOns(), months)
                                .multiply(BigDecimal.valueOf(group.participants()));
                long kroner = exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
                lines.put(
                        measure,
                        line,
                        group.municipality(),
                        year,
                        Money.kroner(kroner),
                        new Calculation.Supplement(
                                group.participants(),
                                counted,
                                amount,
                                rule.id(),
                                DayCost.addOns(rates),
                                months));
            }
        }
    }
}
