package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What must be shown for a set of edits, worked out in the plainest way: with the set of all
/// ancestors of each edit.
final class Oracle {

    private record Head(int edit, @Nullable Object value) {}

    private final Map<Id, Map<String, List<Head>>> rows = new TreeMap<>();
    private final List<BitSet> ancestors = new ArrayList<>();

    Oracle(List<Edit> log) {
        Map<Hash, BitSet> byId = new HashMap<>();
        for (Edit edit : log) {
            BitSet seen = new BitSet();
            seen.set(ancestors.size());
            edit.parents().forEach(parent -> seen.or(byId.get(parent)));
            byId.put(edit.id(), seen);
            int n = ancestors.size();
            ancestors.add(seen);
            for (Change change : edit.changes()) {
                List<Head> heads =
                        rows.computeIfAbsent(change.row(), _ -> new TreeMap<>())
                                .computeIfAbsent(change.field(), _ -> new ArrayList<>());
                heads.removeIf(head -> seen.get(head.edit()));
                heads.add(new Head(n, change.value()));
            }
        }
    }

    /// One sentence per cell where the fold shows something else; empty when all is right.
    List<String> disagreements(Fold fold) {
        Map<String, Set<String>> conflicts = new HashMap<>();
        for (Conflict each : fold.conflicts()) {
            Set<String> values = new HashSet<>();
            each.values().forEach(value -> values.add(String.valueOf(value)));
            conflicts.put(each.row() + ":" + each.field(), values);
        }
        List<String> wrong = new ArrayList<>();
        rows.forEach((row, cells) -> {
            if (isGone(cells) != (fold.row(row) == null)) {
                wrong.add(row + " is " + (isGone(cells) ? "gone" : "there"));
            } else if (!isGone(cells)) {
                cells.forEach((field, heads) -> {
                    Set<String> must = values(heads);
                    Set<String> shown = conflicts.remove(row + ":" + field);
                    if (shown == null) {
                        shown = new HashSet<>();
                        shown.add(String.valueOf(fold.value(row, field)));
                    }
                    if (!shown.equals(must)) {
                        wrong.add(row + ":" + field + " shows " + shown + ", not " + must);
                    }
                });
            }
        });
        conflicts.keySet().forEach(cell -> wrong.add(cell + " is no conflict"));
        return wrong;
    }

    private static Set<String> values(List<Head> heads) {
        Set<String> values = new HashSet<>();
        heads.forEach(head -> values.add(String.valueOf(head.value())));
        return values;
    }

    /// Every head of the row's existence is a deletion, and each other head had been seen by one of
    /// them.
    private boolean isGone(Map<String, List<Head>> cells) {
        List<Head> existence = cells.getOrDefault("", List.of());
        if (existence.stream().anyMatch(head -> Objects.nonNull(head.value()))) {
            return false;
        }
        return cells.entrySet().stream()
                .filter(cell -> !cell.getKey().isEmpty())
                .flatMap(cell -> cell.getValue().stream())
                .allMatch(head ->
                        existence.stream()
                                .anyMatch(gone -> ancestors.get(gone.edit()).get(head.edit())));
    }
}
