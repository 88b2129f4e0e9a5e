package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.Limits;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.office.csv.CsvFile;
import no.kompetanseplan.exchange.office.excel.Merge;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.office.excel.Workbook;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A workbook or a file of text, opened to have its rows read.
final class RegisterSource implements Closeable {

    private final @Nullable OfficeFile office;
    private final @Nullable Workbook book;
    private final @Nullable CsvFile text;
    private final Progress progress;

    private RegisterSource(
            @Nullable OfficeFile office,
            @Nullable Workbook book,
            @Nullable CsvFile text,
            Progress progress) {
        this.office = office;
        this.book = book;
        this.text = text;
        this.progress = progress;
    }

    static RegisterSource open(Path path, Progress progress) throws ImportFailure {
        if (!isOffice(path)) {
            return new RegisterSource(null, null, CsvFile.of(path, Limits.STREAMED), progress);
        }
        OfficeFile office = OfficeFile.open(path, Limits.STREAMED, progress);
        boolean isOpen = false;
        try {
            if (office.kind() != OfficeFile.Kind.WORKBOOK) {
                throw new ImportFailure("staff.file.document", null, office.name());
            }
            RegisterSource source =
                    new RegisterSource(office, new Workbook(office), null, progress);
            isOpen = true;
            return source;
        } finally {
            if (!isOpen) {
                office.close();
            }
        }
    }

    /// Whether it begins as files of Office do, the protected and older ones among them.
    private static boolean isOffice(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return (first == 'P' && second == 'K') || (first == 0xD0 && second == 0xCF);
        } catch (IOException _) {
            return false; // what can't be read is told of when it is read as text
        }
    }

    /// The sheets; of a file of text one without a name.
    List<Workbook.Sheet> sheets() {
        return book == null ? List.of(new Workbook.Sheet(1, "", false, "")) : book.sheets();
    }

    /// How a file of text is written; null for a workbook.
    @Nullable Charset charset() {
        return text == null ? null : text.charset();
    }

    RowStream rows(Workbook.Sheet sheet, List<Merge> known) throws ImportFailure {
        if (text != null) {
            return text.rows(Limits.STREAMED, progress);
        }
        if (book == null) {
            throw new IllegalStateException();
        }
        return book.rows(sheet, known);
    }

    /// What is merged in rows that have all been read.
    static List<Merge> merges(RowStream rows) {
        return rows instanceof SheetStream sheet ? sheet.merges() : List.of();
    }

    @Override
    public void close() {
        if (office != null) {
            office.close();
        }
    }
}
