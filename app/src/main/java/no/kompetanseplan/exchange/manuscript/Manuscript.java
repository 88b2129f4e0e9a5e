package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.measures.ColumnChoice;
import no.kompetanseplan.exchange.measures.MeasureTable;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.word.WordDocument;
import no.kompetanseplan.exchange.office.word.WordPart;
import no.kompetanseplan.exchange.office.word.WordPart.Role;
import no.kompetanseplan.exchange.office.word.WordReader;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A Word document that may become a plan, with its tables as they look.
///
/// @param file name of the file
/// @param tables in order
public record Manuscript(String file, WordDocument document, List<FoundTable> tables) {

    /// Columns that are understood in a table of measures, besides the measure itself two more.
    private static final int FEWEST_COLUMNS = 3;

    public Manuscript {
        tables = List.copyOf(tables);
    }

    /// Reads a document.
    ///
    /// @throws ImportFailure when it is none, damaged, beyond the limits or without text
    public static Manuscript read(Path path, Progress progress) throws ImportFailure {
        try (OfficeFile file = OfficeFile.open(path, progress)) {
            if (file.kind() != OfficeFile.Kind.DOCUMENT) {
                throw new ImportFailure("import.file.not-document", null, file.name());
            }
            WordDocument document = WordReader.read(file);
            if (document.parts().isEmpty()) {
                throw new ImportFailure("import.file.no-text", null, file.name());
            }
            return new Manuscript(file.name(), document, found(document));
        }
    }

    private static List<FoundTable> found(WordDocument document) {
        List<FoundTable> found = new ArrayList<>();
        List<SourceTable> tables = document.tables();
        String heading = "";
        boolean hasStaffing = false;
        int at = 0;
        for (WordPart part : document.parts()) {
            if (part instanceof WordPart.Paragraph paragraph) {
                heading = paragraph.role() == Role.HEADING ? paragraph.words() : heading;
            } else {
                SourceTable table = tables.get(at);
                boolean mayBeStaffing = StaffingRows.of(table) != null;
                boolean mayBeMeasures = isMeasures(table);
                TableUse guess =
                        mayBeMeasures
                                ? TableUse.ACTION_PLAN
                                : mayBeStaffing && !hasStaffing
                                        ? TableUse.STAFFING
                                        : TableUse.PLAIN;
                hasStaffing |= guess == TableUse.STAFFING;
                found.add(
                        new FoundTable(
                                table, heading, table.name(), guess, mayBeMeasures, mayBeStaffing));
                at++;
            }
        }
        return found;
    }

    private static boolean isMeasures(SourceTable source) {
        MeasureTable table = MeasureTable.of(source, ColumnChoice.NONE);
        return table != null
                && table.head() + 1 < source.rows().size()
                && table.columns().stream().filter(column -> column.field() != null).count()
                        >= FEWEST_COLUMNS;
    }

    /// The headings with their depth from 1, in order.
    public List<Map.Entry<Integer, String>> outline() {
        List<Map.Entry<Integer, String>> outline = new ArrayList<>();
        for (WordPart part : document.parts()) {
            if (part instanceof WordPart.Paragraph paragraph && paragraph.role() == Role.HEADING) {
                String line = (paragraph.label() + " " + paragraph.words()).strip();
                outline.add(Map.entry(paragraph.level(), line));
            }
        }
        return outline;
    }

    /// The plan the document becomes.
    ///
    /// @param uses what tables become, by their numbers, where it is not as they look
    /// @param texts the language of what is shown
    /// @param ids names for new rows
    public ImportedPlan plan(Map<Integer, TableUse> uses, Texts texts, Supplier<Id> ids) {
        return new PlanBuilder(this, uses, texts, ids).build();
    }
}
