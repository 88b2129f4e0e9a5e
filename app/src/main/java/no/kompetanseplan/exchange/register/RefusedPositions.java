package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.office.excel.ListWorkbook;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/// Writes the rows of a register that were refused to a workbook, with their place and the reason:
/// to be mended there and taken in again, since its heads are those of the columns. What tells who
/// somebody is, is not in it.
public final class RefusedPositions {

    private static final int NARROW = 8;
    private static final int MIDDLE = 16;
    private static final int WIDE = 60;

    private RefusedPositions() {}

    /// Writes the file whole, or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user; what was there before stands
    public static void export(Path target, RegisterPreview preview, Texts texts)
            throws ExportFailure {
        Set<RegisterColumn> columns = EnumSet.of(RegisterColumn.TITLE);
        List<RegisterLine> refused = preview.lines(Outcome.REFUSED);
        refused.forEach(line -> columns.addAll(line.cells().keySet()));
        List<String> heads = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (RegisterColumn column : columns) {
            heads.add(texts.get(column.label()));
            widths.add(MIDDLE);
        }
        heads.add(texts.get("import.refused.why"));
        widths.add(WIDE);
        heads.add(texts.get("import.refused.row"));
        widths.add(NARROW);
        List<List<String>> rows = new ArrayList<>();
        for (RegisterLine line : refused) {
            rows.add(cells(line, columns, texts));
        }
        new ListWorkbook(texts.get("import.refused.sheet"), heads, widths, rows).export(target);
    }

    private static List<String> cells(RegisterLine line, Set<RegisterColumn> columns, Texts texts) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(line.text(column)));
        StringJoiner why = new StringJoiner(" ");
        line.problems().forEach(each -> why.add(each.reason().sentence(texts)));
        cells.add(why.toString());
        cells.add(Integer.toString(line.row()));
        return cells;
    }
}
