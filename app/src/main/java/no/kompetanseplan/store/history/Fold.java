package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The state that follows from a set of edits: for each cell the values that nobody who had seen
/// them has replaced. It depends on the set only, not on the order edits came in or on any clock.
///
/// Edits are added parents first: [#begin], then [#set] for each of its changes.
public final class Fold {

    /// The cell that says which table a row belongs to, or null for deleted.
    public static final String EXISTENCE = "";

    /// The cell that says that a row has been taken out of all history.
    public static final String ERASED = "!erased";

    private static final int LONGS = Hash.LENGTH / Long.BYTES;

    private final Graph graph = new Graph();
    private final Map<Id, Cells> rows = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long[] ids = new long[64 * LONGS];

    /// Adds an edit without changes and returns its number.
    ///
    /// @param parents numbers of the parent edits, the first one this file's own line
    public int begin(Hash id, int... parents) {
        int n = graph.add(parents);
        if ((n + 1) * LONGS > ids.length) {
            ids = Arrays.copyOf(ids, ids.length * 2);
        }
        ids[n * LONGS] = id.first();
        ids[n * LONGS + 1] = id.second();
        ids[n * LONGS + 2] = id.third();
        ids[n * LONGS + 3] = id.fourth();
        return n;
    }

    /// Adds one change of the newest edits.
    public void set(int n, Change change) {
        Cells cells = rows.computeIfAbsent(change.row(), Cells::new);
        if (change.field().equals(EXISTENCE) && change.value() instanceof String table) {
            if (cells.tableEdit < 0 || isShownBefore(n, cells.tableEdit)) {
                cells.tableEdit = n;
                cells.table = names.computeIfAbsent(table, name -> name);
            }
        }
        Written written = new Written(n, change.value());
        Cell cell = cells.get(change.field());
        if (cell == null) {
            cells.add(names.computeIfAbsent(change.field(), name -> name), written);
        } else if (!cell.hasRivals() && graph.seen(cell.shown().edit(), n)) {
            cell.become(written);
        } else {
            List<Written> heads = new ArrayList<>();
            cell.heads().stream().filter(head -> !graph.seen(head.edit(), n)).forEach(heads::add);
            heads.add(written);
            heads.sort(Comparator.comparing(Written::edit, this::compareShown));
            cell.become(heads);
        }
    }

    public Graph graph() {
        return graph;
    }

    /// Whether the name of some edit begins with these hex digits.
    public boolean contains(String hexDigits) {
        return find(hexDigits) >= 0;
    }

    /// The number of the first edit whose name begins with these hex digits; -1 for none.
    public int find(String hexDigits) {
        for (int n = 0; n < size(); n++) {
            if (id(n).hex().startsWith(hexDigits)) {
                return n;
            }
        }
        return -1;
    }

    /// Number of edits.
    public int size() {
        return graph.size();
    }

    public Hash id(int n) {
        int at = n * LONGS;
        return new Hash(ids[at], ids[at + 1], ids[at + 2], ids[at + 3]);
    }

    /// The numbers of all edits by their names.
    public Map<Hash, Integer> numbers() {
        Map<Hash, Integer> numbers = HashMap.newHashMap(size());
        for (int n = 0; n < size(); n++) {
            numbers.put(id(n), n);
        }
        return numbers;
    }

    /// The values that stand in a cell, the shown one first; none for a cell never set.
    public List<Written> heads(Id row, String field) {
        Cells cells = rows.get(row);
        Cell cell = cells == null ? null : cells.get(field);
        return cell == null ? List.of() : cell.heads();
    }

    /// The shown value of a cell.
    public @Nullable Object value(Id row, String field) {
        List<Written> heads = heads(row, field);
        return heads.isEmpty() ? null : heads.getFirst().value();
    }

    /// The cells a row has ever had, whether it is shown or not.
    public List<String> fieldsOf(Id row) {
        List<String> fields = new ArrayList<>();
        Cells cells = rows.get(row);
        for (Cell cell = cells == null ? null : cells.first; cell != null; cell = cell.next) {
            fields.add(cell.field);
        }
        return fields;
    }

    /// The table of a row while it is shown, else null.
    public @Nullable String tableOf(Id row) {
        Cells cells = rows.get(row);
        return cells != null && isAlive(cells) ? cells.table : null;
    }

    /// The table a row belongs to or belonged to, whether it is shown or not.
    public @Nullable String lastTableOf(Id row) {
        Cells cells = rows.get(row);
        return cells == null ? null : cells.table;
    }

    /// Whether the row has been taken out of all history.
    public boolean isErased(Id row) {
        Cells cells = rows.get(row);
        return cells != null && isErased(cells);
    }

    /// Every row that has been taken out of all history.
    public List<Id> erasedRows() {
        return rows.values().stream()
                .filter(Fold::isErased)
                .map(cells -> cells.row)
                .sorted()
                .toList();
    }

    /// The row as it is shown; null for one that is deleted or of an unknown table.
    public @Nullable Row row(Id id) {
        Cells cells = rows.get(id);
        return cells == null || !isAlive(cells) ? null : RowBuilder.build(cells);
    }

    /// All rows that are shown.
    public Plan plan() {
        List<Row> alive = new ArrayList<>(rows.size());
        for (Cells cells : rows.values()) {
            Row row = isAlive(cells) ? RowBuilder.build(cells) : null;
            if (row != null) {
                alive.add(row);
            }
        }
        return Plan.of(alive);
    }

    /// The cells somebody has to decide on, by row and field.
    public List<Conflict> conflicts() {
        List<Conflict> out = new ArrayList<>();
        for (Cells cells : rows.values()) {
            if (!isAlive(cells)) {
                continue;
            }
            for (Cell cell = cells.first; cell != null; cell = cell.next) {
                boolean disputed =
                        cell.field.equals(EXISTENCE)
                                ? cell.heads().stream().anyMatch(head -> head.value() == null)
                                : cell.isDisputed();
                if (disputed) {
                    out.add(new Conflict(cells.row, cell.field, cell.values()));
                }
            }
        }
        out.sort(Comparator.comparing(Conflict::row).thenComparing(Conflict::field));
        return out;
    }

    /// Takes all content of an erased row out of the fold, as it is taken out of the log.
    public void forget(Id row) {
        Cells cells = rows.get(row);
        if (cells != null) {
            cells.forgetContent();
        }
    }

    /// Takes back the newest edit, which has one parent and set this one cell, so that the next
    /// edit takes its place.
    ///
    /// @param before what stood in the cell alone, or null when it was never set
    public void dropLast(Id row, String field, @Nullable Written before) {
        Cells cells = rows.get(row);
        Cell cell = cells == null ? null : cells.get(field);
        if (cells == null || cell == null || cell.shown().edit() != size() - 1) {
            throw new IllegalStateException("The newest edit did not set this cell");
        }
        graph.dropLast();
        if (before == null) {
            cells.remove(field);
        } else {
            cell.become(before);
        }
    }

    /// Not erased, and not deleted, or touched by somebody who had not seen the deletion or whom no
    /// deletion had seen.
    private boolean isAlive(Cells cells) {
        Cell existence = cells.get(EXISTENCE);
        if (existence == null || isErased(cells)) {
            return false;
        }
        List<Written> heads = existence.heads();
        if (heads.stream().anyMatch(head -> head.value() != null)) {
            return true;
        }
        for (Cell cell = cells.first; cell != null; cell = cell.next) {
            for (Written each : cell == existence ? List.<Written>of() : cell.heads()) {
                if (heads.stream().noneMatch(gone -> graph.seen(each.edit(), gone.edit()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isErased(Cells cells) {
        Cell erased = cells.get(ERASED);
        return erased != null && erased.heads().stream().anyMatch(head -> head.value() != null);
    }

    private boolean isShownBefore(int a, int b) {
        return compareShown(a, b) < 0;
    }

    /// Of several rivals the one furthest from the first edit is shown, then the one of the
    /// greatest name: the same in every file.
    private int compareShown(int a, int b) {
        int byDepth = Integer.compare(graph.depth(b), graph.depth(a));
        return byDepth != 0 ? byDepth : id(b).compareTo(id(a));
    }
}
