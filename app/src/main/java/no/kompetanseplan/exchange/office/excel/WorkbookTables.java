package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceTable;

import java.util.ArrayList;
import java.util.List;

/// Reads every sheet of a workbook, in the order of the tabs. Empty sheets give tables without
/// rows.
public final class WorkbookTables {

    private WorkbookTables() {}

    /// The tables of an opened workbook.
    ///
    /// @throws ImportFailure when it is damaged or beyond the limits
    public static List<SourceTable> read(OfficeFile file) throws ImportFailure {
        Workbook book = new Workbook(file);
        List<SourceTable> tables = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            tables.add(book.table(sheet));
        }
        return tables;
    }
}
