package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reckons cost lines out to entries.
///
/// A line is reckoned as a whole or not at all: what is too large to be meant, or would take the
/// sums of the plan out of the range of [Money], is not calculated, so that every sum of entries,
/// and the difference of two budgets, is an amount. Nor is a cost below zero.
final class LineCosts {

    /// The most a line may come to in all, in kroner; more is a slip of the keyboard.
    static final long MOST_OF_LINE = 10_000_000_000L;

    /// The most all lines may come to together, in øre: two such budgets have a difference.
    private static final long MOST_OF_ALL = Money.MAX_ORE / 2;

    private static final long ORE = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_OF_LINE);

    private final Plan plan;
    private final Parts parts;
    private final Years years;
    private final RuleCosts rules;
    private final PricedCosts priced;
    private final SharedCosts shared;
    private final Set<Id> refused;
    private long all;

    LineCosts(Plan plan, Facts facts) {
        DayPrice prices = DayPrice.of(plan);
        this.plan = plan;
        this.parts = new Parts(plan, facts);
        this.years = new Years(plan);
        this.rules = new RuleCosts(plan, years, prices);
        this.priced = new PricedCosts(parts, years, prices);
        this.shared = new SharedCosts(parts, years);
        this.refused =
                plan.rows(GrantFields.TABLE).stream()
                        .filter(grant -> grant.state() == GrantState.REJECTED)
                        .map(Grant::id)
                        .collect(Collectors.toSet());
    }

    /// What a measure comes to.
    MeasureCost of(MeasureRows rows) {
        Measure measure = rows.measure();
        Collected own = new Collected();
        rows.lines().forEach(line -> add(measure, line, own));
        if (!rows.lines().isEmpty() && rows.participants().stream().anyMatch(this::isLeftOut)) {
            own.uncalculated.add(new Uncalculated(measure.id(), null, Reason.PARTICIPANTS_BEYOND));
        }
        boolean isFree = rows.lines().isEmpty() && measure.costState() == CostState.FREE;
        if (rows.lines().isEmpty() && !isFree) {
            own.uncalculated.add(
                    new Uncalculated(measure.id(), null, Uncalculated.reason(measure)));
        }
        return new MeasureCost(
                rows,
                own.entries,
                own.after,
                own.balances,
                own.uncalculated,
                isFree,
                own.ore,
                own.lacksRoom);
    }

    /// Whether they begin in a year nobody can mean, so that no line counts them.
    private boolean isLeftOut(Participation part) {
        Integer year = part.year();
        Integer count = part.count();
        return year != null && count != null && count > 0 && Budget.isBeyond(plan, year);
    }

    /// Counts a measure in that was reckoned before.
    ///
    /// @return false when there is no room for it, so that what it comes to may be other than then
    boolean keep(MeasureCost known) {
        if (known.lacksRoom() || known.ore() > MOST_OF_ALL - all) {
            return false;
        }
        all += known.ore();
        return true;
    }

    /// What is known so far of one measure.
    private static final class Collected {

        private final List<Entry> entries = new ArrayList<>();
        private final List<Entry> after = new ArrayList<>();
        private final List<Balance> balances = new ArrayList<>();
        private final List<Uncalculated> uncalculated = new ArrayList<>();
        private long ore;
        private boolean lacksRoom;
    }

    private void add(Measure measure, CostLine line, Collected into) {
        Period period = line.period().isDated() ? line.period() : measure.period();
        Draft draft = new Draft(measure, line, period, parts);
        Reason reason = reckon(draft);
        List<Entry> own = reason == null ? withRange(draft) : List.of();
        long sum = 0;
        for (int i = 0; i < own.size() && reason == null; i++) {
            Entry entry = own.get(i);
            sum += Math.max(Math.abs(entry.low().ore()), Math.abs(entry.high().ore()));
            into.lacksRoom |= sum > MOST_OF_ALL - all;
            boolean fits = sum <= MOST_OF_LINE * ORE && sum <= MOST_OF_ALL - all;
            reason = !fits ? Reason.TOO_LARGE : isNegative(entry) ? Reason.NEGATIVE : null;
        }
        if (reason != null) {
            into.uncalculated.add(new Uncalculated(measure.id(), line.id(), reason));
            return;
        }
        all += sum;
        into.ore += sum;
        into.balances.addAll(draft.balances());
        own.forEach(entry -> (isAfter(line, period, entry) ? into.after : into.entries).add(entry));
    }

    /// What costs less than nothing lowers the sums of others unseen; what comes in is a grant.
    private static boolean isNegative(Entry entry) {
        return entry.kind() != CostKind.GRANT
                && (entry.amount().ore() < 0 || entry.low().ore() < 0 || entry.high().ore() < 0);
    }

    /// What recurs without an end goes on past the plan, and is no cost of the plan there.
    private boolean isAfter(CostLine line, Period period, Entry entry) {
        boolean recurs =
                line.kind() == CostKind.SUPPLEMENT || (line.everyYear() && period.to() == null);
        return recurs && years.last() > 0 && entry.year() > years.last();
    }

    /// The entries with what they come to at the low and the high price of the line.
    private List<Entry> withRange(Draft likely) {
        CostLine line = likely.line();
        if (line.unitPrice() == null || (line.lowPrice() == null && line.highPrice() == null)) {
            return likely.entries();
        }
        List<Entry> low = atPrice(likely, line.lowPrice());
        List<Entry> high = atPrice(likely, line.highPrice());
        List<Entry> ranged = new ArrayList<>();
        for (int i = 0; i < likely.entries().size(); i++) {
            ranged.add(likely.entries().get(i).with(low.get(i).amount(), high.get(i).amount()));
        }
        return ranged;
    }

    /// The entries at another price; those of the likely price when there is none or it is too
    /// large.
    private List<Entry> atPrice(Draft likely, @Nullable Money price) {
        if (price == null) {
            return likely.entries();
        }
        CostLine line = likely.line();
        CostLine other =
                CostLineFields.TABLE.with(line, line.id(), CostLineFields.UNIT_PRICE, price);
        Draft draft = new Draft(likely.measure(), other, likely.period(), parts);
        boolean same = reckon(draft) == null && draft.entries().size() == likely.entries().size();
        return same ? draft.entries() : likely.entries();
    }

    /// Puts the entries of a line.
    ///
    /// @return why it can't be calculated; null when it is
    private @Nullable Reason reckon(Draft draft) {
        CostLine line = draft.line();
        CostKind kind = line.kind();
        if (line.notCalculated() || kind == null) {
            return kind == null ? Reason.NO_PRICE : Reason.LATER;
        }
        if (!draft.period().isDated()) {
            return Reason.UNDATED;
        }
        if (kind == CostKind.GRANT && line.grant() != null && refused.contains(line.grant())) {
            return Reason.GRANT_REFUSED;
        }
        return switch (kind) {
            case LEAVE -> rules.leave(draft);
            case SUPPLEMENT -> rules.supplement(draft);
            case STIPEND -> isByRule(line) ? stipend(draft) : priced(draft);
            case REPLACEMENT, OWN_TIME ->
                    line.unitPrice() == null ? priced.time(draft) : priced(draft);
            default -> priced(draft);
        };
    }

    /// Whether a stipend is what the rules of chapter 6 give: nobody has said any price of its own.
    private static boolean isByRule(CostLine line) {
        return line.unitPrice() == null
                && line.lowPrice() == null
                && line.highPrice() == null
                && line.split() != SplitMode.FIXED;
    }

    private @Nullable Reason stipend(Draft draft) {
        Reason reason = rules.stipend(draft);
        boolean byOther = parts.otherPayer(draft.line().payer()) != null;
        return reason == Reason.NO_STIPEND_RULE && byOther ? Reason.EXTERNAL : reason;
    }

    private @Nullable Reason priced(Draft draft) {
        CostLine line = draft.line();
        if (line.unitPrice() == null && line.split() != SplitMode.FIXED) {
            boolean isEstimated = line.lowPrice() != null || line.highPrice() != null;
            return parts.otherPayer(line.payer()) != null
                    ? Reason.EXTERNAL
                    : isEstimated ? Reason.NO_LIKELY_PRICE : Reason.NO_PRICE;
        }
        CostBasis basis = line.basis() == null ? CostBasis.FIXED : line.basis();
        return switch (basis) {
            case PER_PARTICIPANT -> priced.perParticipant(draft);
            case PER_MUNICIPALITY -> priced.perMunicipality(draft);
            case FIXED -> shared.shared(draft);
        };
    }

    /// Whether an amount in kroner is more than any line may come to.
    static boolean isTooLarge(BigDecimal kroner) {
        return kroner.abs().compareTo(MOST) > 0;
    }
}
