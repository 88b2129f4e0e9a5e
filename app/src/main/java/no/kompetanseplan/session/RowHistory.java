package no.kompetanseplan.session;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.session.HistoryEntry.FieldChange;
import no.kompetanseplan.session.HistoryEntry.How;
import no.kompetanseplan.store.PastEdit;
import no.kompetanseplan.store.history.EditKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Turns the cells of past edits into fields and values, from the oldest edit on.
final class RowHistory {

    private record Place(Id row, String field) {}

    private final Map<Id, Table<? extends Row>> tables = new HashMap<>();
    private final Map<Place, Map<Id, String>> lists = new HashMap<>();

    private RowHistory() {}

    /// The entries, newest first.
    static List<HistoryEntry> of(List<PastEdit> edits) {
        RowHistory history = new RowHistory();
        List<HistoryEntry> entries = new ArrayList<>();
        for (PastEdit edit : edits) {
            entries.add(history.entry(edit));
        }
        Collections.reverse(entries);
        return entries;
    }

    private HistoryEntry entry(PastEdit edit) {
        Map<Place, FieldChange> changes = new LinkedHashMap<>();
        for (PastEdit.Cell cell : edit.cells()) {
            if (cell.field().isEmpty()) {
                changes.put(new Place(cell.row(), ""), existence(cell));
            } else if (!cell.field().startsWith("!")) {
                int slash = cell.field().indexOf('/');
                String name = slash < 0 ? cell.field() : cell.field().substring(0, slash);
                Place place = new Place(cell.row(), name);
                changes.put(
                        place,
                        slash < 0
                                ? value(place, cell)
                                : element(place, cell, slash, changes.get(place)));
            }
        }
        return new HistoryEntry(
                instant(edit.at()),
                edit.author(),
                edit.label(),
                how(edit.kind()),
                List.copyOf(changes.values()));
    }

    private FieldChange existence(PastEdit.Cell cell) {
        if (cell.after() instanceof String name && Tables.named(name) != null) {
            tables.put(cell.row(), Tables.named(name));
        }
        return new FieldChange(
                cell.row(), tables.get(cell.row()), null, cell.before(), cell.after());
    }

    private FieldChange value(Place place, PastEdit.Cell cell) {
        Field<? extends Row, ?> field = field(place);
        Object before = field == null ? cell.before() : field.kind().value(cell.before());
        Object after = field == null ? cell.after() : field.kind().value(cell.after());
        return new FieldChange(place.row(), tables.get(place.row()), field, before, after);
    }

    private FieldChange element(
            Place place, PastEdit.Cell cell, int slash, @Nullable FieldChange soFar) {
        Map<Id, String> ranks = lists.computeIfAbsent(place, _ -> new TreeMap<>());
        Object before = soFar == null ? new Ranked(ranks) : soFar.before();
        Id element = Id.of(cell.field().substring(slash + 1));
        if (cell.after() instanceof String rank) {
            ranks.put(element, rank);
        } else {
            ranks.remove(element);
        }
        Object after = new Ranked(ranks);
        return new FieldChange(place.row(), tables.get(place.row()), field(place), before, after);
    }

    private @Nullable Field<? extends Row, ?> field(Place place) {
        Table<? extends Row> table = tables.get(place.row());
        int at = table == null ? -1 : table.place(place.field());
        return table == null || at < 0 ? null : table.fields().get(at);
    }

    private static How how(EditKind kind) {
        return switch (kind) {
            case ROOT, EDIT, MERGE -> How.EDIT;
            case UNDO -> How.UNDO;
            case REDO -> How.REDO;
            case IMPORT -> How.IMPORT;
            case RESOLVE -> How.RESOLVE;
            case ERASE -> How.ERASE;
        };
    }

    private static @Nullable Instant instant(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
