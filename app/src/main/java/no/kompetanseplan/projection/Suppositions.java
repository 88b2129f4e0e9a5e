package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The assumptions of a plan with those of one scenario over them: the narrowest that covers a
/// group counts, scenario before profession before municipality before age. Remembers which were
/// used and which were lacking, so that a result can list all it rests on.
final class Suppositions {

    /// Stands for all ages.
    static final int ANY_AGE = -1;

    private static final int SCENARIO = 8;
    private static final int PROFESSION = 4;
    private static final int MUNICIPALITY = 2;

    private final Map<AssumptionKind, List<Assumption>> rows = new EnumMap<>(AssumptionKind.class);
    private final Map<AssumptionKind, Set<Id>> local = new EnumMap<>(AssumptionKind.class);
    private final Set<Assumption> used = new LinkedHashSet<>();
    private final Set<AssumptionKind> lacking = new LinkedHashSet<>();

    Suppositions(Plan plan, @Nullable Id scenario) {
        for (Assumption row : plan.ordered(AssumptionFields.TABLE)) {
            boolean here = row.scenario() == null || row.scenario().equals(scenario);
            if (here && row.kind() != null && hasValue(row)) {
                rows.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(row);
                if (row.municipality() != null) {
                    local.computeIfAbsent(row.kind(), _ -> new HashSet<>()).add(row.municipality());
                }
            }
        }
    }

    private static boolean hasValue(Assumption row) {
        return row.kind() == AssumptionKind.RETIREMENT
                ? row.retirement() != null
                : row.share() != null
                        || (row.kind() == AssumptionKind.RECRUITS && row.people() != null);
    }

    /// Whether there is any row of a kind.
    boolean has(AssumptionKind kind) {
        return rows.containsKey(kind);
    }

    /// Whether rows of a kind name a municipality.
    boolean isLocal(AssumptionKind kind, @Nullable Id municipality) {
        return municipality != null && local.getOrDefault(kind, Set.of()).contains(municipality);
    }

    /// The narrowest row for a group, and for an age unless it is [#ANY_AGE]; null when nothing was
    /// set. It is then used, or lacking.
    @Nullable Assumption find(
            AssumptionKind kind, @Nullable Id profession, @Nullable Id municipality, int age) {
        Assumption best = peek(kind, profession, municipality, age);
        if (best == null) {
            lacking.add(kind);
        } else {
            used.add(best);
        }
        return best;
    }

    /// The narrowest row for each group of a staff; used, or lacking. Looked for once for each
    /// profession, and again only where a municipality has rows of its own.
    @Nullable Assumption[] byGroup(AssumptionKind kind, Stock stock) {
        @Nullable Assumption[] found = new @Nullable Assumption[stock.groups];
        int professions = stock.professions.size();
        int usual = -1;
        for (int k = 0; k < stock.municipalities.size(); k++) {
            Id municipality = stock.municipalities.id(k);
            if (usual >= 0 && !isLocal(kind, municipality)) {
                System.arraycopy(found, usual, found, k * professions, professions);
                continue;
            }
            for (int p = 0; p < professions; p++) {
                Id profession = stock.professions.id(p);
                found[k * professions + p] = find(kind, profession, municipality, ANY_AGE);
            }
            usual = isLocal(kind, municipality) ? usual : k * professions;
        }
        return found;
    }

    /// As [#find], without counting it as used.
    @Nullable Assumption peek(
            AssumptionKind kind, @Nullable Id profession, @Nullable Id municipality, int age) {
        Assumption best = null;
        for (Assumption row : rows.getOrDefault(kind, List.of())) {
            boolean covers =
                    covers(row.profession(), profession)
                            && covers(row.municipality(), municipality)
                            && (age == ANY_AGE || isOf(row, age));
            if (covers && (best == null || narrowness(row) > narrowness(best))) {
                best = row;
            }
        }
        return best;
    }

    /// The share of the narrowest row, 1 = 100 %; `standard` when nothing was set.
    double share(
            AssumptionKind kind,
            @Nullable Id profession,
            @Nullable Id municipality,
            int age,
            double standard) {
        Assumption row = find(kind, profession, municipality, age);
        return row == null ? standard : share(row);
    }

    /// 1 = 100 %.
    static double share(Assumption row) {
        return row.share() == null ? 0 : row.share().hundredths() / 10_000.0;
    }

    /// All rows of a kind, also those no group needs, in the order of the plan.
    List<Assumption> all(AssumptionKind kind) {
        return List.copyOf(rows.getOrDefault(kind, List.of()));
    }

    void use(Assumption row) {
        used.add(row);
    }

    List<Assumption> used() {
        return List.copyOf(used);
    }

    /// Kinds that some group asked for and nobody had set.
    Set<AssumptionKind> lacking() {
        return Set.copyOf(lacking);
    }

    private static boolean covers(@Nullable Id row, @Nullable Id one) {
        return row == null || Objects.equals(row, one);
    }

    private static boolean isOf(Assumption row, int age) {
        return (row.fromAge() == null || row.fromAge() <= age)
                && (row.toAge() == null || row.toAge() >= age);
    }

    private static int narrowness(Assumption row) {
        return (row.scenario() == null ? 0 : SCENARIO)
                + (row.profession() == null ? 0 : PROFESSION)
                + (row.municipality() == null ? 0 : MUNICIPALITY)
                + (row.fromAge() == null && row.toAge() == null ? 0 : 1);
    }
}
