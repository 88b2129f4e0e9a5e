package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveTable;
import no.kompetanseplan.rules.Stipends;
import no.kompetanseplan.rules.Supplements;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The lines whose amount follows from the rules of chapter 6: paid leave, competence supplements
/// and stipends without a price of their own.
final class RuleCosts {

    private final Years years;
    private final LeaveTable leaveTable;
    private final Supplements supplements;
    private final Stipends stipends;
    private final DayPrice prices;

    RuleCosts(Plan plan, Years years, DayPrice prices) {
        this.years = years;
        this.leaveTable = LeaveTable.of(plan);
        this.supplements = Supplements.of(plan);
        this.stipends = Stipends.of(plan);
        this.prices = prices;
    }

    /// Leave of all participants, counted once for the study and spread over its period by days.
    /// The rules of its first day hold.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason leave(Draft draft) {
        if (draft.groups().isEmpty()) {
            Reason reason = ask(draft, draft.period()).reason();
            return reason == null ? Reason.NO_PARTICIPANTS : reason;
        }
        for (Parts.Group group : draft.groups()) {
            Reason reason = leave(draft, group);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private record Asked(Leave.@Nullable Granted granted, @Nullable Reason reason) {}

    private Asked ask(Draft draft, Period period) {
        LeaveQuestion question = LeaveQuestion.of(draft.measure(), YearShare.first(period));
        if (question == null) {
            return new Asked(null, Reason.NO_CREDITS);
        }
        return switch (leaveTable.leave(question)) {
            case Leave.NeedsSize _ -> new Asked(null, Reason.CREDITS_RANGE);
            case Leave.NeedsPolicy _ -> new Asked(null, Reason.NO_POLICY);
            case Leave.Refused _ -> new Asked(null, Reason.REFUSED);
            case Leave.Granted granted -> new Asked(granted, null);
        };
    }

    private @Nullable Reason leave(Draft draft, Parts.Group group) {
        Period period = draft.periodOf(group);
        Asked asked = ask(draft, period);
        Leave.Granted granted = asked.granted();
        if (granted == null) {
            return asked.reason();
        }
        List<YearShare> own = years.byDays(draft.line(), period);
        LocalDate first = YearShare.first(period);
        DayCost cost =
                DayCost.of(
                        prices.ofProfession(group.profession(), first),
                        prices.rates(group.municipality(), first));
        if (own.isEmpty() || cost == null) {
            return own.isEmpty() ? Reason.PERIOD_TOO_LONG : Reason.NO_WAGE;
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
        draft.spread(
                group.municipality(),
                exact,
                own,
                share ->
                        new Calculation.Leave(
                                group.participants(),
                                group.position(),
                                granted.atFullPosition(),
                                ground(granted.ground()),
                                cost,
                                share,
                                group.named()));
        return null;
    }

    private static Id ground(Leave.Ground ground) {
        return switch (ground) {
            case Leave.ByRow row -> row.rule().id();
            case Leave.ByPolicy policy -> policy.policy().id();
        };
    }

    /// A supplement from the month after the study ends, to the end of the plan period and in the
    /// years past it.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason supplement(Draft draft) {
        if (draft.period().to() == null) {
            return Reason.UNDATED;
        }
        Measure measure = draft.measure();
        if (measure.creditsTo() != null && !measure.creditsTo().equals(measure.credits())) {
            return Reason.CREDITS_RANGE;
        }
        if (draft.groups().isEmpty()) {
            return Reason.NO_PARTICIPANTS;
        }
        for (Parts.Group group : draft.groups()) {
            LocalDate completion = draft.periodOf(group).to();
            Reason reason =
                    completion == null ? Reason.UNDATED : supplement(draft, group, completion);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private @Nullable Reason supplement(Draft draft, Parts.Group group, LocalDate completion) {
        SupplementRule rule = supplements.rule(draft.measure().credits(), completion);
        if (rule == null || rule.amount() == null) {
            return Reason.NO_RULE;
        }
        int last = Math.max(completion.getYear(), years.lastAfter());
        if (YearShare.isTooLong(completion.getYear(), last)) {
            return Reason.PERIOD_TOO_LONG;
        }
        for (int year = completion.getYear(); year <= last; year++) {
            if (!supplement(draft, group, rule, completion, year)) {
                return Reason.TOO_LARGE;
            }
        }
        return null;
    }

    /// Puts the supplement of a year for one group; false when it is too large.
    private boolean supplement(
            Draft draft, Parts.Group group, SupplementRule rule, LocalDate completion, int year) {
        int months = Supplements.months(completion, year);
        DayPrice.Rates rates = prices.rates(group.municipality(), LocalDate.of(year, 1, 1));
        BigDecimal exact =
                Supplements.cost(rule, group.position(), rates.addOns(), months)
                        .multiply(BigDecimal.valueOf(group.participants()));
        if (LineCosts.isTooLarge(exact)) {
            return false;
        }
        if (months > 0) {
            draft.put(
                    group.municipality(),
                    year,
                    Draft.inWholeKroner(exact),
                    new Calculation.Supplement(
                            group.participants(),
                            rule.proportional() ? group.position() : Percent.FULL,
                            rule.amount() == null ? Money.ZERO : rule.amount(),
                            rule.id(),
                            DayCost.addOns(rates),
                            months,
                            group.named()));
        }
        return true;
    }

    /// Stipends of all participants: at the start by the rule of their first day, and at completion
    /// by the rule of their last (formula F17).
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason stipend(Draft draft) {
        if (draft.groups().isEmpty()) {
            boolean isKnown = stipends.most(YearShare.first(draft.period())) != null;
            return isKnown ? Reason.NO_PARTICIPANTS : Reason.NO_STIPEND_RULE;
        }
        for (Parts.Group group : draft.groups()) {
            Reason reason = stipend(draft, group);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private @Nullable Reason stipend(Draft draft, Parts.Group group) {
        Period period = draft.periodOf(group);
        LocalDate first = YearShare.first(period);
        LocalDate last = period.to();
        StipendRule start = withCeiling(StipendEvent.START, first);
        StipendRule end = withCeiling(StipendEvent.COMPLETION, last == null ? first : last);
        Reason reason = reason(start, end, first, last);
        if (reason != null) {
            return reason;
        }
        boolean fits = stipend(draft, group, start, first) && stipend(draft, group, end, last);
        return fits ? null : Reason.TOO_LARGE;
    }

    private static @Nullable Reason reason(
            @Nullable StipendRule start,
            @Nullable StipendRule end,
            LocalDate first,
            @Nullable LocalDate last) {
        if (start == null && end == null) {
            return Reason.NO_STIPEND_RULE;
        }
        if (last == null) {
            return end == null ? null : Reason.UNDATED;
        }
        return YearShare.isTooLong(first.getYear(), last.getYear()) ? Reason.PERIOD_TOO_LONG : null;
    }

    private @Nullable StipendRule withCeiling(StipendEvent event, LocalDate day) {
        StipendRule rule = stipends.rule(event, day);
        return rule == null || rule.ceiling() == null ? null : rule;
    }

    /// Puts the stipend of an event for one group, if any; false when it is too large.
    private boolean stipend(
            Draft draft, Parts.Group group, @Nullable StipendRule rule, @Nullable LocalDate day) {
        if (rule == null || rule.ceiling() == null || day == null) {
            return true;
        }
        Money ceiling = rule.ceiling();
        StipendEvent event = rule.event() == null ? StipendEvent.START : rule.event();
        BigDecimal exact = ceiling.toKroner().multiply(BigDecimal.valueOf(group.participants()));
        if (LineCosts.isTooLarge(exact)) {
            return false;
        }
        draft.spread(
                group.municipality(),
                exact,
                years.ofYear(draft.line(), day.getYear()),
                share ->
                        new Calculation.Stipend(
                                group.participants(),
                                event,
                                ceiling,
                                rule.id(),
                                share,
                                group.named()));
        return true;
    }
}
