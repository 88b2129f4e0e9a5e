package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The lines that cost by participants or by municipalities: quantity × price, or, for working time
/// without a price, days × what a day costs by the rates of the municipality.
final class PricedCosts {

    private final Parts parts;
    private final Years years;
    private final DayPrice prices;

    PricedCosts(Parts parts, Years years, DayPrice prices) {
        this.parts = parts;
        this.years = years;
        this.prices = prices;
    }

    /// Quantity × price for each participant.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason perParticipant(Draft draft) {
        Money price = draft.price();
        return each(
                draft,
                (group, share) ->
                        new Calculation.PerParticipant(
                                group.participants(),
                                draft.quantity(),
                                price,
                                share,
                                group.named()),
                group ->
                        price.toKroner()
                                .multiply(BigDecimal.valueOf(draft.quantity()))
                                .multiply(BigDecimal.valueOf(group.participants())));
    }

    /// Days × what a day costs: for each participant, or once for each municipality.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason time(Draft draft) {
        if (draft.line().quantity() == null || draft.line().basis() == CostBasis.FIXED) {
            return draft.line().quantity() == null ? Reason.NO_DAYS : Reason.NO_PRICE;
        }
        return draft.line().basis() == CostBasis.PER_MUNICIPALITY
                ? timeOf(draft, parts.eachOnce(draft.measure().id()))
                : timeOf(draft, draft.groups());
    }

    private @Nullable Reason timeOf(Draft draft, List<Parts.Group> groups) {
        for (Parts.Group group : groups) {
            if (day(draft, group) == null) {
                return Reason.NO_WAGE;
            }
        }
        return each(
                draft,
                groups,
                (group, share) ->
                        new Calculation.Time(
                                group.participants(),
                                draft.quantity(),
                                known(draft, group),
                                share,
                                group.named()),
                group ->
                        known(draft, group)
                                .kroner()
                                .multiply(BigDecimal.valueOf(draft.quantity()))
                                .multiply(BigDecimal.valueOf(group.participants())));
    }

    private DayCost known(Draft draft, Parts.Group group) {
        DayCost day = day(draft, group);
        if (day == null) {
            throw new IllegalStateException("The price of a day was asked for before");
        }
        return day;
    }

    private @Nullable DayCost day(Draft draft, Parts.Group group) {
        LocalDate first = YearShare.first(draft.periodOf(group));
        DayPrice theirs = prices.ofProfession(group.profession(), first);
        DayPrice.Rates rates = prices.rates(group.municipality(), first);
        return draft.kind() == CostKind.OWN_TIME
                ? DayCost.ofWage(theirs, rates)
                : DayCost.of(theirs, rates);
    }

    private @Nullable Reason each(
            Draft draft,
            BiFunction<Parts.Group, YearShare, Calculation> calculation,
            Function<Parts.Group, BigDecimal> amount) {
        return each(draft, draft.groups(), calculation, amount);
    }

    private @Nullable Reason each(
            Draft draft,
            List<Parts.Group> groups,
            BiFunction<Parts.Group, YearShare, Calculation> calculation,
            Function<Parts.Group, BigDecimal> amount) {
        if (groups.isEmpty()) {
            return Reason.NO_PARTICIPANTS;
        }
        for (Parts.Group group : groups) {
            BigDecimal exact = amount.apply(group);
            List<YearShare> own = years.of(draft.line(), draft.periodOf(group));
            if (own.isEmpty()) {
                return Reason.PERIOD_TOO_LONG;
            }
            if (LineCosts.isTooLarge(exact)) {
                return Reason.TOO_LARGE;
            }
            draft.spread(
                    group.municipality(), exact, own, share -> calculation.apply(group, share));
        }
        return null;
    }

    /// Quantity × price for each municipality that takes part.
    ///
    /// @return why it can't be calculated; null when it is
    @Nullable Reason perMunicipality(Draft draft) {
        List<Id> municipalities = parts.municipalities(draft.measure().id());
        List<YearShare> own = years.of(draft.line(), draft.period());
        if (municipalities.isEmpty() || own.isEmpty()) {
            return own.isEmpty() ? Reason.PERIOD_TOO_LONG : Reason.NO_MUNICIPALITIES;
        }
        Money price = draft.price();
        int quantity = draft.quantity();
        BigDecimal exact = price.toKroner().multiply(BigDecimal.valueOf(quantity));
        if (LineCosts.isTooLarge(exact)) {
            return Reason.TOO_LARGE;
        }
        for (Id municipality : municipalities) {
            draft.spread(
                    municipality,
                    exact,
                    own,
                    share -> new Calculation.PerMunicipality(quantity, price, share));
        }
        return null;
    }
}
