package no.kompetanseplan.store;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.PastChanges;
import no.kompetanseplan.store.file.PastChanges.About;
import no.kompetanseplan.store.file.PastChanges.Past;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Written;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one edit did to the rows asked for.
///
/// @param at wall clock in ISO form, as its author's machine had it
/// @param cells by row and field
public record PastEdit(EditKind kind, String label, String author, String at, List<Cell> cells) {

    /// One changed cell; see [no.kompetanseplan.model.Change] for field and scalars.
    ///
    /// @param before what its author saw in the cell
    public record Cell(Id row, String field, @Nullable Object before, @Nullable Object after) {}

    private record Place(Id row, String field) {}

    /// The edits that touched these rows, oldest first.
    static List<PastEdit> of(Ledger ledger, Collection<Id> rows) throws SQLException {
        PastChanges changes = new PastChanges(ledger.database());
        Map<Place, List<Written>> standing = new HashMap<>();
        Map<Integer, List<Cell>> byEdit = new LinkedHashMap<>();
        for (Past past : changes.of(rows)) {
            Place place = new Place(past.change().row(), past.change().field());
            List<Written> heads = standing.computeIfAbsent(place, _ -> new ArrayList<>());
            Object before = replace(ledger.fold(), heads, past);
            byEdit.computeIfAbsent(past.edit(), _ -> new ArrayList<>())
                    .add(new Cell(place.row(), place.field(), before, past.change().value()));
        }
        List<PastEdit> edits = new ArrayList<>();
        for (Map.Entry<Integer, List<Cell>> each : byEdit.entrySet()) {
            About about = changes.about(each.getKey());
            edits.add(
                    new PastEdit(
                            about.kind(),
                            about.label(),
                            about.author(),
                            about.at(),
                            List.copyOf(each.getValue())));
        }
        return edits;
    }

    /// Puts a change in the place of what its author had seen, and gives the newest of that.
    private static @Nullable Object replace(Fold fold, List<Written> heads, Past past) {
        Object before = null;
        for (Written head : heads) {
            if (fold.graph().seen(head.edit(), past.edit())) {
                before = head.value();
            }
        }
        heads.removeIf(head -> fold.graph().seen(head.edit(), past.edit()));
        heads.add(new Written(past.edit(), past.change().value()));
        return before;
    }
}
