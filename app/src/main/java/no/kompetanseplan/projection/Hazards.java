package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How likely a person is to leave in a year, by group and age. No exit is counted twice: turnover
/// is that without retirement and counts below 60, as far as it is more than what retires at that
/// age; from 60 retirement alone counts. A total rate of turnover is split so that both together
/// give it.
///
/// Groups with the same rates share them: those of a profession are one set in all municipalities
/// that have no rates of their own.
final class Hazards {

    /// From this age on nobody is counted as quitting.
    static final int TURNOVER_ENDS = 60;

    private static final int HALVINGS = 40;
    private static final List<AssumptionKind> KINDS =
            List.of(
                    AssumptionKind.RETIREMENT,
                    AssumptionKind.EXIT_RATE,
                    AssumptionKind.TURNOVER,
                    AssumptionKind.TURNOVER_TOTAL,
                    AssumptionKind.DEATH);

    /// The set of each group.
    final int[] set;

    /// By set and age: share that stays.
    final double[] stay;

    /// By set and age: share that retires, of those who live.
    final double[] retire;

    /// By set and age: share that leaves for other reasons, of those who live and do not retire.
    final double[] quit;

    /// By set and age: share that dies.
    final double[] death;

    /// By set and age: share that lives, nobody at the last age.
    final double[] live;

    /// By set and age: share that quits, of all.
    final double[] quitting;

    /// What of a total turnover was found to be without retirement, a line for each set that has
    /// it.
    final List<Split> splits = new ArrayList<>();

    /// A total turnover and what of it is not retirement, both 1 = 100 % of those it counts for.
    record Split(Assumption row, @Nullable Id profession, double quit) {}

    private final Plan plan;
    private final Stock stock;
    private final Suppositions suppositions;

    Hazards(Plan plan, Stock stock, Suppositions suppositions) {
        this.plan = plan;
        this.stock = stock;
        this.suppositions = suppositions;
        int professions = stock.professions.size();
        set = new int[stock.groups];
        int sets = professions;
        for (int k = 0; k < stock.municipalities.size(); k++) {
            Id municipality = stock.municipalities.id(k);
            boolean own = KINDS.stream().anyMatch(kind -> suppositions.isLocal(kind, municipality));
            for (int p = 0; p < professions; p++) {
                set[stock.group(k, p)] = own ? sets + p : p;
            }
            sets += own ? professions : 0;
        }
        stay = new double[sets * Ages.COUNT];
        retire = new double[stay.length];
        quit = new double[stay.length];
        death = new double[stay.length];
        live = new double[stay.length];
        quitting = new double[stay.length];
        boolean[] done = new boolean[sets];
        for (int g = 0; g < stock.groups; g++) {
            if (!done[set[g]]) {
                done[set[g]] = true;
                fill(set[g], g % professions, g / professions);
            }
        }
    }

    /// Sets of rates.
    int sets() {
        return stay.length / Ages.COUNT;
    }

    private void fill(int one, int p, int k) {
        Id profession = stock.professions.id(p);
        Id municipality = one < stock.professions.size() ? null : stock.municipalities.id(k);
        Profession row = plan.find(ProfessionFields.TABLE, profession);
        Integer special = row == null ? null : row.specialLimit();
        Assumption pattern =
                suppositions.find(
                        AssumptionKind.RETIREMENT, profession, municipality, Suppositions.ANY_AGE);
        RetirementPreset preset =
                pattern == null || pattern.retirement() == null
                        ? standard(special)
                        : pattern.retirement();
        int limit = special == null ? Retirement.USUAL_LIMIT : special;
        int base = one * Ages.COUNT;
        for (int x = 0; x < Ages.COUNT; x++) {
            int age = x + Ages.FIRST;
            Assumption at = at(AssumptionKind.EXIT_RATE, profession, municipality, age);
            retire[base + x] =
                    at == null ? Retirement.hazard(preset, limit, age) : Suppositions.share(at);
            Assumption dying = at(AssumptionKind.DEATH, profession, municipality, age);
            death[base + x] = dying == null ? 0 : Suppositions.share(dying);
        }
        turnover(one, profession, municipality);
        join(base);
    }

    private void join(int base) {
        for (int i = base; i < base + Ages.COUNT; i++) {
            boolean last = i == base + Ages.COUNT - 1;
            retire[i] = last ? 1 : bounded(retire[i]);
            death[i] = bounded(death[i]);
            quit[i] = bounded(quit[i]);
            live[i] = last ? 0 : 1 - death[i];
            quitting[i] = live[i] * (1 - retire[i]) * quit[i];
            stay[i] = (1 - death[i]) * (1 - retire[i]) * (1 - quit[i]);
        }
    }

    private static double bounded(double share) {
        return Math.clamp(share, 0.0, 1.0);
    }

    /// Which pattern counts where none is set.
    static RetirementPreset standard(@Nullable Integer specialLimit) {
        return specialLimit == null ? RetirementPreset.KS_63 : RetirementPreset.SPECIAL_LIMIT;
    }

    private @Nullable Assumption at(
            AssumptionKind kind, @Nullable Id profession, @Nullable Id municipality, int age) {
        Assumption row = suppositions.peek(kind, profession, municipality, age);
        if (row != null) {
            suppositions.use(row);
        }
        return row;
    }

    private void turnover(int one, @Nullable Id profession, @Nullable Id municipality) {
        Assumption total =
                suppositions.has(AssumptionKind.TURNOVER)
                        ? null
                        : at(
                                AssumptionKind.TURNOVER_TOTAL,
                                profession,
                                municipality,
                                Suppositions.ANY_AGE);
        double split = total == null ? 0 : split(one, Suppositions.share(total));
        if (total != null) {
            splits.add(new Split(total, profession, split));
        }
        for (int x = 0; x < Ages.place(TURNOVER_ENDS); x++) {
            double rate =
                    total == null
                            ? suppositions.share(
                                    AssumptionKind.TURNOVER,
                                    profession,
                                    municipality,
                                    x + Ages.FIRST,
                                    0)
                            : split;
            quit[one * Ages.COUNT + x] = beyond(rate, retire[one * Ages.COUNT + x]);
        }
    }

    /// The share that must leave besides those who retire so that both together make `rate`; 0 when
    /// more retire.
    private static double beyond(double rate, double retiring) {
        return retiring >= rate ? 0 : 1 - (1 - rate) / (1 - retiring);
    }

    /// The turnover below 60 that with retirement gives a total rate among the staff of the base
    /// year; 0 when retirement alone gives more.
    private double split(int one, double total) {
        double[] persons = new double[Ages.COUNT];
        for (int g = 0; g < stock.groups; g++) {
            for (int x = 0; x < Ages.COUNT && set[g] == one; x++) {
                persons[x] += stock.persons[g * Ages.COUNT + x];
            }
        }
        double goal = total * Arrays.stream(persons).sum();
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double leaving = 0;
            for (int x = 0; x < Ages.COUNT; x++) {
                double retiring = retire[one * Ages.COUNT + x];
                double rate = x < Ages.place(TURNOVER_ENDS) ? Math.max(middle, retiring) : retiring;
                leaving += persons[x] * rate;
            }
            if (leaving > goal) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
