package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.LargestRemainder;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The lines that cost an amount together and are shared out to the krone (formula F20): by a
/// weight of each municipality, by percent, or in fixed amounts, which need not add up to the cost.
final class SharedCosts {

    /// Someone who has a part, with its weight.
    private record Bearer(@Nullable Id municipality, @Nullable Id payer, long weight) {}

    private final Parts parts;
    private final Years years;

    SharedCosts(Parts parts, Years years) {
        this.parts = parts;
        this.years = years;
    }

    /// Puts the parts of all who share the line.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason shared(Draft draft) {
        List<YearShare> own = years.of(draft.line(), draft.period());
        if (own.isEmpty()) {
            return Reason.PERIOD_TOO_LONG;
        }
        BigDecimal exact = draft.price().toKroner().multiply(BigDecimal.valueOf(draft.quantity()));
        if (LineCosts.isTooLarge(exact)) {
            return Reason.TOO_LARGE;
        }
        SplitMode mode = mode(draft);
        return switch (mode) {
            case FIXED -> fixed(draft, own, exact);
            case PERCENT -> byPercent(draft, own, exact);
            case EQUAL, BY_PARTICIPANTS, BY_POSITIONS, BY_RESIDENTS ->
                    byWeights(draft, own, exact, mode);
        };
    }

    private SplitMode mode(Draft draft) {
        SplitMode chosen = draft.line().split();
        if (chosen != null) {
            return chosen;
        }
        Id group = draft.line().payer();
        List<Id> bearers =
                group != null && parts.isGroup(group)
                        ? parts.municipalities(draft.measure().id(), group)
                        : parts.municipalities(draft.measure().id());
        return draft.groups().stream().anyMatch(each -> bearers.contains(each.municipality()))
                ? SplitMode.BY_PARTICIPANTS
                : SplitMode.EQUAL;
    }

    /// Weights of those who share a line: those of the group that pays, else all who take part.
    private Map<Id, Long> ofLine(Draft draft, SplitMode mode, int year) {
        Id measure = draft.measure().id();
        Id payer = draft.line().payer();
        return payer != null && parts.isGroup(payer)
                ? parts.weights(measure, mode, year, payer)
                : parts.weights(measure, mode, year);
    }

    private @Nullable Reason byWeights(
            Draft draft, List<YearShare> own, BigDecimal exact, SplitMode mode) {
        Id alone = parts.payingMunicipality(draft.line().payer());
        Id other = parts.otherPayer(draft.line().payer());
        boolean byOther = other != null && draft.kind() != CostKind.GRANT;
        List<Long> wholeByYear = Draft.inWholeKroner(exact, own);
        for (int i = 0; i < own.size(); i++) {
            YearShare share = own.get(i);
            Map<Id, Long> weights =
                    alone != null ? Map.of(alone, 1L) : ofLine(draft, mode, share.year());
            if (byOther) {
                whole(draft, share, Money.kroner(wholeByYear.get(i)));
            } else if (weights.isEmpty()) {
                return withoutWeights(mode);
            } else {
                List<Bearer> bearers = new ArrayList<>();
                weights.forEach((id, weight) -> bearers.add(new Bearer(id, other, weight)));
                shareOut(draft, mode, bearers, share, wholeByYear.get(i));
            }
        }
        return null;
    }

    private static Reason withoutWeights(SplitMode mode) {
        return switch (mode) {
            case BY_PARTICIPANTS -> Reason.NO_PARTICIPANTS;
            case BY_POSITIONS -> Reason.NO_POSITIONS;
            case BY_RESIDENTS -> Reason.NO_RESIDENTS;
            case EQUAL -> Reason.NO_MUNICIPALITIES;
            case FIXED, PERCENT -> Reason.NO_SHARES;
        };
    }

    private static void whole(Draft draft, YearShare share, Money total) {
        Calculation calculation =
                new Calculation.Shared(
                        draft.quantity(), draft.price(), share, total, null, 1, 1, null, null);
        draft.put(null, share.year(), total, calculation);
    }

    private static void shareOut(
            Draft draft, SplitMode mode, List<Bearer> bearers, YearShare share, long whole) {
        List<BigDecimal> weights =
                bearers.stream().map(Bearer::weight).map(BigDecimal::valueOf).toList();
        List<Long> amounts = LargestRemainder.split(whole, weights);
        long sum = bearers.stream().mapToLong(Bearer::weight).sum();
        for (int i = 0; i < bearers.size(); i++) {
            Bearer bearer = bearers.get(i);
            draft.put(
                    bearer.municipality(),
                    bearer.payer(),
                    share.year(),
                    Money.kroner(amounts.get(i)),
                    new Calculation.Shared(
                            draft.quantity(),
                            draft.price(),
                            share,
                            Money.kroner(whole),
                            mode,
                            bearer.weight(),
                            sum,
                            null,
                            null));
        }
    }

    /// By percent; what is missing to 100 % is nobody's, and told as a balance.
    private @Nullable Reason byPercent(Draft draft, List<YearShare> own, BigDecimal exact) {
        List<CostShare> shares = parts.shares(draft.line().id());
        long sum = 0;
        for (CostShare share : shares) {
            sum += hundredths(share);
        }
        if (sum == 0 || sum > Percent.FULL.hundredths()) {
            return sum == 0 ? Reason.NO_SHARES : Reason.SHARES_OVER_WHOLE;
        }
        List<Long> wholeByYear = Draft.inWholeKroner(exact, own);
        for (int i = 0; i < own.size(); i++) {
            YearShare year = own.get(i);
            long given =
                    BigDecimal.valueOf(wholeByYear.get(i))
                            .multiply(BigDecimal.valueOf(sum))
                            .divide(
                                    BigDecimal.valueOf(Percent.FULL.hundredths()),
                                    0,
                                    RoundingMode.HALF_UP)
                            .longValueExact();
            if (!byPercent(draft, shares, year, given)) {
                return Reason.NO_MUNICIPALITIES;
            }
            draft.balance(year.year(), Money.kroner(wholeByYear.get(i)), Money.kroner(given));
        }
        return null;
    }

    /// Puts what is given in a year: first between those who have a percent, then the part of a
    /// group between its municipalities, so that no payer has a krone more for the sake of another.
    ///
    /// @return false when a group has no municipality
    private boolean byPercent(Draft draft, List<CostShare> shares, YearShare year, long given) {
        List<BigDecimal> percents =
                shares.stream().map(SharedCosts::hundredths).map(BigDecimal::valueOf).toList();
        long sum = percents.stream().mapToLong(BigDecimal::longValueExact).sum();
        List<Long> amounts = LargestRemainder.split(given, percents);
        for (int i = 0; i < shares.size(); i++) {
            CostShare share = shares.get(i);
            Calculation.Shared of =
                    new Calculation.Shared(
                            draft.quantity(),
                            draft.price(),
                            year,
                            Money.kroner(given),
                            SplitMode.PERCENT,
                            hundredths(share),
                            sum,
                            share.id(),
                            null);
            Id body = share.body();
            if (body == null || !parts.isGroup(body)) {
                put(draft, bearer(draft, body), amounts.get(i), of);
            } else if (!within(draft, body, of, amounts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void put(Draft draft, Bearer bearer, long kroner, Calculation.Shared of) {
        draft.put(
                bearer.municipality(), bearer.payer(), of.share().year(), Money.kroner(kroner), of);
    }

    /// Shares the part of a group between its municipalities: by participants where there are any.
    private boolean within(Draft draft, Id group, Calculation.Shared of, long part) {
        Id measure = draft.measure().id();
        int year = of.share().year();
        SplitMode mode = SplitMode.BY_PARTICIPANTS;
        Map<Id, Long> members = parts.weights(measure, mode, year, group);
        if (members.isEmpty()) {
            mode = SplitMode.EQUAL;
            members = parts.weights(measure, mode, year, group);
        }
        if (members.isEmpty()) {
            return false;
        }
        long sum = members.values().stream().mapToLong(Long::longValue).sum();
        List<Long> amounts =
                LargestRemainder.split(
                        part, members.values().stream().map(BigDecimal::valueOf).toList());
        int at = 0;
        for (Map.Entry<Id, Long> each : members.entrySet()) {
            Calculation.Within within =
                    new Calculation.Within(Money.kroner(part), mode, each.getValue(), sum);
            put(draft, bearer(draft, each.getKey()), amounts.get(at++), of.within(within));
        }
        return true;
    }

    private static long hundredths(CostShare share) {
        return share.percent() == null ? 0 : share.percent().hundredths();
    }

    /// A municipality bears its part; another body pays it. Of a grant the municipality gets it and
    /// the giver is that of the line.
    private Bearer bearer(Draft draft, @Nullable Id body) {
        Id other = parts.otherPayer(body);
        return other == null
                ? new Bearer(body, parts.otherPayer(draft.line().payer()), 1)
                : new Bearer(null, other, 1);
    }

    /// In the amounts agreed, each year; the balance tells what they come to beside the cost.
    private @Nullable Reason fixed(Draft draft, List<YearShare> own, BigDecimal exact) {
        List<CostShare> shares = parts.shares(draft.line().id());
        if (shares.isEmpty() || shares.stream().anyMatch(share -> share.amount() == null)) {
            return Reason.NO_SHARES;
        }
        for (CostShare share : shares) {
            Money amount = share.amount() == null ? Money.ZERO : share.amount();
            if (LineCosts.isTooLarge(amount.toKroner())) {
                return Reason.TOO_LARGE;
            }
            Id of = share.body();
            List<Id> bodies =
                    of == null
                            ? List.of()
                            : parts.isGroup(of)
                                    ? parts.municipalities(draft.measure().id(), of)
                                    : List.of(of);
            for (Id body : bodies) {
                put(draft, share, amount, body, own);
            }
        }
        if (draft.line().unitPrice() != null) {
            balance(draft, own, exact);
        }
        return null;
    }

    private void put(Draft draft, CostShare part, Money amount, Id body, List<YearShare> own) {
        List<Long> wholeByYear = Draft.inWholeKroner(amount.toKroner(), own);
        Bearer bearer = bearer(draft, body);
        for (int i = 0; i < own.size(); i++) {
            draft.put(
                    bearer.municipality(),
                    bearer.payer(),
                    own.get(i).year(),
                    Money.kroner(wholeByYear.get(i)),
                    new Calculation.Fixed(amount, part.id(), own.get(i)));
        }
    }

    private static void balance(Draft draft, List<YearShare> own, BigDecimal exact) {
        List<Long> needed = Draft.inWholeKroner(exact, own);
        for (int i = 0; i < own.size(); i++) {
            int year = own.get(i).year();
            Money given =
                    draft.entries().stream()
                            .filter(entry -> entry.year() == year)
                            .map(Entry::amount)
                            .reduce(Money.ZERO, Money::plus);
            Money amount = draft.kind() == CostKind.GRANT ? given.negated() : given;
            draft.balance(year, Money.kroner(needed.get(i)), amount);
        }
    }
}
