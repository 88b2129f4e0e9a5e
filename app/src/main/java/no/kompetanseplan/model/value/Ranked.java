package no.kompetanseplan.model.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// An ordered set of references to rows, such as the focus areas of a measure. Each element is a
/// cell of its own in the log, so two drafts that each add one both keep theirs.
///
/// @param cells rank key by id of the row referred to
public record Ranked(Map<Id, String> cells) {

    public static final Ranked NONE = new Ranked(Map.of());

    public Ranked {
        cells = Map.copyOf(cells);
    }

    /// The ids in the order given.
    public static Ranked of(List<Id> ids) {
        Map<Id, String> cells = new TreeMap<>();
        for (Id id : ids) {
            cells.putIfAbsent(id, Rank.at(cells.size()));
        }
        return cells.isEmpty() ? NONE : new Ranked(cells);
    }

    public static Ranked of(Id... ids) {
        return of(List.of(ids));
    }

    /// In order of rank, ties by id.
    public List<Id> ids() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.<Id, String>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean contains(Id id) {
        return cells.containsKey(id);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /// With one more at the end; the same set when it is there already.
    public Ranked with(Id id) {
        if (contains(id)) {
            return this;
        }
        String last = cells.values().stream().max(Comparator.naturalOrder()).orElse(null);
        Map<Id, String> more = new TreeMap<>(cells);
        String key = Rank.between(last, null);
        more.put(id, key == null ? Rank.at(cells.size()) : key);
        return new Ranked(more);
    }

    public Ranked without(Id id) {
        if (!contains(id)) {
            return this;
        }
        Map<Id, String> fewer = new TreeMap<>(cells);
        fewer.remove(id);
        return new Ranked(fewer);
    }

    /// Exactly the given elements in the given order, keeping the keys of those whose order still
    /// holds, so that a small change stays a small change in the log.
    public Ranked changedTo(List<Id> wanted) {
        if (wanted.equals(ids())) {
            return this;
        }
        Ranked kept = this;
        Set<Id> wantedSet = Set.copyOf(wanted);
        for (Id id : cells.keySet()) {
            if (!wantedSet.contains(id)) {
                kept = kept.without(id);
            }
        }
        for (Id id : wanted) {
            kept = kept.with(id);
        }
        return kept.ids().equals(new ArrayList<>(wanted)) ? kept : of(wanted);
    }
}
