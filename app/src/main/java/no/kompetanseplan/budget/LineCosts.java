package no.kompetanseplan.budget;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.LargestRemainder;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reckons cost lines out to entries. Kinds that follow working time (leave, replacement, travel)
/// are spread over the period by its days; all others fall in its first year, or in every year of
/// it when the line says so.
///
/// A line is reckoned as a whole or not at all: what is too large to be meant, or would take the
/// sums of the plan out of the range of [Money], is not calculated, so that every sum of entries,
/// and the difference of two budgets, is an amount.
final class LineCosts {

    /// The most a line may come to in all, in kroner; more is a slip of the keyboard.
    static final long MOST_OF_LINE = 10_000_000_000L;

    /// The most all lines may come to together, in øre: two such budgets have a difference.
    private static final long MOST_OF_ALL = Money.MAX_ORE / 2;

    private static final long ORE = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_OF_LINE);

    private final Parts parts;
    private final RuleCosts rules;
    private final int lastYear;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Uncalculated> uncalculated = new ArrayList<>();
    private long all;

    LineCosts(Plan plan, Facts facts) {
        this.parts = new Parts(plan, facts);
        this.rules = new RuleCosts(plan, this);
        LocalDate end = plan.head().planPeriod().to();
        this.lastYear = end == null ? 0 : end.getYear();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Uncalculated> uncalculated() {
        return uncalculated;
    }

    void missing(Uncalculated one) {
        uncalculated.add(one);
    }

    Parts parts() {
        return parts;
    }

    /// The last year of the plan; 0 when the plan period is open.
    int lastYear() {
        return lastYear;
    }

    void add(Measure measure, CostLine line) {
        int before = entries.size();
        Reason reason = reckon(measure, line);
        List<Entry> own = entries.subList(before, entries.size());
        long sum = 0;
        for (int i = 0; i < own.size() && reason == null; i++) {
            sum += Math.abs(own.get(i).amount().ore());
            boolean fits = sum <= MOST_OF_LINE * ORE && sum <= MOST_OF_ALL - all;
            reason = fits ? null : Reason.TOO_LARGE;
        }
        if (reason == null) {
            all += sum;
        } else {
            own.clear();
            missing(new Uncalculated(measure.id(), line.id(), reason));
        }
    }

    /// Puts the entries of a line.
    ///
    /// @return why it can't be calculated; null when it is
    private @Nullable Reason reckon(Measure measure, CostLine line) {
        CostKind kind = line.kind();
        Period period = line.period().isDated() ? line.period() : measure.period();
        if (line.notCalculated() || kind == null) {
            return kind == null ? Reason.NO_PRICE : Reason.LATER;
        }
        if (!period.isDated()) {
            return Reason.UNDATED;
        }
        return switch (kind) {
            case LEAVE -> rules.leave(measure, line, period);
            case SUPPLEMENT -> rules.supplement(measure, line, period);
            default -> priced(measure, line, period);
        };
    }

    private @Nullable Reason priced(Measure measure, CostLine line, Period period) {
        if (line.unitPrice() == null) {
            return Reason.NO_PRICE;
        }
        List<YearShare> years = years(line, period);
        if (years.isEmpty()) {
            return Reason.PERIOD_TOO_LONG;
        }
        CostBasis basis = line.basis() == null ? CostBasis.FIXED : line.basis();
        return switch (basis) {
            case PER_PARTICIPANT -> perParticipant(measure, line, years);
            case PER_MUNICIPALITY -> perMunicipality(measure, line, years);
            case FIXED -> shared(measure, line, years);
        };
    }

    private List<YearShare> years(CostLine line, Period period) {
        if (line.everyYear()) {
            return YearShare.everyYear(period, lastYear);
        }
        boolean spread = line.kind() == CostKind.REPLACEMENT || line.kind() == CostKind.TRAVEL;
        return spread
                ? YearShare.byDays(period)
                : List.of(YearShare.all(YearShare.first(period).getYear()));
    }

    private @Nullable Reason perParticipant(Measure measure, CostLine line, List<YearShare> years) {
        List<Parts.Group> groups = parts.groups(measure.id());
        if (groups.isEmpty()) {
            return Reason.NO_PARTICIPANTS;
        }
        Money price = price(line);
        int quantity = quantity(line);
        for (Parts.Group group : groups) {
            BigDecimal exact =
                    price.toKroner()
                            .multiply(BigDecimal.valueOf(quantity))
                            .multiply(BigDecimal.valueOf(group.participants()));
            if (isTooLarge(exact)) {
                return Reason.TOO_LARGE;
            }
            spread(
                    measure,
                    line,
                    group.municipality(),
                    exact,
                    years,
                    share ->
                            new Calculation.PerParticipant(
                                    group.participants(), quantity, price, share));
        }
        return null;
    }

    private @Nullable Reason perMunicipality(
            Measure measure, CostLine line, List<YearShare> years) {
        List<Id> municipalities = parts.municipalities(measure.id());
        if (municipalities.isEmpty()) {
            return Reason.NO_MUNICIPALITIES;
        }
        Money price = price(line);
        int quantity = quantity(line);
        BigDecimal exact = price.toKroner().multiply(BigDecimal.valueOf(quantity));
        if (isTooLarge(exact)) {
            return Reason.TOO_LARGE;
        }
        for (Id municipality : municipalities) {
            spread(
                    measure,
                    line,
                    municipality,
                    exact,
                    years,
                    share -> new Calculation.PerMunicipality(quantity, price, share));
        }
        return null;
    }

    private @Nullable Reason shared(Measure measure, CostLine line, List<YearShare> years) {
        BigDecimal exact = price(line).toKroner().multiply(BigDecimal.valueOf(quantity(line)));
        if (isTooLarge(exact)) {
            return Reason.TOO_LARGE;
        }
        Id alone = parts.payingMunicipality(line.payer());
        boolean byOther = parts.otherPayer(line.payer()) != null && line.kind() != CostKind.GRANT;
        SplitMode mode = mode(measure, line);
        Map<Id, Long> weights =
                alone != null ? Map.of(alone, 1L) : parts.weights(measure.id(), mode);
        if (weights.isEmpty() && !byOther) {
            return reasonWithoutWeights(mode);
        }
        List<Long> wholeByYear = inWholeKroner(exact, years);
        for (int i = 0; i < years.size(); i++) {
            if (byOther) {
                sharedByOther(measure, line, years.get(i), wholeByYear.get(i));
            } else {
                shareOut(measure, line, mode, weights, years.get(i), wholeByYear.get(i));
            }
        }
        return null;
    }

    private void sharedByOther(Measure measure, CostLine line, YearShare share, long whole) {
        Money total = Money.kroner(whole);
        put(
                measure,
                line,
                null,
                share.year(),
                total,
                new Calculation.Shared(quantity(line), price(line), share, total, null, 1, 1));
    }

    private void shareOut(
            Measure measure,
            CostLine line,
            SplitMode mode,
            Map<Id, Long> weights,
            YearShare share,
            long whole) {
        List<Id> bodies = List.copyOf(weights.keySet());
        List<BigDecimal> each = bodies.stream().map(weights::get).map(BigDecimal::valueOf).toList();
        List<Long> amounts = LargestRemainder.split(whole, each);
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < bodies.size(); i++) {
            put(
                    measure,
                    line,
                    bodies.get(i),
                    share.year(),
                    Money.kroner(amounts.get(i)),
                    new Calculation.Shared(
                            quantity(line),
                            price(line),
                            share,
                            Money.kroner(whole),
                            mode,
                            each.get(i).longValueExact(),
                            sum));
        }
    }

    private SplitMode mode(Measure measure, CostLine line) {
        SplitMode chosen = line.split();
        if (chosen != null) {
            return chosen;
        }
        return parts.groups(measure.id()).isEmpty() ? SplitMode.EQUAL : SplitMode.BY_PARTICIPANTS;
    }

    private static Reason reasonWithoutWeights(SplitMode mode) {
        return switch (mode) {
            case BY_PARTICIPANTS -> Reason.NO_PARTICIPANTS;
            case BY_POSITIONS -> Reason.NO_POSITIONS;
            case EQUAL -> Reason.NO_MUNICIPALITIES;
        };
    }

    /// Whether an amount in kroner is more than any line may come to.
    static boolean isTooLarge(BigDecimal kroner) {
        return kroner.abs().compareTo(MOST) > 0;
    }

    /// Puts an exact amount of one municipality on the years in whole kroner.
    ///
    /// @param exact not too large
    void spread(
            Measure measure,
            CostLine line,
            Id municipality,
            BigDecimal exact,
            List<YearShare> years,
            Function<YearShare, Calculation> calculation) {
        List<Long> whole = inWholeKroner(exact, years);
        for (int i = 0; i < years.size(); i++) {
            YearShare share = years.get(i);
            put(
                    measure,
                    line,
                    municipality,
                    share.year(),
                    Money.kroner(whole.get(i)),
                    calculation.apply(share));
        }
    }

    /// Whole kroner per year. Of a spread amount each year gets what the days up to its end come
    /// to, rounded half up, less what the years before it got: no year has the opposite sign, none
    /// is a krone off its exact part, and they add up to the rounded whole.
    static List<Long> inWholeKroner(BigDecimal exact, List<YearShare> years) {
        List<Long> whole = new ArrayList<>();
        long days = 0;
        long spent = 0;
        for (YearShare share : years) {
            if (share.isWhole()) {
                whole.add(rounded(exact));
            } else {
                days += share.part();
                long until = rounded(new YearShare(share.year(), days, share.whole()).of(exact));
                whole.add(until - spent);
                spent = until;
            }
        }
        return whole;
    }

    /// An amount in whole kroner, half up.
    static Money inWholeKroner(BigDecimal exact) {
        return Money.kroner(rounded(exact));
    }

    private static long rounded(BigDecimal kroner) {
        return kroner.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// Adds an entry. Where another body pays, the municipality bears nothing; a grant is negative.
    void put(
            Measure measure,
            CostLine line,
            @Nullable Id municipality,
            int year,
            Money amount,
            Calculation calculation) {
        CostKind kind = line.kind() == null ? CostKind.OTHER : line.kind();
        boolean grant = kind == CostKind.GRANT;
        Id other = parts.otherPayer(line.payer());
        Id alone = parts.payingMunicipality(line.payer());
        Id bearer = other != null && !grant ? null : alone != null && !grant ? alone : municipality;
        entries.add(
                new Entry(
                        measure.id(),
                        line.id(),
                        kind,
                        year,
                        bearer,
                        other,
                        grant ? amount.negated() : amount,
                        calculation));
    }

    static int quantity(CostLine line) {
        Integer quantity = line.quantity();
        return quantity == null ? 1 : quantity;
    }

    private static Money price(CostLine line) {
        Money price = line.unitPrice();
        return price == null ? Money.ZERO : price;
    }
}
