package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.budget.DayCost;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveQuestion;
import no.kompetanseplan.rules.LeaveTable;
import no.kompetanseplan.rules.Supplements;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// What the rules of a plan give one participant: leave, replacement and supplement. Never written
/// to the plan.
///
/// @param leave the answer of the leave rules, with the rule or policy behind it
/// @param day what a day of leave costs, as the budget reckons it; null when nobody has entered a
///   wage or a price
/// @param replacement kroner for all days, null when there are no days, no price, or more than can
///   be meant
/// @param supplement the supplement rule of the study, null when there is none
/// @param perYear kroner a year of supplement with employer tax, null when there is none, or more
///   than can be meant
record Calculation(
        Leave leave,
        @Nullable DayCost day,
        @Nullable Money replacement,
        @Nullable SupplementRule supplement,
        @Nullable Money perYear) {

    /// What is asked.
    ///
    /// @param gap policy for sizes outside the table, for this question only; null = the plan's own
    /// @param dayPrice kroner for a day of replacement; null = by the plan's assumptions
    /// @param tax employer tax on the supplement; null = by the plan's assumptions
    record Question(
            StudyBasis basis,
            int size,
            Percent position,
            @Nullable GapPolicy gap,
            @Nullable Days daysPerUnit,
            @Nullable Money dayPrice,
            @Nullable Percent tax) {}

    static Calculation of(Plan plan, Question question) {
        LeaveQuestion asked =
                new LeaveQuestion(
                        question.basis(), question.size(), null, question.position(), null, null);
        Leave leave = table(plan, question).leave(asked);
        DayPrice prices = DayPrice.of(plan);
        DayPrice.Rates rates = prices.rates(null, null);
        DayCost day =
                question.dayPrice() == null
                        ? DayCost.of(prices, rates)
                        : DayCost.agreed(question.dayPrice(), rates);
        Money replacement =
                leave instanceof Leave.Granted granted && day != null
                        ? inWholeKroner(granted.days().value().multiply(day.kroner()))
                        : null;
        Integer credits = question.basis() == StudyBasis.CREDITS ? question.size() : null;
        SupplementRule rule = credits == null ? null : Supplements.of(plan).rule(credits, null);
        BigDecimal addOns = question.tax() == null ? rates.addOns() : question.tax().factor();
        Money perYear =
                rule == null
                        ? null
                        : inWholeKroner(Supplements.cost(rule, question.position(), addOns, 12));
        return new Calculation(leave, day, replacement, rule, perYear);
    }

    private static @Nullable Money inWholeKroner(BigDecimal kroner) {
        Money money = Money.within(kroner);
        return money == null ? null : money.inWholeKroner();
    }

    private static LeaveTable table(Plan plan, Question question) {
        LeaveTable table = LeaveTable.of(plan);
        if (question.gap() == null) {
            return table;
        }
        Id id = Id.named("calculator");
        LeavePolicy policy = LeavePolicyFields.TABLE.blank(id);
        policy =
                LeavePolicyFields.TABLE.with(policy, id, LeavePolicyFields.BASIS, question.basis());
        policy = LeavePolicyFields.TABLE.with(policy, id, LeavePolicyFields.GAP, question.gap());
        policy =
                LeavePolicyFields.TABLE.with(
                        policy, id, LeavePolicyFields.DAYS_PER_UNIT, question.daysPerUnit());
        return table.under(policy);
    }
}
