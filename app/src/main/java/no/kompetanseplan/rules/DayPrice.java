package no.kompetanseplan.rules;

import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What a working day costs the employer (formula F15), from the wage and the rates of the plan.
///
/// Each part of a rate comes from the row of the municipality where it has one, else from the row
/// for all; of several rows that hold, from the one that started last. A part that nobody has
/// entered adds nothing, and [Rates] tells so.
public final class DayPrice {

    /// Working hours of a year and of a day: 1950 and 7,5, so a year has 260 paid days.
    private static final BigDecimal PAID_DAYS = BigDecimal.valueOf(260);

    private static final int SCALE = 10;

    private final @Nullable Wage wage;
    private final List<EmployerRate> rates;

    private DayPrice(@Nullable Wage wage, List<EmployerRate> rates) {
        this.wage = wage;
        this.rates = Validity.newestFirst(rates, EmployerRate::validFrom);
    }

    public static DayPrice of(Plan plan) {
        Wage used = null;
        for (Wage wage : plan.ordered(WageFields.TABLE)) {
            if (used == null && wage.used() && wage.amount() != null) {
                used = wage;
            }
        }
        return new DayPrice(used, plan.employerRates());
    }

    /// The wage that counts: the first in order that is marked as used and has an amount.
    public @Nullable Wage wage() {
        return wage;
    }

    /// Kroner for a paid day at a full position without add-ons; null without a wage.
    public @Nullable BigDecimal dayWage() {
        Money amount = wage == null ? null : wage.amount();
        return amount == null ? null : dayWage(amount);
    }

    /// Yearly wage / 1950 × 7,5 in kroner: 412 800 gives 1 587,69.
    public static BigDecimal dayWage(Money yearly) {
        return yearly.toKroner().divide(PAID_DAYS, SCALE, RoundingMode.HALF_UP);
    }

    /// Øre a year for a full position with the add-ons of a municipality on a day; null without a
    /// wage, or where it is more than can be meant.
    ///
    /// @param municipality null for the rates of all
    public @Nullable Money yearly(@Nullable Id municipality, @Nullable LocalDate day) {
        Money amount = wage == null ? null : wage.amount();
        BigDecimal addOns = rates(municipality, day).addOns();
        return amount == null
                ? null
                : Money.within(amount.toKroner().multiply(BigDecimal.ONE.add(addOns)));
    }

    /// The rates of a municipality on a day.
    ///
    /// @param municipality null for the rates of all
    public Rates rates(@Nullable Id municipality, @Nullable LocalDate day) {
        List<EmployerRate> holding =
                rates.stream()
                        .filter(rate -> Validity.holds(rate.validFrom(), rate.validTo(), day))
                        .toList();
        return new Rates(
                part(holding, municipality, EmployerRate::holidayPay),
                part(holding, municipality, EmployerRate::pension),
                part(holding, municipality, EmployerRate::employerTax),
                part(holding, municipality, EmployerRate::replacementDay),
                part(holding, municipality, EmployerRate::replacedShare));
    }

    /// The row that a part of the rates comes from, such as `EmployerRate::pension`; null where
    /// nobody has entered it.
    public @Nullable EmployerRate row(
            @Nullable Id municipality,
            @Nullable LocalDate day,
            Function<EmployerRate, @Nullable Object> part) {
        EmployerRate general = null;
        for (EmployerRate rate : rates) {
            if (part.apply(rate) == null
                    || !Validity.holds(rate.validFrom(), rate.validTo(), day)) {
                continue;
            }
            if (rate.body() != null && Objects.equals(rate.body(), municipality)) {
                return rate;
            }
            general = general == null && rate.body() == null ? rate : general;
        }
        return general;
    }

    private static <T> @Nullable T part(
            List<EmployerRate> rates,
            @Nullable Id municipality,
            Function<EmployerRate, @Nullable T> part) {
        T general = null;
        for (EmployerRate rate : rates) {
            T value = part.apply(rate);
            if (value != null && rate.body() != null && Objects.equals(rate.body(), municipality)) {
                return value;
            }
            general = general == null && rate.body() == null ? value : general;
        }
        return general;
    }

    /// The rates of one municipality on one day; null for what nobody has entered.
    public record Rates(
            @Nullable Percent holidayPay,
            @Nullable Percent pension,
            @Nullable Percent employerTax,
            @Nullable Money replacementDay,
            @Nullable Percent replacedShare) {

        /// feriepenger + pensjon + arbeidsgiveravgift as one factor of the wage.
        public BigDecimal addOns() {
            return factor(holidayPay).add(factor(pension)).add(factor(employerTax));
        }

        public boolean hasAddOns() {
            return holidayPay != null || pension != null || employerTax != null;
        }

        /// The share of the days that are replaced; all where nobody has said.
        public Percent replaced() {
            return replacedShare == null ? Percent.FULL : replacedShare;
        }

        private static BigDecimal factor(@Nullable Percent rate) {
            return rate == null ? BigDecimal.ZERO : rate.factor();
        }
    }
}
