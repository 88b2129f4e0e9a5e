package no.kompetanseplan.projection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which professions somebody moves between, directly or by way of others: what changes one of them
/// changes the others in the same municipality.
final class Linked {

    private final int professions;
    private final int[] first;

    /// Each by itself.
    private Linked(int professions) {
        this.professions = professions;
        first = new int[professions];
        Arrays.setAll(first, p -> p);
    }

    /// As somebody moves without measures, and by some effects.
    static Linked of(Setting setting, List<Effect> effects) {
        Linked linked = new Linked(setting.stock.professions.size());
        setting.base.moves.forEach(move -> linked.join(move.from(), move.to()));
        effects.forEach(effect -> linked.join(effect.origin(), effect.target()));
        return linked;
    }

    /// Joins the professions of two groups; nothing where one of them is -1.
    private void join(int group, int other) {
        if (group < 0 || other < 0) {
            return;
        }
        int one = first[group % professions];
        int two = first[other % professions];
        for (int p = 0; p < professions && one != two; p++) {
            if (first[p] == Math.max(one, two)) {
                first[p] = Math.min(one, two);
            }
        }
    }

    /// Adds to some groups all that belong to them.
    void close(BitSet groups) {
        BitSet touched = new BitSet();
        groups.stream()
                .forEach(g -> touched.set(g / professions * professions + first[g % professions]));
        touched.stream()
                .forEach(g -> {
                    for (int p = 0; p < professions; p++) {
                        if (first[p] == g % professions) {
                            groups.set(g / professions * professions + p);
                        }
                    }
                });
    }
}
