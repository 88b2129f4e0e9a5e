package no.kompetanseplan.model;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What differs between two plans, cell by cell. The write gate, tracked changes, the hearing diff
/// and the rollover diff are all this one function.
@SuppressWarnings("ReferenceEquality") // untouched lists and rows are shared on purpose
public final class Diff {

    private Diff() {}

    /// The changes that turn `before` into `after`. Untouched lists and rows are skipped by
    /// identity, so an edit of one row in a large plan costs little.
    public static List<Change> between(Plan before, Plan after) {
        List<Change> out = new ArrayList<>();
        for (Table<? extends Row> table : Tables.ALL) {
            table(table, before, after, out);
        }
        return out;
    }

    /// The changes that turn one row into another; null stands for a row that is not there.
    public static <R extends Row> List<Change> ofRow(
            Table<R> table, @Nullable R before, @Nullable R after) {
        List<Change> out = new ArrayList<>();
        row(table, before, after, out);
        return out;
    }

    private static <R extends Row> void table(
            Table<R> table, Plan before, Plan after, List<Change> out) {
        List<R> old = before.rows(table);
        List<R> now = after.rows(table);
        if (old == now) {
            return;
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            R a = at(old, i);
            R b = at(now, j);
            int order = order(a, b);
            if (a != b) {
                row(table, order <= 0 ? a : null, order >= 0 ? b : null, out);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static <R> @Nullable R at(List<R> rows, int index) {
        return index < rows.size() ? rows.get(index) : null;
    }

    /// By id; a list that has ended comes last.
    private static int order(@Nullable Row a, @Nullable Row b) {
        if (a == null || b == null) {
            return a == null ? 1 : -1;
        }
        return a.id().compareTo(b.id());
    }

    private static <R extends Row> void row(
            Table<R> table, @Nullable R before, @Nullable R after, List<Change> out) {
        if (after == null) {
            if (before != null) {
                out.add(new Change(before.id(), "", null));
            }
            return;
        }
        if (before == null) {
            out.add(new Change(after.id(), "", table.name()));
        }
        for (Field<R, ?> field : table.fields()) {
            if (field.kind().isList()) {
                elements(field, before, after, out);
            } else {
                Object old = before == null ? null : field.scalar(before);
                Object now = field.scalar(after);
                if (!Objects.equals(old, now)) {
                    out.add(new Change(after.id(), field.name(), now));
                }
            }
        }
    }

    private static <R extends Row> void elements(
            Field<R, ?> field, @Nullable R before, R after, List<Change> out) {
        Map<Id, String> old = before == null ? Map.of() : cells(field, before);
        Map<Id, String> now = cells(field, after);
        now.forEach((id, rank) -> {
            if (!rank.equals(old.get(id))) {
                out.add(new Change(after.id(), field.name() + "/" + id, rank));
            }
        });
        for (Id id : old.keySet()) {
            if (!now.containsKey(id)) {
                out.add(new Change(after.id(), field.name() + "/" + id, null));
            }
        }
    }

    private static <R> Map<Id, String> cells(Field<R, ?> field, R row) {
        return field.get().apply(row) instanceof Ranked ranked ? ranked.cells() : Map.of();
    }
}
