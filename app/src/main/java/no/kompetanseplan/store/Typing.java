package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Written;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A text that is being typed: the newest edit, which its continuation may still replace.
///
/// @param edit the edit that holds what has been typed so far
/// @param before what stood in the cell before, null when it was never set
/// @param began when the first letter was kept
record Typing(Id row, String field, Hash edit, @Nullable Written before, Instant began) {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /// What these changes may begin; null when they are no typing in one cell that nobody disputes.
    static @Nullable Typing begin(Fold fold, List<Change> changes, Instant now) {
        Change only = changes.getFirst();
        List<Written> heads = fold.heads(only.row(), only.field());
        if (changes.size() > 1 || only.field().equals(Fold.EXISTENCE) || heads.size() > 1) {
            return null;
        }
        Written before = heads.isEmpty() ? null : heads.getFirst();
        return new Typing(only.row(), only.field(), fold.id(fold.size() - 1), before, now);
    }

    /// Whether changes go on with this typing rather than begin a step of their own. A clock that
    /// went back ends it.
    boolean goesOnWith(List<Change> changes, Hash head, Instant now) {
        Duration age = Duration.between(began, now);
        Change first = changes.getFirst();
        return changes.size() == 1
                && first.row().equals(row)
                && first.field().equals(field)
                && head.equals(edit)
                && !age.isNegative()
                && age.compareTo(LONGEST) < 0;
    }

    /// The same typing, of which that edit now is the newest state.
    Typing nowAt(Hash newest) {
        return new Typing(row, field, newest, before, began);
    }

    /// Whether changes that go on with it make the cell what it was before.
    boolean isTakenBackBy(List<Change> changes) {
        Object old = before == null ? null : before.value();
        return Objects.equals(changes.getFirst().value(), old);
    }
}
