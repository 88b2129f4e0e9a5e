package no.kompetanseplan.grants;

import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One grant with its applications and what was spent of it, and the sums that follow (formula
/// F17).
///
/// @param grant the grant
/// @param applications in the order of their priority
/// @param uses what was spent, in the order people gave
public record Ledger(Grant grant, List<GrantApplication> applications, List<GrantUse> uses) {

    /// How near the last day of use is.
    public enum Nearness {
        FAR,
        QUARTER,
        MONTH,
        WEEK,
        PAST
    }

    private static final int QUARTER_DAYS = 90;
    private static final int MONTH_DAYS = 30;
    private static final int WEEK_DAYS = 7;

    public Ledger {
        applications = List.copyOf(applications);
        uses = List.copyOf(uses);
    }

    /// The grants of a plan, in the order people gave them.
    public static List<Ledger> all(Plan plan) {
        Map<Id, List<GrantApplication>> applications = new HashMap<>();
        for (GrantApplication each : plan.ordered(GrantApplicationFields.TABLE)) {
            if (each.grant() != null) {
                applications.computeIfAbsent(each.grant(), _ -> new ArrayList<>()).add(each);
            }
        }
        Map<Id, List<GrantUse>> uses = new HashMap<>();
        for (GrantUse each : plan.ordered(GrantUseFields.TABLE)) {
            if (each.grant() != null) {
                uses.computeIfAbsent(each.grant(), _ -> new ArrayList<>()).add(each);
            }
        }
        return plan.ordered(GrantFields.TABLE).stream()
                .map(grant ->
                        new Ledger(
                                grant,
                                applications.getOrDefault(grant.id(), List.of()),
                                uses.getOrDefault(grant.id(), List.of())))
                .toList();
    }

    /// The ledger of one grant; null when it is gone.
    public static @Nullable Ledger of(Plan plan, @Nullable Id grant) {
        return all(plan).stream()
                .filter(each -> each.grant().id().equals(grant))
                .findFirst()
                .orElse(null);
    }

    /// What was applied for: by the region together, or else by the municipalities.
    public Money applied() {
        Money together = grant.applied();
        return together == null ? appliedByMunicipalities() : together;
    }

    public Money appliedByMunicipalities() {
        return Sums.of(applications, GrantApplication::applied);
    }

    /// What is to be shared; null before an answer.
    public @Nullable Money awarded() {
        return grant.awarded();
    }

    /// What the municipalities have been given, at the start and at completion together.
    public Money allocated() {
        return new Money(
                Math.clamp(atStart().ore() + atCompletion().ore(), -Money.MAX_ORE, Money.MAX_ORE));
    }

    public Money atStart() {
        return Sums.of(applications, GrantApplication::atStart);
    }

    public Money atCompletion() {
        return Sums.of(applications, GrantApplication::atCompletion);
    }

    /// What is left to give, negative when more is given than awarded; null before an answer.
    public @Nullable Money left() {
        Money awarded = awarded();
        return awarded == null ? null : Sums.less(awarded, allocated());
    }

    public Money paid() {
        return Sums.of(applications, GrantApplication::paid);
    }

    /// What is given and not paid out: kept until the education is completed.
    public Money held() {
        return Sums.orNothing(Sums.less(allocated(), paid()));
    }

    /// What is to be paid when only a share completes: the start for all, the second instalment for
    /// the share.
    ///
    /// @param completing share of those who begin
    public Money expected(Percent completing) {
        return new Money(
                Math.clamp(
                        atStart().ore() + atCompletion().times(completing.factor()).ore(),
                        -Money.MAX_ORE,
                        Money.MAX_ORE));
    }

    public Money used() {
        return Sums.of(uses, GrantUse::amount);
    }

    /// What is awarded and not spent, negative when more is spent; null before an answer.
    public @Nullable Money unspent() {
        Money awarded = awarded();
        return awarded == null ? null : Sums.less(awarded, used());
    }

    /// What lapses on its last day of use unless it is spent before: what is awarded and not spent.
    /// While nobody has entered what was spent, what is given on counts as bound, and what is left
    /// to give lapses. Never less than nothing; null before an answer.
    public @Nullable Money lapsing() {
        Money lapsing = used().isZero() ? left() : unspent();
        return lapsing == null ? null : Sums.orNothing(lapsing);
    }

    /// How many persons are applied for; 0 when nobody has said.
    public int applicants() {
        long sum = 0;
        for (GrantApplication each : applications) {
            sum += each.applicants() == null ? 0 : each.applicants();
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    /// Whether more is applied for than there is.
    public boolean isOverApplied() {
        Money awarded = awarded();
        return awarded != null && appliedByMunicipalities().compareTo(awarded) > 0;
    }

    /// Whether more is given than there is.
    public boolean isOverAllocated() {
        Money left = left();
        return left != null && left.ore() < 0;
    }

    /// Whether it is awarded and neither refused nor closed.
    public boolean isOpen() {
        return awarded() != null
                && grant.state() != GrantState.REJECTED
                && grant.state() != GrantState.CLOSED;
    }

    /// Whether one can or should apply for it on a day.
    public boolean isToApplyFor(LocalDate day) {
        boolean isUnanswered = grant.state() == null || grant.state() == GrantState.PLANNED;
        LocalDate last = grant.applyBy();
        return isUnanswered && awarded() == null && (last == null || !last.isBefore(day));
    }

    /// Days until its last day of use, negative after it; null without one.
    public @Nullable Long daysLeft(LocalDate day) {
        LocalDate last = grant.useBy();
        return last == null ? null : ChronoUnit.DAYS.between(day, last);
    }

    /// How near its last day of use is: 90, 30 and 7 days are told.
    public Nearness nearness(LocalDate day) {
        Long days = daysLeft(day);
        if (days == null || days > QUARTER_DAYS) {
            return Nearness.FAR;
        }
        if (days < 0) {
            return Nearness.PAST;
        }
        return days <= WEEK_DAYS
                ? Nearness.WEEK
                : days <= MONTH_DAYS ? Nearness.MONTH : Nearness.QUARTER;
    }

    /// Whether there is money that must be used within 90 days, this one included.
    public boolean mustBeUsed(LocalDate day) {
        Nearness near = nearness(day);
        return isOpen() && hasLapsing() && near != Nearness.FAR && near != Nearness.PAST;
    }

    /// Whether its last day of use is past and more is spent than was awarded.
    public boolean isEndedOverspent(LocalDate day) {
        Money unspent = unspent();
        return isOpen() && unspent != null && unspent.ore() < 0 && nearness(day) == Nearness.PAST;
    }

    /// Whether its last day of use is past with money that has lapsed.
    public boolean isLost(LocalDate day) {
        return isOpen() && hasLapsing() && nearness(day) == Nearness.PAST;
    }

    /// Whether a report is due within 90 days, or late.
    public boolean isReportDue(LocalDate day) {
        LocalDate report = grant.reportBy();
        return isOpen() && report != null && !report.isAfter(day.plusDays(QUARTER_DAYS));
    }

    private boolean hasLapsing() {
        Money lapsing = lapsing();
        return lapsing != null && lapsing.ore() > 0;
    }
}
