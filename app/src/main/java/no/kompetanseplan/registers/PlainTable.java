package no.kompetanseplan.registers;

import no.kompetanseplan.registers.RegisterTable.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table that somebody has written into the text: the block keeps its cells parted by tabs and
/// its rows by line feeds, the first row being the heads.
///
/// @param rows cells of each row, as many as there are heads
public record PlainTable(List<String> heads, List<List<String>> rows) {

    /// A line break inside a cell.
    private static final String BREAK = "\u2028";

    private static final int WIDEST = 12;

    public PlainTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The table of a block's text. Short rows are filled up, and heads for what reaches past them;
    /// no heads for a text without any words.
    public static PlainTable read(String stored) {
        if (stored.isBlank()) {
            return new PlainTable(List.of(), List.of());
        }
        List<List<String>> lines =
                stored.lines().map(line -> List.of(line.split("\t", -1))).toList();
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> filled = lines.stream().map(line -> filled(line, width)).toList();
        return new PlainTable(filled.getFirst(), filled.subList(1, filled.size()));
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> all =
                new ArrayList<>(cells.stream().map(cell -> cell.replace(BREAK, "\n")).toList());
        while (all.size() < width) {
            all.add("");
        }
        return all;
    }

    /// The text a block keeps for this table.
    public String stored() {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        return all.stream()
                .map(cells ->
                        cells.stream().map(PlainTable::kept).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String kept(String cell) {
        return cell.replace("\r\n", "\n").replace('\t', ' ').replace("\n", BREAK);
    }

    /// The columns with widths that follow from what stands in them; a column of nothing but
    /// numbers is one of numbers.
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            int longest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            int width = Math.clamp(Math.max(longest, heads.get(i).length()) / 8 + 1, 1, WIDEST);
            boolean isNumber =
                    !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(at)));
            columns.add(new Column(heads.get(i), width, isNumber));
        }
        return columns;
    }

    private static boolean isNumber(String cell) {
        return cell.isBlank() || cell.strip().matches("[-−–]?[0-9][0-9  .,]*( ?%)?");
    }
}
