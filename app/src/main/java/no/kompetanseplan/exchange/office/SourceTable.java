package no.kompetanseplan.exchange.office;

import java.util.List;

/// A table of a file, whichever program wrote it.
///
/// @param number from 1 through the file: the sheet of a workbook, the table of a document
/// @param name of the sheet, or the caption or heading of the table; may be empty
/// @param above what stands over it, nearest first: caption, heading, headings above that
/// @param rows those with text, in order
public record SourceTable(int number, String name, List<String> above, List<SourceRow> rows) {

    public SourceTable {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
    }

    /// How many columns the widest row has.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
