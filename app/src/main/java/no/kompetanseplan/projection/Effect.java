package no.kompetanseplan.projection;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// An effect of a measure that can be counted: its groups, its years and its size (formula F23).
///
/// @param measure measure that has it
/// @param row as the plan has it
/// @param origin place of the profession people leave by a conversion; -1 for none
/// @param target place of the profession it reaches; -1 for all
/// @param share by group: part of a number of persons that falls on it, or for points of position 1
///   where it reaches
/// @param reached the groups whose share is not 0
/// @param first first year it works
/// @param low least size
/// @param likely likely size
/// @param high most
/// @param probability that it works at all
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Effect(
        Id measure,
        MeasureEffect row,
        EffectKind kind,
        int origin,
        int target,
        double[] share,
        int[] reached,
        int first,
        double low,
        double likely,
        double high,
        double probability) {

    /// The effects that move the curve: with a kind, a size and somebody they reach. Days of
    /// competence give nobody and do not count here.
    static List<Effect> of(Plan plan, Stock stock, int baseYear) {
        List<Effect> effects = new ArrayList<>();
        for (MeasureEffect row : plan.ordered(MeasureEffectFields.TABLE)) {
            Effect effect = of(plan, stock, baseYear, row);
            if (effect != null) {
                effects.add(effect);
            }
        }
        return effects;
    }

    private static @Nullable Effect of(Plan plan, Stock stock, int baseYear, MeasureEffect row) {
        Measure measure = plan.find(MeasureFields.TABLE, row.measure());
        Integer likely = size(row);
        EffectKind kind = row.kind();
        if (measure == null || kind == null || likely == null) {
            return null;
        }
        int origin = place(stock, row.fromProfession());
        int target = place(stock, row.profession());
        boolean conversion = kind == EffectKind.CONVERSION;
        if (!reaches(row, origin, target)) {
            return null;
        }
        double[] share = share(stock, row, conversion ? origin : target, kind);
        return new Effect(
                measure.id(),
                row,
                kind,
                conversion ? origin : -1,
                target,
                share,
                IntStream.range(0, share.length).filter(g -> share[g] != 0).toArray(),
                first(row, measure, baseYear),
                or(row.low(), likely),
                likely,
                or(row.high(), likely),
                factor(row.probability(), 1));
    }

    private static boolean reaches(MeasureEffect row, int origin, int target) {
        return switch (row.kind()) {
            case CONVERSION -> origin >= 0 && target >= 0 && origin != target;
            case INFLOW, RETAINED, POSITION -> row.profession() == null || target >= 0;
            case COMPETENCE_DAYS -> false;
            case null -> false;
        };
    }

    private static int or(@Nullable Integer size, int otherwise) {
        return size == null ? otherwise : size;
    }

    private static @Nullable Integer size(MeasureEffect row) {
        if (row.likely() != null) {
            return row.likely();
        }
        if (row.low() != null && row.high() != null) {
            return (row.low() + row.high()) / 2;
        }
        return row.low() == null ? row.high() : row.low();
    }

    static double factor(@Nullable Percent percent, double standard) {
        return percent == null ? standard : percent.hundredths() / 10_000.0;
    }

    private static int place(Stock stock, @Nullable Id profession) {
        return profession == null ? -1 : stock.professions.place(profession);
    }

    private static int first(MeasureEffect row, Measure measure, int baseYear) {
        if (row.firstYear() != null) {
            return row.firstYear();
        }
        var from = measure.period().from();
        return from == null ? baseYear + 1 : from.getYear() + 1;
    }

    /// By heads of the base year, evenly where there are none.
    private static double[] share(Stock stock, MeasureEffect row, int profession, EffectKind kind) {
        boolean[] reached = new boolean[stock.groups];
        for (int g = 0; g < stock.groups; g++) {
            int p = g % stock.professions.size();
            Id municipality = stock.municipalities.id(g / stock.professions.size());
            reached[g] =
                    (profession < 0 || p == profession)
                            && (row.municipalities().isEmpty()
                                    || (municipality != null
                                            && row.municipalities().contains(municipality)));
        }
        return kind == EffectKind.POSITION ? ones(reached) : shares(stock, reached);
    }

    private static double[] ones(boolean[] reached) {
        double[] share = new double[reached.length];
        for (int g = 0; g < reached.length; g++) {
            share[g] = reached[g] ? 1 : 0;
        }
        return share;
    }

    /// Parts of groups that make 1 in sum: by heads of the base year, evenly where there are none.
    static double[] shares(Stock stock, boolean[] reached) {
        double heads = 0;
        int count = 0;
        for (int g = 0; g < reached.length; g++) {
            heads += reached[g] ? stock.heads[g] : 0;
            count += reached[g] ? 1 : 0;
        }
        double[] share = new double[reached.length];
        for (int g = 0; g < reached.length; g++) {
            if (reached[g]) {
                share[g] = heads > 0 ? stock.heads[g] / heads : 1.0 / count;
            }
        }
        return share;
    }

    /// Adds the groups that it changes.
    void mark(BitSet groups) {
        for (int g : reached) {
            groups.set(g);
            if (kind == EffectKind.CONVERSION) {
                groups.set(g - origin + target);
            }
        }
    }

    /// How much of the full effect there is in a year, 0 to 1.
    double ramp(int year) {
        Integer last = row.lastYear();
        if (year < first || (last != null && year > last)) {
            return 0;
        }
        int ramp = row.ramp() == null ? 0 : row.ramp();
        return Math.min(1, (year - first + 1) / (ramp + 1.0));
    }

    /// What is expected of it: the mean of the triangle over low, likely and high, times the
    /// probability.
    double mean() {
        return probability * triangle();
    }

    private double triangle() {
        return (low + likely + high) / 3;
    }

    /// Variance of its size, with the chance that it does not work at all.
    double variance() {
        double spread =
                (low * low
                                + likely * likely
                                + high * high
                                - low * likely
                                - low * high
                                - likely * high)
                        / 18;
        double square = spread + triangle() * triangle();
        return probability * square - mean() * mean();
    }

    /// Squared spread of its size, as part of the squared size.
    double unsureness() {
        return mean() == 0 ? 0 : variance() / (mean() * mean());
    }

    /// A size drawn: 0 when it does not work, else out of the triangle.
    ///
    /// @param works uniform in 0 to 1
    /// @param place uniform in 0 to 1
    double drawn(double works, double place) {
        if (works >= probability) {
            return 0;
        }
        double least = Math.min(low, Math.min(likely, high));
        double most = Math.max(high, Math.max(likely, low));
        double mode = low + likely + high - least - most;
        if (most <= least) {
            return least;
        }
        double turn = (mode - least) / (most - least);
        return place < turn
                ? least + Math.sqrt(place * (most - least) * (mode - least))
                : most - Math.sqrt((1 - place) * (most - least) * (most - mode));
    }
}
