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

    private static final int LONGEST_CELL = 32_767;

    /// Cells under merged ones that are filled with the text above; more is no table to read.
    private static final int MOST_MERGED = 1_000_000;

    private final OfficeFile file;
    private final Budget budget;
    private final CellFormats formats;
    private final List<String> shared;
    private final TreeMap<Integer, List<SourceCell>> rows = new TreeMap<>();
    private int row;
    private int column;
    private int merged;

    SheetRows(OfficeFile file, CellFormats formats, List<String> shared) {
        this.file = file;
        this.budget = file.budget();
        this.formats = formats;
        this.shared = shared;
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
        int at = columnOf(xml.attribute("r"));
        column = at < 0 ? column : at;
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = content(xml, type, style);
        if (!text.isBlank()) {
            put(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
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

    private String content(XmlPart xml, String type, String style) throws ImportFailure {
        int outer = xml.depth();
        String value = "";
        String inline = "";
        while (xml.nextIn(outer)) {
            if (xml.isStart("v")) {
                value = xml.allText(budget);
            } else if (xml.isStart("is")) {
                inline = words(xml, budget);
            } else if (xml.isStart("f")) {
                xml.skip();
            }
        }
        return switch (type) {
            case "s" -> {
                int at = value.isBlank() ? -1 : CellFormats.number(value.strip());
                String text = at >= 0 && at < shared.size() ? shared.get(at) : "";
                budget.keep(text.length());
                yield text;
            }
            case "inlineStr" -> inline;
            case "str", "e", "d" -> value;
            case "b" -> value.strip().equals("1") ? "ja" : "nei";
            default -> value.isBlank() ? "" : formats.shown(value.strip(), style);
        };
    }

    /// The words of a text that may be set in several ways, without the help for reading aloud.
    static String words(XmlPart xml, Budget budget) throws ImportFailure {
        int outer = xml.depth();
        StringBuilder words = new StringBuilder();
        while (xml.nextIn(outer)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                words.append(xml.allText(budget));
            }
        }
        return words.toString().replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
    }

    /// The column of a reference such as `AB12`, from 0; -1 for none.
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z' || i > 3) {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private static int rowOf(String reference) {
        return CellFormats.number(reference.replaceAll("[A-Z$]", ""));
    }

    /// A cell merged downwards stands in each of its rows.
    private void merge(String range) throws ImportFailure {
        String[] corners = range.split(":", -1);
        if (corners.length != 2) {
            return;
        }
        int first = rowOf(corners[0]);
        int last = rowOf(corners[1]);
        int at = columnOf(corners[0]);
        List<SourceCell> top = rows.get(first);
        if (top == null || at < 0 || at >= top.size()) {
            return;
        }
        String text = top.get(at).text();
        top.set(at, new SourceCell(text, false, Math.max(1, columnOf(corners[1]) - at + 1)));
        if (last <= first) {
            return;
        }
        SortedMap<Integer, List<SourceCell>> below = rows.subMap(first + 1, last + 1);
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
