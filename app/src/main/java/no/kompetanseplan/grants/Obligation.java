package no.kompetanseplan.grants;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.BindingTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What follows from an agreement on a day: to when it binds, how much of that is served, and what
/// is to be paid back (formula F18).
///
/// @param agreement the agreement
/// @param day the day it is asked on
public record Obligation(Agreement agreement, LocalDate day) {

    /// The agreements of a plan, in the order people gave them.
    public static List<Obligation> all(Plan plan, LocalDate day) {
        return plan.ordered(AgreementFields.TABLE).stream()
                .map(each -> new Obligation(each, day))
                .toList();
    }

    /// The last day of the obligation; null when its beginning or its length is not said.
    public @Nullable LocalDate boundTo() {
        LocalDate from = agreement.boundFrom();
        Integer months = agreement.boundMonths();
        return from == null || months == null || months == 0
                ? null
                : from.plusMonths(months).minusDays(1);
    }

    /// Whole months served, at most the bound ones; null when nobody can say.
    public @Nullable Integer served() {
        Integer bound = agreement.boundMonths();
        if (bound == null) {
            return null;
        }
        return switch (agreement.state()) {
            case NOT_STARTED -> 0;
            case FULFILLED -> bound;
            case BROKEN -> between(agreement.boundFrom(), agreement.ended(), bound);
            case RUNNING -> between(agreement.boundFrom(), day, bound);
            case null -> null;
        };
    }

    /// What is to be paid back of what was paid, before what has been paid back: amount × months
    /// left ÷ months bound, in whole kroner. Nothing unless it is broken; null when it is and
    /// something is not said.
    public @Nullable Money repayment() {
        if (agreement.state() != AgreementState.BROKEN) {
            return Money.ZERO;
        }
        Money amount = agreement.amount();
        Integer bound = agreement.boundMonths();
        Integer served = served();
        return amount == null || bound == null || bound <= 0 || served == null
                ? null
                : BindingTime.repayment(amount, bound, served).inWholeKroner();
    }

    /// What is still to be paid back, never less than nothing; null when nobody can say.
    public @Nullable Money due() {
        Money repayment = repayment();
        Money repaid = agreement.repaid();
        return repayment == null || repaid == null
                ? repayment
                : Sums.orNothing(Sums.less(repayment, repaid));
    }

    /// Whether it should have begun by now and has not.
    public boolean isLate() {
        LocalDate last = agreement.deadline();
        boolean isBegun =
                agreement.state() != null && agreement.state() != AgreementState.NOT_STARTED;
        return !isBegun && last != null && last.isBefore(day);
    }

    /// Whether its obligation is over while it is still said to run.
    public boolean isOver() {
        LocalDate last = boundTo();
        return agreement.state() == AgreementState.RUNNING && last != null && last.isBefore(day);
    }

    /// Whole months from a day to another, that one counted too.
    private static @Nullable Integer between(
            @Nullable LocalDate from, @Nullable LocalDate to, int most) {
        if (from == null || to == null) {
            return null;
        }
        return (int) Math.clamp(ChronoUnit.MONTHS.between(from, to.plusDays(1)), 0L, most);
    }
}
