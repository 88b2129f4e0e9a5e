package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The professions, or the municipalities, that staff are counted by, each with its place; last the
/// place of those whom the register does not tell of, where there are any.
final class Axis {

    private final List<Id> ids;
    private final Map<Id, Integer> places = new HashMap<>();
    private final boolean unknown;

    Axis(List<Id> first, List<Id> then, boolean unknown) {
        Set<Id> all = new LinkedHashSet<>(first);
        all.addAll(then);
        ids = List.copyOf(all);
        for (Id id : ids) {
            places.put(id, places.size());
        }
        this.unknown = unknown;
    }

    int size() {
        return ids.size() + (unknown ? 1 : 0);
    }

    /// Null for the place of the unknown.
    @Nullable Id id(int place) {
        return place < ids.size() ? ids.get(place) : null;
    }

    /// All places in order, null for the unknown.
    List<@Nullable Id> all() {
        List<@Nullable Id> all = new ArrayList<>(ids);
        if (unknown) {
            all.add(null);
        }
        return all;
    }

    /// The place of an id, of the unknown for null; -1 when it has none.
    int place(@Nullable Id id) {
        if (id == null) {
            return unknown ? ids.size() : -1;
        }
        Integer place = places.get(id);
        return place == null ? -1 : place;
    }

    boolean sameAs(Axis other) {
        return unknown == other.unknown && ids.equals(other.ids);
    }
}
