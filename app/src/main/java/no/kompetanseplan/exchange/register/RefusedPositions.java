package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.excel.WorkbookTables;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the rows of a register that were refused to a workbook of one sheet, with their row and
/// the reason: to be mended there and taken in again, since its heads are those of the columns.
/// Columns that are never read in are not written out either.
public final class RefusedPositions {

    private static final int NARROW = 14 * 256;
    private static final int WIDE = 60 * 256;

    private final Texts texts;
    private final List<RegisterLine> refused;
    private final Set<RegisterColumn> columns = EnumSet.noneOf(RegisterColumn.class);

    private RefusedPositions(RegisterPreview preview, Texts texts) {
        this.texts = texts;
        this.refused = preview.lines(Outcome.REFUSED);
        refused.forEach(line -> columns.addAll(line.cells().keySet()));
        columns.remove(RegisterColumn.IGNORED);
        columns.remove(RegisterColumn.PERSON);
    }

    /// Writes the file whole, or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user; what was there before stands
    public static void export(Path target, RegisterPreview preview, Texts texts)
            throws ExportFailure {
        RefusedPositions rows = new RefusedPositions(preview, texts);
        ExportFile.replace(target, rows::write, rows::verify);
    }

    private void write(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(texts.get("import.refused.sheet"));
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            List<String> heads = heads();
            put(sheet.createRow(0), heads, head);
            for (RegisterLine line : refused) {
                put(sheet.createRow(sheet.getLastRowNum() + 1), cells(line), null);
            }
            for (int i = 0; i < heads.size(); i++) {
                sheet.setColumnWidth(i, i == heads.size() - 2 ? WIDE : NARROW);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
        }
    }

    private static void put(XSSFRow row, List<String> words, @Nullable CellStyle style) {
        for (int i = 0; i < words.size(); i++) {
            row.createCell(i).setCellValue(words.get(i));
            if (style != null) {
                row.getCell(i).setCellStyle(style);
            }
        }
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(texts.get(column.label())));
        heads.add(texts.get("import.refused.why"));
        heads.add(texts.get("import.refused.row"));
        return heads;
    }

    private List<String> cells(RegisterLine line) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(line.text(column)));
        cells.add(
                line.problems().stream()
                        .map(Problem::reason)
                        .map(reason -> reason.sentence(texts))
                        .collect(Collectors.joining(" ")));
        cells.add(Integer.toString(line.row()));
        return cells;
    }

    private void verify(Path file) throws IOException {
        try (OfficeFile made = OfficeFile.open(file, Progress.NONE)) {
            if (WorkbookTables.read(made).getFirst().rows().size() != refused.size() + 1) {
                throw new IOException(file.toString());
            }
        } catch (ImportFailure e) {
            throw new IOException(e);
        }
    }
}
