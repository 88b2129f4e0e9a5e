package no.kompetanseplan.model;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Gives rows their places among their like, changing as few ranks as it can: normally the moved
/// row's alone, so that two drafts that move different rows both keep their moves.
public final class Ordering {

    private static final String RANK = "rank";

    private Ordering() {}

    /// The plan with a row added or moved to a place among its like.
    ///
    /// @param among its like in their order, without the row itself
    /// @param place 0 for first; a place past the end is the end
    public static <R extends Row> Plan put(Plan plan, R row, List<R> among, int place) {
        int at = Math.clamp(place, 0, among.size());
        String before = at == 0 ? null : among.get(at - 1).rank();
        String after = at == among.size() ? null : among.get(at).rank();
        String key = Rank.between(before, after);
        if (key != null && key.length() <= Rank.MAX_LENGTH) {
            return plan.with(ranked(row, key));
        }
        List<R> order = new ArrayList<>(among);
        order.add(at, row);
        List<Row> renewed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            renewed.add(ranked(order.get(i), Rank.at(i)));
        }
        return plan.with(renewed);
    }

    /// The plan with a row added after another of its like, or last when that one is not there.
    public static <R extends Row> Plan putAfter(
            Plan plan, R row, List<R> among, @Nullable Id after) {
        int place = place(among, after);
        return put(plan, row, among, place < 0 ? among.size() : place + 1);
    }

    /// The plan with a row moved up (negative) or down among its like; at the end of the list the
    /// same plan.
    ///
    /// @param among its like in their order, the row among them
    public static <R extends Row> Plan moved(Plan plan, Id id, List<R> among, int by) {
        int from = place(among, id);
        if (from < 0) {
            return plan;
        }
        int to = Math.clamp((long) from + by, 0, among.size() - 1);
        if (to == from) {
            return plan;
        }
        List<R> others = new ArrayList<>(among);
        R row = others.remove(from);
        return put(plan, row, others, to);
    }

    /// The plan with several rows of one list moved one step up (-1) or down (1). Rows that stand
    /// against the end, or against such rows, stay.
    public static <R extends Row> Plan moved(
            Plan plan, Collection<Id> ids, List<R> among, int step) {
        List<R> order = new ArrayList<>(step < 0 ? among : among.reversed());
        Plan moved = plan;
        int free = 0;
        for (int i = 0; i < order.size(); i++) {
            R row = order.get(i);
            if (!ids.contains(row.id())) {
                continue;
            }
            if (i > free) {
                order.remove(i);
                List<R> others = new ArrayList<>(order);
                order.add(i - 1, row);
                int place = step < 0 ? i - 1 : others.size() - (i - 1);
                moved =
                        put(
                                moved,
                                row,
                                newest(moved, step < 0 ? others : others.reversed()),
                                place);
                free = i;
            } else {
                free = i + 1;
            }
        }
        return moved;
    }

    /// The same rows with the ranks they have now.
    private static <R extends Row> List<R> newest(Plan plan, List<R> rows) {
        List<R> now = new ArrayList<>();
        for (R row : rows) {
            R found = plan.find(Tables.of(row), row.id());
            now.add(found == null ? row : found);
        }
        return now;
    }

    private static <R extends Row> int place(List<R> rows, @Nullable Id id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static <R extends Row> R ranked(R row, String key) {
        Table<R> table = Tables.of(row);
        return table.with(row, row.id(), rankOf(table), key);
    }

    @SuppressWarnings("unchecked") // a field named rank is a text in every table
    private static <R extends Row> Field<R, String> rankOf(Table<R> table) {
        return (Field<R, String>) table.fields().get(table.place(RANK));
    }
}
