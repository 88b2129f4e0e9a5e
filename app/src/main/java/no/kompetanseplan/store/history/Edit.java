package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// One step of the history: immutable, named by the SHA-256 of what it says. The parents make the
/// history a graph.
///
/// @param parents first the edit this file stood at, then the others by name
/// @param nonce null where something of the edit has been erased, which its name still covers
/// @param changes by row and field, each cell once
public record Edit(
        Hash id, List<Hash> parents, @Nullable Nonce nonce, Stamp stamp, List<Change> changes) {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::row).thenComparing(Change::field);

    public Edit {
        parents = List.copyOf(parents);
        changes = List.copyOf(changes);
    }

    /// A new edit, named.
    ///
    /// @param parents first the edit it is made upon; the others in any order
    /// @throws IllegalArgumentException when one cell is changed twice
    public static Edit of(
            List<Hash> parents, Stamp stamp, List<Change> changes, RandomGenerator random) {
        List<Change> sorted = changes.stream().sorted(ORDER).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException("One cell twice: " + sorted.get(i).field());
            }
        }
        List<Hash> ordered =
                parents.isEmpty()
                        ? parents
                        : Stream.concat(
                                        parents.stream().limit(1),
                                        parents.stream().skip(1).sorted())
                                .toList();
        Nonce nonce = Nonce.random(random);
        Hash id = new Digest().of(ordered, nonce, stamp, sorted);
        return new Edit(id, ordered, nonce, stamp, sorted);
    }
}
