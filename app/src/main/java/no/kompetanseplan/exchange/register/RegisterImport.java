package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.office.excel.Merge;
import no.kompetanseplan.exchange.office.excel.Workbook;
import no.kompetanseplan.exchange.register.SheetLook.UnitCount;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Reads all rows of a register. What only the end of the file tells (merged cells, how the column
/// of positions is written as a whole) makes it read once more, knowing it.
public final class RegisterImport {

    private static final int MOST_READINGS = 3;

    private final RegisterFile file;
    private final RegisterChoice choice;
    private final Plan plan;
    private final LocalDate today;
    private final Progress progress;
    private final RegisterSheet sheet;
    private final Columns columns;
    private List<Merge> merges = List.of();
    private PositionUnit unit;

    private RegisterImport(
            RegisterFile file, RegisterChoice choice, Plan plan, LocalDate today, Progress progress)
            throws ImportFailure {
        this.file = file;
        this.choice = choice;
        this.plan = plan;
        this.today = today;
        this.progress = progress;
        this.sheet = file.sheet(choice);
        this.columns = new Columns(sheet.columns(), choice);
        this.unit = Objects.requireNonNullElse(choice.unit(), sheet.unit());
    }

    /// Reads the rows.
    ///
    /// @param today stands in where nothing tells what day the register shows
    /// @param progress told how much has been read, and may stop the work
    /// @throws ImportFailure when columns are missing that it can't do without, when national ids
    ///   are to tell persons apart, or when the file is damaged or beyond the limits
    public static RegisterPreview read(
            RegisterFile file, RegisterChoice choice, Plan plan, LocalDate today, Progress progress)
            throws ImportFailure {
        return reading(file, choice, plan, today, progress).preview();
    }

    /// Reads the rows, to have some of them corrected.
    ///
    /// @throws ImportFailure as [#read]
    public static RegisterReading reading(
            RegisterFile file, RegisterChoice choice, Plan plan, LocalDate today, Progress progress)
            throws ImportFailure {
        RegisterImport reading = new RegisterImport(file, choice, plan, today, progress);
        reading.check();
        return reading.read();
    }

    private void check() throws ImportFailure {
        LocalDate day = choice.date();
        if (day != null && day.isAfter(today)) {
            throw new ImportFailure("staff.date.future", null, day.format(RegisterNotices.DAY));
        }
        if (sheet.columns().isEmpty()) {
            throw new ImportFailure("staff.missing.table", null, file.name());
        }
        boolean hasWork = columns.has(RegisterColumn.TITLE) || columns.has(RegisterColumn.CODE);
        if (!hasWork) {
            throw new ImportFailure("staff.missing.profession", null, file.name());
        }
        if (!columns.has(RegisterColumn.POSITION)) {
            throw new ImportFailure("staff.missing.position", null, file.name());
        }
        boolean hasPlace = columns.has(RegisterColumn.MUNICIPALITY) || employer() != null;
        if (!hasPlace) {
            throw new ImportFailure("staff.missing.municipality", null, file.name());
        }
        refusePersonal();
    }

    private void refusePersonal() throws ImportFailure {
        for (FoundColumn column : sheet.columns()) {
            if (column.isPersonal() && choice.of(column) != RegisterColumn.IGNORED) {
                String key =
                        choice.of(column) == RegisterColumn.PERSON
                                ? "staff.person.column"
                                : "staff.personal.column";
                throw new ImportFailure(key, null, column.head());
            }
        }
    }

    private @Nullable Id employer() {
        return choice.municipality() == null ? sheet.municipality() : choice.municipality();
    }

    private RegisterReading read() throws ImportFailure {
        for (int i = 1; i < MOST_READINGS; i++) {
            Reading reading = once();
            boolean isDone = true;
            if (!reading.merges.isEmpty() && merges.isEmpty()) {
                merges = reading.merges;
                isDone = false;
            }
            PositionUnit likely = reading.units.likely();
            if (choice.unit() == null && likely != unit) {
                unit = likely;
                isDone = false;
            }
            if (isDone) {
                return reading.done();
            }
        }
        return once().done();
    }

    private Reading once() throws ImportFailure {
        Reading reading = new Reading();
        try (RegisterSource source = RegisterSource.open(file.path(), progress)) {
            Workbook.Sheet found = source.sheets().get(sheet.number() - 1);
            try (RowStream rows = source.rows(found, merges)) {
                while (rows.next()) {
                    if (rows.number() > sheet.head()) {
                        reading.row(rows);
                    }
                }
                reading.merges =
                        RegisterSource.merges(rows).stream()
                                .filter(merge -> merge.lastRow() > sheet.head() && merge.isTall())
                                .toList();
            }
            reading.notices.charset(source.charset());
        }
        return reading;
    }

    /// The municipality of a plan that a name or a number means.
    ///
    /// @throws ImportFailure when it means none
    public static Id municipality(Plan plan, String written, LocalDate today) throws ImportFailure {
        Read<Id> read = new MunicipalityWords(plan, today).read(written);
        if (read.value() == null) {
            Reason why = Objects.requireNonNull(read.refused());
            throw new ImportFailure(why.key(), null, why.arguments().toArray());
        }
        return read.value();
    }

    /// The language of what is written into a plan.
    static Language language(Plan plan) {
        return plan.head().language() == PlanLanguage.NYNORSK ? Language.NN : Language.NB;
    }

    /// One time through the rows.
    private final class Reading {

        private final LocalDate date = date();
        private final ProfessionWords professions = new ProfessionWords(plan, language(plan));
        private final RegisterNotices notices =
                new RegisterNotices(file, sheet, columns, choice, unit, date);
        private final MunicipalityWords municipalities =
                new MunicipalityWords(plan, date).only(choice.municipality());
        private final LineKeeper lines;
        private final UnitCount units = new UnitCount();
        private final RowReader reader;
        private List<Merge> merges = List.of();

        Reading() {
            reader =
                    new RowReader(
                            file,
                            sheet,
                            columns,
                            employer(),
                            new CellNumbers(date, unit),
                            municipalities,
                            professions,
                            sheet.blankFurtherIsNo());
            lines = new LineKeeper(reader);
        }

        private LocalDate date() {
            if (choice.date() != null) {
                return choice.date();
            }
            return sheet.date() == null ? today : sheet.date();
        }

        void row(RowStream row) throws ImportFailure {
            RowReader.Result result = reader.read(row);
            lines.add(row, result);
            notices.row(row);
            if (result.outcome() != RegisterLine.Outcome.SKIPPED) {
                units.add(columns.text(row, RegisterColumn.POSITION));
            }
        }

        RegisterReading done() throws ImportFailure {
            List<String> strangers = municipalities.strangers();
            if (employer() == null && !strangers.isEmpty()) {
                throw new ImportFailure(
                        "staff.missing.municipality.unknown",
                        null,
                        file.name(),
                        String.join(", ", strangers));
            }
            RegisterResult result = new RegisterResult(plan, file, sheet, date);
            return new RegisterReading(lines, sum -> result.of(sum, professions, notices));
        }
    }
}
