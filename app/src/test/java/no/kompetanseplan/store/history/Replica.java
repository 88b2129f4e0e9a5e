package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A plan file without a file: the edits it holds in local order, and their fold.
final class Replica {

    static final Stamp STAMP =
            new Stamp(EditKind.EDIT, "step.test", "leder", "here", "2026-11-22T10:00:00Z", null);

    final List<Edit> log = new ArrayList<>();
    final Fold fold = new Fold();
    private final Map<Hash, Integer> numbers = new HashMap<>();
    private Hash head;

    Replica(Edit root) {
        add(root);
        head = root.id();
    }

    void edit(List<Change> changes, RandomGenerator random) {
        Edit edit = Edit.of(List.of(head), STAMP, changes, random);
        add(edit);
        head = edit.id();
    }

    /// Takes in what the other knows; where the two lines are different ones, joins them.
    void merge(Replica other, RandomGenerator random) {
        int before = log.size();
        for (Edit edit : other.log) {
            if (!numbers.containsKey(edit.id())) {
                add(edit);
            }
        }
        if (log.size() == before) {
            return;
        }
        if (fold.graph().headCount() == 1) {
            head = other.head;
        } else {
            Edit join = Edit.of(List.of(head, other.head), STAMP, List.of(), random);
            add(join);
            head = join.id();
        }
    }

    Replica copy() {
        Replica copy = new Replica(log.getFirst());
        log.stream().skip(1).forEach(copy::add);
        copy.head = head;
        return copy;
    }

    String state() {
        return fold.plan().all() + "|" + fold.conflicts();
    }

    private void add(Edit edit) {
        int[] parents = edit.parents().stream().mapToInt(numbers::get).toArray();
        int n = fold.begin(edit.id(), parents);
        edit.changes().forEach(change -> fold.set(n, change));
        numbers.put(edit.id(), n);
        log.add(edit);
    }
}
