package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a person has said of a file. What nobody has spoken of is as it was found.
///
/// @param sheet number of the sheet to read; 0 for the one that looks most like a register
/// @param columns what columns hold, by their heads
/// @param municipality employer of rows that name none; null for the one found
/// @param date day the register shows; null for the one found
/// @param unit how positions are written; null for as the column as a whole looks
/// @param corrections texts in the place of those of the file
public record RegisterChoice(
        int sheet,
        Map<String, RegisterColumn> columns,
        @Nullable Id municipality,
        @Nullable LocalDate date,
        @Nullable PositionUnit unit,
        Map<Cell, String> corrections) {

    /// Nothing said.
    public static final RegisterChoice NONE =
            new RegisterChoice(0, Map.of(), null, null, null, Map.of());

    /// A cell of the sheet.
    ///
    /// @param row as the program shows it
    public record Cell(int row, RegisterColumn column) {}

    public RegisterChoice {
        columns = Map.copyOf(columns);
        corrections = Map.copyOf(corrections);
    }

    public RegisterChoice withSheet(int number) {
        return new RegisterChoice(number, columns, municipality, date, unit, corrections);
    }

    /// With one column chosen.
    public RegisterChoice with(String head, RegisterColumn column) {
        Map<String, RegisterColumn> all = new LinkedHashMap<>(columns);
        all.put(RegisterColumn.plain(head), column);
        return new RegisterChoice(sheet, all, municipality, date, unit, corrections);
    }

    public RegisterChoice withMunicipality(@Nullable Id body) {
        return new RegisterChoice(sheet, columns, body, date, unit, corrections);
    }

    public RegisterChoice withDate(@Nullable LocalDate day) {
        return new RegisterChoice(sheet, columns, municipality, day, unit, corrections);
    }

    public RegisterChoice withUnit(@Nullable PositionUnit size) {
        return new RegisterChoice(sheet, columns, municipality, date, size, corrections);
    }

    /// With a text in the place of what the file has there.
    public RegisterChoice withCorrection(int row, RegisterColumn column, String text) {
        Map<Cell, String> all = new LinkedHashMap<>(corrections);
        all.put(new Cell(row, column), text);
        return new RegisterChoice(sheet, columns, municipality, date, unit, all);
    }

    /// Reads `Head=COLUMN`.
    ///
    /// @throws ImportFailure when it can't be read
    public RegisterChoice withWritten(String written) throws ImportFailure {
        int sign = written.lastIndexOf('=');
        if (sign <= 0) {
            throw new ImportFailure("staff.map.wrong", null, written.strip());
        }
        RegisterColumn column = RegisterColumn.of(written.substring(sign + 1));
        if (column == null) {
            throw new ImportFailure(
                    "staff.map.column", null, written.substring(sign + 1).strip(), keys());
        }
        return with(written.substring(0, sign), column);
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (RegisterColumn column : RegisterColumn.values()) {
            keys.append(keys.isEmpty() ? "" : ", ").append(column.key());
        }
        return keys.toString();
    }

    /// What was said of columns, as one line of text that [#ofKept] understands.
    public String kept() {
        StringBuilder kept = new StringBuilder();
        columns.forEach((head, column) ->
                kept.append(head.replaceAll("[=;]", " "))
                        .append('=')
                        .append(column.key())
                        .append(';'));
        return kept.toString();
    }

    /// What [#kept] has written; what is not understood is passed over.
    public static RegisterChoice ofKept(String kept) {
        RegisterChoice choice = NONE;
        for (String pair : kept.split(";", -1)) {
            int sign = pair.lastIndexOf('=');
            RegisterColumn column = sign <= 0 ? null : RegisterColumn.of(pair.substring(sign + 1));
            if (column != null) {
                choice = choice.with(pair.substring(0, sign), column);
            }
        }
        return choice;
    }

    /// What a column holds.
    public RegisterColumn of(FoundColumn column) {
        return columns.getOrDefault(column.key(), column.proposed());
    }
}
