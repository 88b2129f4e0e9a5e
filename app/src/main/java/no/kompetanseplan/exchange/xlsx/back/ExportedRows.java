package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.xlsx.cost.InputColumn;
import no.kompetanseplan.exchange.xlsx.page.Print;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The rows of one sheet as they were when the workbook was made: the print of each cell, and where
/// numbers are results. What is changed beside the inputs is not taken, and whoever changed it must
/// hear of it.
///
/// A row is found by its name for ever, else by the print of its first cell: rows that people put
/// in or take away move those below, and their own figures are theirs.
final class ExportedRows {

    /// More than these are told by their number.
    private static final int MOST_TOLD = 20;

    /// Rows put in or taken away that are looked past at once.
    private static final int FARTHEST = 60;

    private static final int LONGEST = 60;

    /// One row, with its name where it has one.
    private record Known(List<String> prints, @Nullable Id id) {}

    private final Map<Integer, Known> rows = new TreeMap<>();
    private final Map<Id, Integer> byName = new HashMap<>();
    private final List<Results> results = new ArrayList<>();
    private final Map<Integer, String> labels = new HashMap<>();
    private int moved;

    void results(Results range) {
        results.add(range);
    }

    /// Takes in the prints of many rows, as the sheet of inputs keeps them.
    void prints(String line) {
        for (String each : line.split(";", -1)) {
            String[] parts = each.split(":", -1);
            if (parts.length < 2 || !parts[0].matches("[0-9]{1,7}")) {
                continue;
            }
            int row = Integer.parseInt(parts[0]);
            Id id = parts.length > 2 ? ExportedInputs.id(parts[2]) : null;
            rows.put(row, new Known(List.of(parts[1].split(Print.BETWEEN, -1)), id));
            if (id != null) {
                byName.putIfAbsent(id, row);
            }
        }
    }

    /// What is changed in a sheet and is not taken, by cell.
    ///
    /// @param inputs the columns that are taken, by the names of the rows
    /// @param first the rows, read through before
    List<Reason> changed(
            String sheet,
            Map<Id, Map<InputColumn<?>, ExportedInputs.Known>> inputs,
            SheetStream first,
            SheetStream row)
            throws ImportFailure {
        labels.clear();
        while (first.next()) {
            labels.put(first.number(), label(first));
        }
        List<Reason> told = new ArrayList<>();
        int more = 0;
        moved = 0;
        while (row.next()) {
            int was = original(row);
            if (was == 0) {
                continue;
            }
            List<Reason> here = new ArrayList<>();
            Set<Integer> over = typedOver(sheet, was, row, here);
            Known known = rows.get(was);
            if (known != null) {
                Map<InputColumn<?>, ExportedInputs.Known> own =
                        known.id() == null ? Map.of() : inputs.getOrDefault(known.id(), Map.of());
                own.keySet().forEach(each -> over.add(each.column()));
                rewritten(sheet, known, over, row, here);
            }
            int room = Math.min(here.size(), MOST_TOLD - told.size());
            told.addAll(here.subList(0, room));
            more += here.size() - room;
        }
        if (more > 0) {
            told.add(Reason.of("back.results-more", sheet, more));
        }
        return told;
    }

    /// @return the columns that are told
    private Set<Integer> typedOver(String sheet, int was, SheetStream row, List<Reason> told) {
        Set<Integer> over = new HashSet<>();
        for (Results each : results) {
            if (each.isTypedOver(was, row)) {
                String address = Ref.cell(each.column(), row.number());
                told.add(Reason.of("back.result", sheet, address, row.text(each.column())));
                over.add(each.column());
            }
        }
        return over;
    }

    /// @param others columns that are taken or told already
    private static void rewritten(
            String sheet, Known known, Set<Integer> others, SheetStream row, List<Reason> told) {
        for (int column = 0; column < known.prints().size(); column++) {
            String print = known.prints().get(column);
            String text = row.text(column);
            if (others.contains(column)
                    || print.equals(Print.RESULT)
                    || print.equals(Print.of(text))) {
                continue;
            }
            String address = Ref.cell(column, row.number());
            told.add(
                    text.isBlank()
                            ? Reason.of("back.emptied", sheet, address)
                            : Reason.of("back.fixed", sheet, address, shown(text)));
        }
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /// The row this one was; 0 for one that somebody has put in.
    private int original(SheetStream row) {
        int here = row.number() - moved;
        if (rows.isEmpty()) {
            return here; // a workbook of an older version keeps no prints
        }
        Integer named = named(row);
        if (named != null) {
            return named;
        }
        if (isSame(here, row)) {
            return here;
        }
        for (int far = 1; far <= FARTHEST; far++) {
            for (int at : new int[] {here - far, here + far}) {
                if (isSame(at, row)) {
                    moved = row.number() - at;
                    return at;
                }
            }
        }
        return isPushed(here, row.number()) ? 0 : here;
    }

    /// Whether the row that stood here stands farther down now.
    private boolean isPushed(int was, int now) {
        Known known = rows.get(was);
        if (known == null || known.prints().getFirst().isEmpty()) {
            return true;
        }
        for (int at = now + 1; at <= now + FARTHEST; at++) {
            if (known.prints().getFirst().equals(labels.get(at))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer named(SheetStream row) {
        for (int column = row.width() - 1; column >= 0 && !byName.isEmpty(); column--) {
            Id id = ExportedInputs.id(row.text(column).strip());
            Integer at = id == null ? null : byName.get(id);
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    /// Whether the first cell shows what it showed.
    private boolean isSame(int at, SheetStream row) {
        Known known = rows.get(at);
        if (known == null || known.id() != null) {
            return false;
        }
        String print = known.prints().getFirst();
        return !print.isEmpty() && print.equals(label(row));
    }

    private static String label(SheetStream row) {
        return row.isFormula(0) ? Print.RESULT : Print.of(row.text(0));
    }
}
