package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.EducationPath;
import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who comes without any measure: those who complete an education (formula F11) and recruits.
/// In-service students leave the profession they come from the year they complete.
///
/// @param flows persons who come and move
/// @param entrants ages and positions of those who come from outside
/// @param replaced by group: share of those who quit that is replaced the year after
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Pipeline(Flows flows, Engine.Entrants entrants, double[] replaced) {

    /// Ages that those who come from outside have, evenly.
    static final int YOUNGEST = 20;

    static final int OLDEST = 44;

    static Pipeline of(Plan plan, Stock stock, Suppositions suppositions, int baseYear, int years) {
        Engine.Entrants entrants = entrants(stock, suppositions);
        Flows flows = new Flows(stock.groups, years);
        for (EducationPath path : plan.ordered(EducationPathFields.TABLE)) {
            add(flows, stock, path, baseYear);
        }
        return new Pipeline(flows, entrants, recruits(flows, stock, suppositions, entrants));
    }

    /// Persons who complete an intake and work in the region (formula F11).
    static double completing(EducationPath path) {
        int intake = path.intake() == null ? 0 : path.intake();
        return intake * (1 - Effect.factor(path.dropout(), 0));
    }

    private static Engine.Entrants entrants(Stock stock, Suppositions suppositions) {
        double[] ages = evenAges();
        double[] beyond = new double[stock.groups];
        @Nullable Assumption[] rows = suppositions.byGroup(AssumptionKind.POSITION_OF_NEW, stock);
        for (int g = 0; g < stock.groups; g++) {
            Assumption row = rows[g];
            if (row != null) {
                beyond[g] = Suppositions.share(row) - usual(stock, ages, g);
            }
        }
        return new Engine.Entrants(ages, beyond);
    }

    /// Mean position of those who come to a group when nothing else is said.
    private static double usual(Stock stock, double[] ages, int g) {
        double sum = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            sum += ages[x] * stock.weight[g % stock.professions.size() * Ages.COUNT + x];
        }
        return sum * stock.factor[g];
    }

    private static void add(Flows flows, Stock stock, EducationPath path, int baseYear) {
        int target = path.profession() == null ? -1 : stock.professions.place(path.profession());
        Id from = path.fromProfession();
        int origin = from == null ? -1 : stock.professions.place(from);
        if (target < 0 || (from != null && origin < 0)) {
            return;
        }
        double[] share = share(stock, path, origin < 0 ? target : origin);
        double completing = completing(path);
        double staying = Effect.factor(path.retention(), 1);
        if (origin < 0) {
            come(flows, stock, path, baseYear, completing * staying, share);
            return;
        }
        if (origin != target) {
            move(flows, path, baseYear, completing * staying, share, target - origin);
        }
        move(flows, path, baseYear, completing * (1 - staying), share, 0);
    }

    private static void come(
            Flows flows,
            Stock stock,
            EducationPath path,
            int baseYear,
            double persons,
            double[] share) {
        double[] taken = byYear(path, flows, baseYear, 1);
        double[] ages = evenAges();
        for (int g = 0; g < stock.groups; g++) {
            if (share[g] != 0) {
                double usual = usual(stock, ages, g);
                double beyond = Effect.factor(path.position(), usual) - usual;
                flows.come(g, persons * share[g], taken, beyond);
            }
        }
    }

    /// Adds moves out of the groups that share in a number of persons.
    ///
    /// @param step from a group to the one they come to; 0 when they leave the region
    private static void move(
            Flows flows,
            EducationPath path,
            int baseYear,
            double persons,
            double[] share,
            int step) {
        for (int g = 0; g < share.length; g++) {
            if (share[g] != 0) {
                double[] byYear = byYear(path, flows, baseYear, persons * share[g]);
                flows.moves.add(new Flows.Move(g, step == 0 ? -1 : g + step, byYear));
            }
        }
    }

    private static double[] share(Stock stock, EducationPath path, int profession) {
        boolean[] reached = new boolean[stock.groups];
        for (int g = 0; g < stock.groups; g++) {
            Id municipality = stock.municipalities.id(g / stock.professions.size());
            reached[g] =
                    g % stock.professions.size() == profession
                            && (path.municipality() == null
                                    || path.municipality().equals(municipality));
        }
        return Effect.shares(stock, reached);
    }

    private static double[] evenAges() {
        double[] ages = new double[Ages.COUNT];
        Arrays.fill(
                ages, Ages.place(YOUNGEST), Ages.place(OLDEST) + 1, 1.0 / (OLDEST - YOUNGEST + 1));
        return ages;
    }

    private static double[] byYear(EducationPath path, Flows flows, int baseYear, double persons) {
        double[] byYear = new double[flows.years + 1];
        for (int t = 1; t <= flows.years; t++) {
            int intake = baseYear + t - (path.years() == null ? 0 : path.years());
            boolean taken =
                    (path.firstYear() == null || intake >= path.firstYear())
                            && (path.lastYear() == null || intake <= path.lastYear());
            byYear[t] = taken ? persons : 0;
        }
        return byYear;
    }

    /// Recruits of a number are shared by heads among the groups the number counts for; a share
    /// replaces those who quit.
    private static double[] recruits(
            Flows flows, Stock stock, Suppositions suppositions, Engine.Entrants entrants) {
        double[] replaced = new double[stock.groups];
        double[] everyYear = new double[flows.years + 1];
        Arrays.fill(everyYear, 1, everyYear.length, 1);
        Map<Assumption, boolean[]> counted = new LinkedHashMap<>();
        @Nullable Assumption[] rows = suppositions.byGroup(AssumptionKind.RECRUITS, stock);
        for (int g = 0; g < stock.groups; g++) {
            Assumption row = rows[g];
            if (row == null) {
                replaced[g] = 1;
            } else if (row.people() == null) {
                replaced[g] = Suppositions.share(row);
            } else {
                counted.computeIfAbsent(row, _ -> new boolean[stock.groups])[g] = true;
            }
        }
        counted.forEach((row, groups) -> {
            double[] share = Effect.shares(stock, groups);
            int people = row.people() == null ? 0 : row.people();
            for (int g = 0; g < stock.groups; g++) {
                if (share[g] > 0) {
                    flows.come(g, people * share[g], everyYear, entrants.beyond()[g]);
                }
            }
        });
        return replaced;
    }
}
