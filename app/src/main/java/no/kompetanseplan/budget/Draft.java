package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The entries of one cost line while it is reckoned, in whole kroner.
final class Draft {

    private final Measure measure;
    private final CostLine line;
    private final Period period;
    private final Parts parts;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();

    /// @param period when the line falls, with a first or a last day
    Draft(Measure measure, CostLine line, Period period, Parts parts) {
        this.measure = measure;
        this.line = line;
        this.period = period;
        this.parts = parts;
    }

    Measure measure() {
        return measure;
    }

    CostLine line() {
        return line;
    }

    Period period() {
        return period;
    }

    List<Entry> entries() {
        return entries;
    }

    /// Where what is given differs from what is needed.
    List<Balance> balances() {
        return balances;
    }

    CostKind kind() {
        return line.kind() == null ? CostKind.OTHER : line.kind();
    }

    int quantity() {
        return line.quantity() == null ? 1 : line.quantity();
    }

    Money price() {
        return line.unitPrice() == null ? Money.ZERO : line.unitPrice();
    }

    /// The groups that take part, with the period of each.
    List<Parts.Group> groups() {
        return parts.groups(measure.id());
    }

    Period periodOf(Parts.Group group) {
        return Years.cohort(measure, period, group.year());
    }

    /// Puts an exact amount of one municipality on the years in whole kroner.
    ///
    /// @param exact not too large
    void spread(
            Id municipality,
            BigDecimal exact,
            List<YearShare> years,
            Function<YearShare, Calculation> calculation) {
        List<Long> whole = inWholeKroner(exact, years);
        for (int i = 0; i < years.size(); i++) {
            YearShare share = years.get(i);
            put(municipality, share.year(), Money.kroner(whole.get(i)), calculation.apply(share));
        }
    }

    /// Adds an entry of the payer of the line. Where another body pays, the municipality bears
    /// nothing; a grant is negative.
    void put(@Nullable Id municipality, int year, Money amount, Calculation calculation) {
        boolean grant = kind() == CostKind.GRANT;
        Id other = parts.otherPayer(line.payer());
        Id alone = parts.payingMunicipality(line.payer());
        Id bearer = other != null && !grant ? null : alone != null && !grant ? alone : municipality;
        put(bearer, other, year, amount, calculation);
    }

    /// Adds an entry of a bearer of its own.
    ///
    /// @param bearer the municipality; null when the payer has it
    void put(
            @Nullable Id bearer,
            @Nullable Id payer,
            int year,
            Money amount,
            Calculation calculation) {
        Money signed = kind() == CostKind.GRANT ? amount.negated() : amount;
        entries.add(
                new Entry(
                        measure.id(),
                        line.id(),
                        kind(),
                        year,
                        bearer,
                        payer,
                        line.funding(),
                        signed,
                        signed,
                        signed,
                        calculation));
    }

    void balance(int year, Money needed, Money given) {
        if (!needed.equals(given)) {
            balances.add(new Balance(measure.id(), line.id(), year, needed, given));
        }
    }

    /// Whole kroner per year. Of a spread amount each year gets what the days up to its end come
    /// to, rounded half up, less what the years before it got: no year has the opposite sign, none
    /// is a krone off its exact part, and they add up to the rounded whole. Price adjustment is
    /// reckoned of these, year by year.
    static List<Long> inWholeKroner(BigDecimal exact, List<YearShare> years) {
        List<Long> whole = new ArrayList<>();
        long days = 0;
        long spent = 0;
        for (YearShare share : years) {
            if (share.isWhole()) {
                whole.add(adjusted(rounded(exact), share));
            } else {
                days += share.part();
                long until = rounded(new YearShare(share.year(), days, share.whole()).of(exact));
                whole.add(adjusted(until - spent, share));
                spent = until;
            }
        }
        return whole;
    }

    private static long adjusted(long kroner, YearShare share) {
        return share.isAdjusted()
                ? rounded(BigDecimal.valueOf(kroner).multiply(share.price()))
                : kroner;
    }

    /// An amount in whole kroner, half up.
    static Money inWholeKroner(BigDecimal exact) {
        return Money.kroner(rounded(exact));
    }

    private static long rounded(BigDecimal kroner) {
        return Calculation.inWholeKroner(kroner).longValueExact();
    }
}
