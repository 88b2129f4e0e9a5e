package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.Diff;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Conflict;
import no.kompetanseplan.store.history.Fold;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The plan somebody wants, and the changes that make it of the one there is.
///
/// @param changes none when nothing is to be done
record Wish(Plan wanted, List<Change> changes) {

    private record Place(Id row, String field) {}

    /// @throws PlanFileException when a field does not take its value, or for a row that was erased
    static Wish of(Fold fold, Plan plan, Plan wanted) {
        Wish wish = new Wish(wanted, completed(fold, Diff.between(plan, wanted)));
        wish.check(fold);
        return wish;
    }

    /// As [#of], but leaving alone what is in conflict, which an import may not decide, and what
    /// was erased.
    static Wish ofImport(Fold fold, Plan plan, Plan wanted, List<Conflict> conflicts) {
        Set<Place> disputed = new HashSet<>();
        conflicts.forEach(each -> disputed.add(new Place(each.row(), each.field())));
        List<Change> changes =
                completed(fold, Diff.between(plan, wanted)).stream()
                        .filter(each -> !disputed.contains(new Place(each.row(), each.field())))
                        .filter(each -> !fold.isErased(each.row()))
                        .toList();
        Wish wish = new Wish(wanted, changes);
        wish.check(fold);
        return wish;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    private void check(Fold fold) {
        Limits.check(changes, fold::tableOf);
        if (changes.stream().anyMatch(change -> fold.isErased(change.row()))) {
            throw new PlanFileException(Problem.ROW_ERASED);
        }
    }

    /// Fails when the fold says something else than what was asked for, so that nothing of it is
    /// committed.
    void compareWith(Fold fold) {
        for (Change change : changes) {
            Row folded = fold.row(change.row());
            Row asked = wanted.find(change.row());
            Row either = asked == null ? folded : asked;
            if (either != null && !isSame(Tables.of(either), folded, asked)) {
                throw new IllegalStateException("The plan would not be what was asked for");
            }
        }
    }

    private static <R extends Row> boolean isSame(
            Table<R> table, @Nullable Row one, @Nullable Row other) {
        return one != null
                && other != null
                && table.type().isInstance(one)
                && table.type().isInstance(other)
                && Diff.ofRow(table, table.type().cast(one), table.type().cast(other)).isEmpty();
    }

    /// A row that was deleted once and is made anew under its old id starts empty: what stood in
    /// its cells is set to nothing, or it would shine through.
    private static List<Change> completed(Fold fold, List<Change> changes) {
        Set<Place> set = new HashSet<>();
        List<Id> again = new ArrayList<>();
        for (Change change : changes) {
            boolean born = change.field().equals(Fold.EXISTENCE) && change.value() != null;
            if (born && !fold.fieldsOf(change.row()).isEmpty()) {
                again.add(change.row());
            }
            set.add(new Place(change.row(), change.field()));
        }
        List<Change> more = new ArrayList<>(changes);
        for (Id row : again) {
            for (String field : fold.fieldsOf(row)) {
                boolean stands = !field.startsWith("!") && fold.value(row, field) != null;
                if (stands && !set.contains(new Place(row, field))) {
                    more.add(new Change(row, field, null));
                }
            }
        }
        return more;
    }
}
