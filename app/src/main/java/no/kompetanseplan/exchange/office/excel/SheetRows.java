package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceCell;
import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads one sheet: its cells as they are shown, and what is merged.
final class SheetRows {

    /// Cells under merged ones that are filled with the text above; more is no table to read.
    private static final int MOST_MERGED = 1_000_000;

    private final OfficeFile file;
    private final Budget budget;
    private final CellReader reader;
    private final TreeMap<Integer, List<SourceCell>> rows = new TreeMap<>();
    private int row;
    private int column;
    private int merged;

    SheetRows(OfficeFile file, CellFormats formats, List<String> shared) {
        this.file = file;
        this.budget = file.budget();
        this.reader = new CellReader(budget, formats, shared, true);
    }

    List<SourceRow> read(String part) throws ImportFailure {
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart("row")) {
                    int number = CellFormats.number(xml.attribute("r"));
                    row = number > 0 ? number : row + 1;
                    column = 0;
                } else if (xml.isStart("c")) {
                    cell(xml);
                } else if (xml.isStart("mergeCell")) {
                    merge(xml.attribute("ref"));
                }
            }
        }
        List<SourceRow> read = new ArrayList<>();
        for (Map.Entry<Integer, List<SourceCell>> each : rows.entrySet()) {
            read.add(new SourceRow(each.getKey(), each.getValue(), false));
        }
        return read;
    }

    private void cell(XmlPart xml) throws ImportFailure {
        int at = CellReader.columnOf(xml.attribute("r"));
        column = at < 0 ? column : at;
        String text = reader.text(xml);
        if (!text.isEmpty()) {
            put(text);
        }
        column++;
    }

    private void put(String text) throws ImportFailure {
        List<SourceCell> cells = rows.get(row);
        if (cells == null) {
            budget.row();
            cells = new ArrayList<>();
            rows.put(row, cells);
        }
        budget.cells(column + 1);
        while (cells.size() <= column) {
            cells.add(SourceCell.EMPTY);
        }
        cells.set(column, SourceCell.of(text));
    }

    /// A cell merged downwards stands in each of its rows.
    private void merge(String range) throws ImportFailure {
        Merge merge = Merge.of(range);
        if (merge == null) {
            return;
        }
        int first = merge.firstRow();
        int at = merge.firstColumn();
        List<SourceCell> top = rows.get(first);
        if (top == null || at >= top.size()) {
            return;
        }
        String text = top.get(at).text();
        top.set(at, new SourceCell(text, false, Math.max(1, merge.lastColumn() - at + 1)));
        if (!merge.isTall()) {
            return;
        }
        SortedMap<Integer, List<SourceCell>> below = rows.subMap(first + 1, merge.lastRow() + 1);
        for (List<SourceCell> cells : below.values()) {
            if (++merged > MOST_MERGED) {
                throw budget.damaged();
            }
            while (cells.size() <= at) {
                cells.add(SourceCell.EMPTY);
            }
            cells.set(at, new SourceCell(text, true, 1));
        }
    }
}
