package no.kompetanseplan.rules;

import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
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

    private final Wages wages;
    private final @Nullable Wage own;
    private final List<EmployerRate> rates;

    private DayPrice(Wages wages, @Nullable Wage own, List<EmployerRate> rates) {
        this.wages = wages;
        this.own = own;
        this.rates = rates;
    }

    /// By the wage that is used where nobody has another: the first in order that is marked as used
    /// and has an amount.
    public static DayPrice of(Plan plan) {
        return new DayPrice(
                new Wages(plan),
                null,
                Validity.newestFirst(plan.employerRates(), EmployerRate::validFrom));
    }

    /// By the wage that the table has for a profession in the year of a day; by the one for all
    /// when it has none that holds then.
    ///
    /// @param profession null when nobody has said
    /// @param day null for the newest wage
    public DayPrice ofProfession(@Nullable Id profession, @Nullable LocalDate day) {
        return new DayPrice(wages, wages.ofProfession(profession, day), rates);
    }

    /// The same for what a rule calls a post, such as «Assistent».
    ///
    /// @param day null for the newest wage
    public DayPrice ofPost(String title, @Nullable LocalDate day) {
        return new DayPrice(wages, wages.ofPost(title, day), rates);
    }

    /// The wage that counts; null when there is none with an amount.
    public @Nullable Wage wage() {
        return own == null ? wages.used() : own;
    }

    /// Whether the wage is that of the profession or post asked for, and not the one for all.
    public boolean isOwnWage() {
        return own != null;
    }

    /// Kroner for a paid day at a full position without add-ons; null without a wage.
    public @Nullable BigDecimal dayWage() {
        Money amount = amount();
        return amount == null ? null : dayWage(amount);
    }

    private @Nullable Money amount() {
        Wage wage = wage();
        return wage == null ? null : wage.amount();
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
        Money amount = amount();
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
