package no.kompetanseplan.store.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What must hold for every history: whoever unites the same drafts in whatever order and grouping
/// sees the same plan and the same conflicts, nothing unseen is lost, nothing is in dispute without
/// reason, and uniting again changes nothing.
public final class HistoryLaws {

    private static final int ORDERS = 7;

    private HistoryLaws() {}

    /// Checks these histories.
    ///
    /// @return the number of conflicts they showed
    /// @throws AssertionError at the first that breaks a law
    public static int hold(int from, int to) {
        int conflicts = 0;
        for (int seed = from; seed < to; seed++) {
            conflicts += holds(seed);
        }
        return conflicts;
    }

    private static int holds(int seed) {
        RandomHistory history = new RandomHistory(seed);
        String wanted = null;
        int conflicts = 0;
        for (int order = 0; order < ORDERS; order++) {
            Random random = new Random(order);
            List<Replica> drafts = new ArrayList<>(history.replicas);
            Collections.shuffle(drafts, random);
            Replica united = order < 5 ? inTurn(drafts, random) : inGroups(drafts, random);
            String state = united.state();
            wanted = wanted == null ? state : wanted;
            if (!state.equals(wanted)) {
                throw new AssertionError("History " + seed + " depends on the order");
            }
            int edits = united.log.size();
            history.replicas.forEach(each -> united.merge(each, random));
            if (united.log.size() != edits) {
                throw new AssertionError("History " + seed + " changes when united again");
            }
            List<String> wrong = new Oracle(united.log).disagreements(united.fold);
            if (!wrong.isEmpty()) {
                throw new AssertionError("History " + seed + ": " + wrong);
            }
            conflicts = united.fold.conflicts().size();
        }
        return conflicts;
    }

    private static Replica inTurn(List<Replica> drafts, Random random) {
        Replica united = drafts.getFirst().copy();
        drafts.stream().skip(1).forEach(each -> united.merge(each, random));
        return united;
    }

    private static Replica inGroups(List<Replica> drafts, Random random) {
        Replica left = drafts.get(0).copy();
        Replica right = drafts.get(1).copy();
        for (int i = 2; i < drafts.size(); i++) {
            (i % 2 == 0 ? left : right).merge(drafts.get(i), random);
        }
        left.merge(right, random);
        return left;
    }
}
