package no.kompetanseplan.rules;

import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the conversions of posts that are planned cost each municipality a year (formula F19). They
/// cost from their first year on, for as long as the posts are there.
public final class PlannedConversions {

    /// What a row lacks to be reckoned.
    public enum Lack {
        MUNICIPALITY,
        RULE,
        RATIO,
        POSTS,
        MODE,
        YEAR,
        UNIT_COST,
        /// There is nothing lacking, but more than any posts can cost.
        TOO_LARGE
    }

    /// One planned conversion, reckoned.
    ///
    /// @param rule the rule it follows; null when it names none
    /// @param unitCost øre a year for a post before; null when neither it nor a wage is known
    /// @param wage the wage that is, with the add-ons of the municipality; null when the row tells
    ///   a price of its own, or no wage is known
    /// @param ownWage whether that is the wage of the post before, and not the one for all
    /// @param conversion the sum; null when something lacks
    /// @param lacks what does
    public record Planned(
            PlannedConversion row,
            @Nullable ConversionRule rule,
            @Nullable Money unitCost,
            @Nullable Wage wage,
            boolean ownWage,
            @Nullable Conversion conversion,
            List<Lack> lacks) {

        public Planned {
            lacks = List.copyOf(lacks);
        }

        /// Whether what a post costs is a wage with the add-ons of the municipality.
        public boolean byWage() {
            return row.unitCost() == null;
        }

        /// Posts after the conversion: as many, or as many as the same money pays for.
        public @Nullable BigDecimal postsAfter() {
            return conversion == null
                    ? null
                    : row.mode() == ConversionMode.SAME_COST
                            ? conversion.postsForTheSameMoney()
                            : conversion.posts();
        }

        /// What it costs more in a year; nothing at the same cost and before it begins, null when
        /// it can't be reckoned.
        public @Nullable Money extraCost(int year) {
            if (conversion == null || row.year() == null) {
                return null;
            }
            boolean isFree = row.mode() == ConversionMode.SAME_COST || year < row.year();
            return isFree ? Money.ZERO : conversion.extraCost();
        }
    }

    /// The most that posts of one row may cost in kroner a year; more is a slip of the keyboard.
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    private final List<Planned> all;

    private PlannedConversions(List<Planned> all) {
        this.all = List.copyOf(all);
    }

    public static PlannedConversions of(Plan plan) {
        DayPrice prices = DayPrice.of(plan);
        List<Planned> all = new ArrayList<>();
        for (PlannedConversion row : plan.ordered(PlannedConversionFields.TABLE)) {
            all.add(planned(plan, prices, row));
        }
        return new PlannedConversions(all);
    }

    /// Every row, in the order of the plan.
    public List<Planned> all() {
        return all;
    }

    /// What all that can be reckoned come to a year when they are carried out; null when it is more
    /// than can be meant.
    public @Nullable Money extraCost() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Planned each : all) {
            Money extra = each.row().year() == null ? null : each.extraCost(each.row().year());
            sum = extra == null ? sum : sum.add(extra.toKroner());
        }
        return Money.within(sum);
    }

    /// What a municipality pays more in a year for all that can be reckoned.
    public Money extraCost(Id municipality, int year) {
        Money sum = Money.ZERO;
        for (Planned each : all) {
            Money extra = each.extraCost(year);
            if (municipality.equals(each.row().body()) && extra != null) {
                sum = sum.plus(extra);
            }
        }
        return sum;
    }

    private static Planned planned(Plan plan, DayPrice prices, PlannedConversion row) {
        ConversionRule rule = plan.find(ConversionRuleFields.TABLE, row.rule());
        LocalDate day = row.year() == null ? null : LocalDate.of(row.year(), 1, 1);
        boolean byWage = row.unitCost() == null;
        DayPrice before = before(prices, row, rule, day);
        Money unit = byWage ? before.yearly(row.body(), day) : row.unitCost();
        Percent ratio = rule == null ? null : positive(rule.ratio());
        List<Lack> lacks = lacks(row, rule, ratio, unit);
        Conversion conversion =
                lacks.isEmpty() ? conversion(positive(row.posts()), unit, ratio) : null;
        lack(lacks, lacks.isEmpty() ? conversion : row, Lack.TOO_LARGE);
        return new Planned(
                row,
                rule,
                unit,
                byWage ? before.wage() : null,
                byWage && before.isOwnWage(),
                conversion,
                lacks);
    }

    private static List<Lack> lacks(
            PlannedConversion row,
            @Nullable ConversionRule rule,
            @Nullable Percent ratio,
            @Nullable Money unit) {
        List<Lack> lacks = new ArrayList<>();
        lack(lacks, row.body(), Lack.MUNICIPALITY);
        lack(lacks, rule, Lack.RULE);
        lack(lacks, rule == null ? row : ratio, Lack.RATIO);
        lack(lacks, positive(row.posts()), Lack.POSTS);
        lack(lacks, row.mode(), Lack.MODE);
        lack(lacks, row.year(), Lack.YEAR);
        lack(lacks, unit, Lack.UNIT_COST);
        return lacks;
    }

    private static @Nullable Conversion conversion(
            @Nullable Percent posts, @Nullable Money unit, @Nullable Percent ratio) {
        if (posts == null || unit == null || ratio == null) {
            return null;
        }
        return fits(unit, posts.factor().multiply(ratio.factor()))
                ? new Conversion(posts.factor().stripTrailingZeros(), unit, ratio)
                : null;
    }

    private static @Nullable Percent positive(@Nullable Percent percent) {
        return percent == null || percent.compareTo(Percent.ZERO) <= 0 ? null : percent;
    }

    private static boolean fits(Money unit, BigDecimal times) {
        return unit.toKroner().multiply(times).compareTo(MOST) <= 0;
    }

    private static void lack(List<Lack> lacks, @Nullable Object value, Lack lack) {
        if (value == null) {
            lacks.add(lack);
        }
    }

    /// The prices of the post before: by the wage of its profession, or, where none is chosen, of
    /// what the rule calls it.
    private static DayPrice before(
            DayPrice prices,
            PlannedConversion row,
            @Nullable ConversionRule rule,
            @Nullable LocalDate day) {
        return row.fromProfession() != null || rule == null
                ? prices.ofProfession(row.fromProfession(), day)
                : prices.ofPost(rule.fromPost(), day);
    }
}
