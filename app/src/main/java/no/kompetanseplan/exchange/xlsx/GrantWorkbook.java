package no.kompetanseplan.exchange.xlsx;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.xlsx.page.Book;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Tally;
import no.kompetanseplan.exchange.xlsx.page.WorkbookReader;
import no.kompetanseplan.exchange.xlsx.sheet.GrantSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.text.Texts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The report on a grant as a workbook of one sheet, with sums that follow when an amount is
/// changed.
public final class GrantWorkbook {

    private GrantWorkbook() {}

    /// Puts the workbook in the place of a file, whole and checked, or leaves the file as it was.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(
            Path target, Assessment assessment, Ledger grant, Texts texts, ExportStamp stamp)
            throws ExportFailure {
        Source source = Source.of(assessment, texts, stamp);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        ExportFile.replace(
                target,
                out -> {
                    try (Book book = new Book(PlanWorkbook.about(source), () -> {})) {
                        GrantSheet sheet = new GrantSheet(grant);
                        Page page = book.page(sheet.tab(source), sheet.columns(source));
                        sheet.write(page, source);
                        book.writeTo(out);
                        tallies.putAll(book.tallies());
                    }
                },
                file -> WorkbookReader.check(file, tallies));
    }
}
