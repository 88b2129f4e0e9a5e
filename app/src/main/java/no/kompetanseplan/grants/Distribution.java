package no.kompetanseplan.grants;

import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Stipends;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// How what is left of a grant can be given on: the next in the order of priority get it, up to the
/// ceilings of the plan and to what they applied for (formula F17). A proposal; people decide.
///
/// @param shares what each would get on top of what it has, in the order of priority
/// @param rest what would still be left
public record Distribution(List<Share> shares, Money rest) {

    private static final long KRONE = 100;

    /// What one application would get more.
    ///
    /// @param atStart more at the start, or at once
    /// @param atCompletion more when the education is completed
    public record Share(GrantApplication application, Money atStart, Money atCompletion) {

        public Money both() {
            return atStart.plus(atCompletion);
        }
    }

    public Distribution {
        shares = List.copyOf(shares);
    }

    /// What is left given on in whole kroner. Nothing is shared before an award, or when all is
    /// given.
    public static Distribution ofRest(Plan plan, Ledger ledger) {
        Money left = ledger.left();
        if (left == null || left.ore() <= 0) {
            return new Distribution(List.of(), left == null ? Money.ZERO : left);
        }
        Stipends stipends = Stipends.of(plan);
        long free = left.ore() - left.ore() % KRONE;
        long odd = left.ore() % KRONE;
        List<Share> shares = new ArrayList<>();
        for (GrantApplication each : ledger.applications()) {
            long start = Math.min(free, startRoom(each, stipends, ledger));
            free -= start;
            long completion = Math.min(free, completionRoom(each, start, stipends, ledger));
            free -= completion;
            if (start > 0 || completion > 0) {
                shares.add(new Share(each, new Money(start), new Money(completion)));
            }
        }
        return new Distribution(shares, new Money(free + odd));
    }

    /// The most that the persons of an application can get on an event; null without a ceiling, or
    /// where it is not told how many they are.
    public static @Nullable Money ceiling(
            GrantApplication application, StipendEvent event, Stipends stipends, Ledger ledger) {
        StipendRule rule = stipends.rule(event, ledger.grant().awardedOn());
        Integer persons = application.applicants();
        Money each = rule == null ? null : rule.ceiling();
        return each == null || persons == null ? null : Sums.times(each, persons);
    }

    /// Whether an application is given more than the ceilings let it have.
    public static boolean isAboveCeiling(Plan plan, GrantApplication application, Ledger ledger) {
        Stipends stipends = Stipends.of(plan);
        Money start = ceiling(application, StipendEvent.START, stipends, ledger);
        Money completion = ceiling(application, StipendEvent.COMPLETION, stipends, ledger);
        return isAbove(application.atStart(), start)
                || isAbove(application.atCompletion(), completion);
    }

    /// The plan with the shares added to what each has.
    public Plan into(Plan plan) {
        Plan made = plan;
        for (Share share : shares) {
            Id id = share.application().id();
            GrantApplication now = made.find(GrantApplicationFields.TABLE, id);
            if (now != null) {
                Money start = orNothing(now.atStart()).plus(share.atStart());
                Money completion = orNothing(now.atCompletion()).plus(share.atCompletion());
                made =
                        made.with(
                                        GrantApplicationFields.TABLE,
                                        id,
                                        GrantApplicationFields.AT_START,
                                        share.atStart().isZero() ? now.atStart() : start)
                                .with(
                                        GrantApplicationFields.TABLE,
                                        id,
                                        GrantApplicationFields.AT_COMPLETION,
                                        share.atCompletion().isZero()
                                                ? now.atCompletion()
                                                : completion);
            }
        }
        return made;
    }

    private static long startRoom(GrantApplication each, Stipends stipends, Ledger ledger) {
        Money ceiling = ceiling(each, StipendEvent.START, stipends, ledger);
        long unmet = unmet(each, 0);
        if (ceiling == null) {
            return each.applied() == null ? 0 : unmet;
        }
        return Math.min(unmet, room(ceiling.ore(), orNothing(each.atStart()).ore()));
    }

    private static long completionRoom(
            GrantApplication each, long start, Stipends stipends, Ledger ledger) {
        Money ceiling = ceiling(each, StipendEvent.COMPLETION, stipends, ledger);
        return ceiling == null
                ? 0
                : Math.min(
                        unmet(each, start),
                        room(ceiling.ore(), orNothing(each.atCompletion()).ore()));
    }

    /// Whole kroner that are applied for and not given; no end where nobody has said.
    private static long unmet(GrantApplication each, long more) {
        Money applied = each.applied();
        long has = orNothing(each.atStart()).ore() + orNothing(each.atCompletion()).ore() + more;
        return applied == null ? Money.MAX_ORE : room(applied.ore(), has);
    }

    /// Whole kroner between what one may have and what one has.
    private static long room(long most, long has) {
        long room = Math.max(0, most - has);
        return room - room % KRONE;
    }

    private static Money orNothing(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    private static boolean isAbove(@Nullable Money given, @Nullable Money ceiling) {
        return given != null && ceiling != null && given.compareTo(ceiling) > 0;
    }
}
