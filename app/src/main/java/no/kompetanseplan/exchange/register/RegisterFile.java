package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.excel.Workbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A file that may hold a register: its sheets as they were found. A value; no row is kept.
///
/// @param name name of the file
/// @param isWorkbook whether it is of Excel; else of text
/// @param sheets in the order of the tabs; of a file of text one
public record RegisterFile(Path path, String name, boolean isWorkbook, List<RegisterSheet> sheets) {

    public RegisterFile {
        sheets = List.copyOf(sheets);
    }

    /// Looks at the start of each sheet.
    ///
    /// @param plan knows municipalities and professions
    /// @param today stands in where nothing tells what day the register shows
    /// @throws ImportFailure when it is no such file, damaged or beyond the limits
    public static RegisterFile open(Path path, Plan plan, LocalDate today, Progress progress)
            throws ImportFailure {
        String name = Objects.toString(path.getFileName(), path.toString());
        List<RegisterSheet> sheets = new ArrayList<>();
        boolean isWorkbook;
        SheetLook look = new SheetLook(plan, name, today);
        try (RegisterSource source = RegisterSource.open(path, progress)) {
            isWorkbook = source.charset() == null;
            for (Workbook.Sheet sheet : source.sheets()) {
                sheets.add(look.look(source, sheet));
            }
        }
        if (sheets.stream().allMatch(sheet -> sheet.columns().isEmpty())) {
            boolean isNamedSo = name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
            if (!isWorkbook && isNamedSo) {
                throw new ImportFailure("staff.file.not-workbook", null, name);
            }
            boolean hasText = sheets.stream().anyMatch(RegisterSheet::hasText);
            throw new ImportFailure(
                    hasText ? "staff.file.no-heads" : "staff.file.empty", null, name);
        }
        return new RegisterFile(path, name, isWorkbook, sheets);
    }

    /// The sheet to read: the one chosen, else the one with the most columns that are understood,
    /// those that are shown before hidden ones.
    ///
    /// @throws ImportFailure when there is no sheet of the number that was chosen
    public RegisterSheet sheet(RegisterChoice choice) throws ImportFailure {
        if (choice.sheet() > sheets.size()) {
            throw new ImportFailure(
                    "import.no-such-table", null, name, choice.sheet(), sheets.size());
        }
        if (choice.sheet() > 0) {
            return sheets.get(choice.sheet() - 1);
        }
        return sheets.stream()
                .max(
                        Comparator.comparing((RegisterSheet sheet) -> !sheet.columns().isEmpty())
                                .thenComparing(sheet -> !sheet.isHidden())
                                .thenComparingInt(RegisterSheet::understood)
                                .thenComparing(
                                        Comparator.comparingInt(RegisterSheet::number).reversed()))
                .orElseThrow();
    }

    /// The sheet of a name or number, for [RegisterChoice#withSheet].
    ///
    /// @throws ImportFailure when there is none
    public int sheetNumber(String written) throws ImportFailure {
        if (!isWorkbook) {
            throw new ImportFailure("staff.file.no-sheets", null, name);
        }
        for (RegisterSheet sheet : sheets) {
            if (sheet.name().equalsIgnoreCase(written.strip())) {
                return sheet.number();
            }
        }
        if (written.strip().matches("\\d{1,3}")) {
            int number = Integer.parseInt(written.strip());
            if (number >= 1 && number <= sheets.size()) {
                return number;
            }
        }
        List<String> names = sheets.stream().map(RegisterSheet::name).toList();
        throw new ImportFailure(
                "staff.file.no-sheet", null, name, written, String.join(", ", names));
    }

    /// The employer of rows that name none; null when nothing tells.
    public @Nullable Id municipality(RegisterChoice choice) throws ImportFailure {
        return choice.municipality() == null ? sheet(choice).municipality() : choice.municipality();
    }
}
