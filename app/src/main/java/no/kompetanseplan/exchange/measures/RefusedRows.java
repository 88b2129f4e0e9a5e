package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.office.excel.ListWorkbook;
import no.kompetanseplan.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes the rows that were refused to a workbook of one sheet, with their place and the reason:
/// to be mended there and taken in again, since its heads are those of the columns.
public final class RefusedRows {

    /// Widths in characters.
    private static final int NARROW = 8;

    private static final int WIDE = 30;

    private final Texts texts;
    private final List<Line> refused;
    private final Set<MeasureColumn> columns = EnumSet.noneOf(MeasureColumn.class);

    private RefusedRows(MeasurePreview preview, Texts texts) {
        this.texts = texts;
        this.refused =
                preview.lines().stream().filter(line -> line.outcome() == Outcome.REFUSED).toList();
        refused.forEach(line -> line.cells().forEach(cell -> columns.add(cell.column())));
        columns.add(MeasureColumn.TITLE);
    }

    /// Writes the file whole, or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user; what was there before stands
    public static void export(Path target, MeasurePreview preview, Texts texts)
            throws ExportFailure {
        RefusedRows rows = new RefusedRows(preview, texts);
        List<String> heads = rows.heads();
        List<Integer> widths = new ArrayList<>(Collections.nCopies(heads.size() - 1, WIDE));
        widths.add(NARROW);
        new ListWorkbook(
                        texts.get("import.refused.sheet"),
                        heads,
                        widths,
                        rows.refused.stream().map(rows::cells).toList())
                .export(target);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(texts.get(column.label())));
        heads.add(texts.get("import.refused.why"));
        heads.add(texts.get("import.refused.table"));
        heads.add(texts.get("import.refused.row"));
        return heads;
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        for (MeasureColumn column : columns) {
            cells.add(
                    line.cells().stream()
                            .filter(cell -> cell.column() == column)
                            .map(Cell::now)
                            .findFirst()
                            .orElse(""));
        }
        cells.add(line.reason() == null ? "" : line.reason().sentence(texts));
        cells.add(line.place().tableName());
        cells.add(Integer.toString(line.place().first()));
        return cells;
    }
}
