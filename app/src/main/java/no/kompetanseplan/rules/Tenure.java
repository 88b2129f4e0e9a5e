package no.kompetanseplan.rules;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What supplements for those who have stayed cost a municipality a year, now and as its bands grow
/// older. Nobody leaves and nobody comes, so it is what keeping everybody costs, never a forecast.
///
/// Of the rules that a band has reached the one for most years counts; a rule that adds comes on
/// top of those for fewer years.
public final class Tenure {

    private final List<TenureRule> rules;
    private final List<TenureBand> bands;
    private final DayPrice prices;

    private Tenure(List<TenureRule> rules, List<TenureBand> bands, DayPrice prices) {
        this.rules = rules;
        this.bands = bands;
        this.prices = prices;
    }

    public static Tenure of(Plan plan) {
        return new Tenure(
                plan.ordered(TenureRuleFields.TABLE).stream()
                        .filter(rule -> rule.years() != null && rule.amount() != null)
                        .sorted(Comparator.comparingInt(Tenure::years))
                        .toList(),
                plan.ordered(TenureBandFields.TABLE).stream().filter(Tenure::isWhole).toList(),
                DayPrice.of(plan));
    }

    /// Whether a band says whose it is, of which year, how many and for how long.
    public static boolean isWhole(TenureBand band) {
        return band.body() != null
                && band.asOf() != null
                && band.years() != null
                && band.count() != null;
    }

    /// The years the bands are counted in.
    public SortedSet<Integer> counted() {
        SortedSet<Integer> years = new TreeSet<>();
        for (TenureBand band : bands) {
            years.add(number(band.asOf()));
        }
        return years;
    }

    /// The rules that can be reckoned with, by the years they take.
    public List<TenureRule> rules() {
        return rules;
    }

    /// Persons of a municipality who get a supplement in a year.
    public int persons(Id municipality, int year) {
        int persons = 0;
        for (TenureBand band : bands) {
            boolean isReached = rules.stream().anyMatch(rule -> reaches(rule, band, year));
            if (municipality.equals(band.body()) && isReached) {
                persons += number(band.count());
            }
        }
        return persons;
    }

    /// What a municipality pays in a year, with its add-ons, in whole kroner for each band; null
    /// when it is more than can be meant.
    public @Nullable Money cost(Id municipality, int year) {
        BigDecimal addOns = prices.rates(municipality, LocalDate.of(year, 1, 1)).addOns();
        BigDecimal sum = BigDecimal.ZERO;
        for (TenureBand band : bands) {
            if (municipality.equals(band.body())) {
                BigDecimal exact =
                        each(band, year)
                                .multiply(BigDecimal.valueOf(number(band.count())))
                                .multiply(BigDecimal.ONE.add(addOns));
                sum = sum.add(exact.setScale(0, RoundingMode.HALF_UP));
            }
        }
        return Money.within(sum);
    }

    /// Kroner for one of a band in a year, without add-ons.
    private BigDecimal each(TenureBand band, int year) {
        Percent position = band.position() == null ? Percent.FULL : band.position();
        BigDecimal amount = BigDecimal.ZERO;
        for (TenureRule rule : rules) {
            if (reaches(rule, band, year)) {
                Money full = rule.amount() == null ? Money.ZERO : rule.amount();
                BigDecimal own =
                        rule.proportional()
                                ? full.toKroner().multiply(position.factor())
                                : full.toKroner();
                amount = rule.adds() ? amount.add(own) : own;
            }
        }
        return amount;
    }

    private static boolean reaches(TenureRule rule, TenureBand band, int year) {
        int served = number(band.years()) + year - number(band.asOf());
        return year >= number(band.asOf())
                && served >= years(rule)
                && Validity.holds(rule.validFrom(), rule.validTo(), LocalDate.of(year, 12, 31));
    }

    private static int years(TenureRule rule) {
        return number(rule.years());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
