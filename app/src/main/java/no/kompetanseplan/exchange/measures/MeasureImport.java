package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.excel.WorkbookTables;
import no.kompetanseplan.exchange.office.word.WordReader;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// A list of measures in a file, ready to be taken into a plan: its tables, and what has been
/// chosen. A value; choosing makes another.
///
/// @param file name of the file
/// @param tables all tables of the file
/// @param only the table to read, by its number; 0 for all that are understood
/// @param choice what columns hold
/// @param dimension where measures go that the file gives no dimension; empty for none
public record MeasureImport(
        String file, List<SourceTable> tables, int only, ColumnChoice choice, String dimension) {

    /// Columns that make a table one of measures even when another has one more.
    private static final int ENOUGH = 4;

    /// More rows than a plan can have measures.
    private static final int MOST_ROWS = 5_000;

    public MeasureImport {
        tables = List.copyOf(tables);
    }

    /// Reads the tables of a workbook or a document.
    ///
    /// @throws ImportFailure when it is neither, damaged, beyond the limits or without tables
    public static MeasureImport read(Path path, Progress progress) throws ImportFailure {
        try (OfficeFile file = OfficeFile.open(path, progress)) {
            List<SourceTable> tables =
                    switch (file.kind()) {
                        case WORKBOOK -> WorkbookTables.read(file);
                        case DOCUMENT -> WordReader.read(file).tables();
                    };
            if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
                throw new ImportFailure("import.file.no-table", null, file.name());
            }
            return new MeasureImport(file.name(), tables, 0, ColumnChoice.NONE, "");
        }
    }

    public MeasureImport withTable(int number) {
        return new MeasureImport(file, tables, number, choice, dimension);
    }

    public MeasureImport withChoice(ColumnChoice columns) {
        return new MeasureImport(file, tables, only, columns, dimension);
    }

    public MeasureImport withDimension(String name) {
        return new MeasureImport(file, tables, only, choice, name);
    }

    /// The tables whose heads are understood, of those that are to be read. Of all tables of a file
    /// the ones with the most columns that are understood: others only mention measures.
    public List<MeasureTable> understood() {
        List<MeasureTable> understood =
                tables.stream()
                        .filter(table -> only == 0 || table.number() == only)
                        .map(table -> MeasureTable.of(table, choice))
                        .filter(Objects::nonNull)
                        .toList();
        int most = understood.stream().mapToInt(table -> table.taken().size()).max().orElse(0);
        int least = most > ENOUGH ? most - 1 : most;
        return understood.stream().filter(table -> table.taken().size() >= least).toList();
    }

    /// The same, with a refusal when there are none.
    ///
    /// @throws ImportFailure that tells the heads there are
    public List<MeasureTable> orRefuse() throws ImportFailure {
        if (only != 0 && tables.stream().noneMatch(table -> table.number() == only)) {
            throw new ImportFailure("import.no-such-table", null, file, only, tables.size());
        }
        List<MeasureTable> understood = understood();
        if (understood.isEmpty()) {
            throw new ImportFailure("import.heads", null, file, heads());
        }
        int rows = understood.stream().mapToInt(table -> table.source().rows().size()).sum();
        if (rows > MOST_ROWS) {
            throw new ImportFailure("import.too-many-measures", null, file, MOST_ROWS);
        }
        return understood;
    }

    /// Names the form of the file by the heads of its tables: two files of one form have the same,
    /// whatever their rows.
    public Id form() {
        StringBuilder heads = new StringBuilder("form");
        for (SourceTable table : tables) {
            MeasureTable.heads(table)
                    .forEach(head -> heads.append('|').append(HeadWords.plain(head)));
        }
        return Id.named(heads.toString());
    }

    private String heads() {
        List<String> found = new ArrayList<>();
        for (SourceTable table : tables) {
            if (!table.rows().isEmpty() && (only == 0 || table.number() == only)) {
                List<String> heads = MeasureTable.heads(table);
                String name =
                        table.name().isEmpty() ? Integer.toString(table.number()) : table.name();
                found.add(shortened(name) + ": " + shortened(String.join(" | ", heads)));
            }
        }
        return shortened(String.join("; ", found));
    }

    private static String shortened(String text) {
        int most = 400;
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /// Whether the dimension that was chosen is one of the plan, or the plan has none yet.
    public boolean knowsDimension(Plan plan) {
        return dimension.isEmpty()
                || plan.dimensions().isEmpty()
                || new Dimensions(plan, () -> Id.named(dimension)).named(dimension) != null;
    }

    /// What taking it in would do to a plan.
    ///
    /// @param ids names for new rows
    public MeasurePreview preview(Plan plan, Language language, Supplier<Id> ids) {
        return preview(plan, Facts.NONE, language, ids);
    }

    /// What taking it in would do to a plan. A row that would open a measure for enrolment before
    /// it may be is refused.
    ///
    /// @param facts what costs split by positions are split by
    /// @param ids names for new rows
    public MeasurePreview preview(Plan plan, Facts facts, Language language, Supplier<Id> ids) {
        List<MeasureTable> understood = understood();
        Map<RowPlace, Reason> shut = new HashMap<>();
        Map<RowPlace, Reason> more = Map.of();
        MeasurePreview preview;
        do {
            shut.putAll(more);
            preview = new Comparison(plan, language, ids, dimension, shut).of(understood);
            // a row may take the measure that another was refused
            more = Enrolling.shut(plan, preview, facts, Texts.of(language));
        } while (!more.isEmpty());
        return preview;
    }

    /// The same for every table whose heads are understood, however few, of a document that tells
    /// how things are: what it says is open for enrolment is.
    public MeasurePreview previewAll(Plan plan, Language language, Supplier<Id> ids) {
        List<MeasureTable> all =
                tables.stream()
                        .map(table -> MeasureTable.of(table, choice))
                        .filter(Objects::nonNull)
                        .toList();
        return new Comparison(plan, language, ids, dimension, Map.of()).of(all);
    }
}
