package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.office.excel.Workbook;
import no.kompetanseplan.exchange.xlsx.cost.InputColumn;
import no.kompetanseplan.exchange.xlsx.cost.InputsSheet;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures as they were when the workbook was made, read from the sheet that keeps them.
final class ExportedInputs {

    private final Map<String, InputColumn<?>> known = new HashMap<>();
    private final Map<String, Map<Id, Map<InputColumn<?>, Known>>> sheets = new LinkedHashMap<>();
    private final Map<String, ExportedRows> rows = new LinkedHashMap<>();
    private String head = "";

    /// A figure that was exported; null for a blank cell.
    record Known(@Nullable BigDecimal value) {}

    private ExportedInputs() {
        InputColumn.all().forEach(column -> known.put(column.key(), column));
    }

    /// @throws ImportFailure when the file is no workbook of ours
    static ExportedInputs read(OfficeFile file, Workbook book) throws ImportFailure {
        Workbook.Sheet sheet = sheet(book);
        if (sheet == null) {
            throw new ImportFailure("back.not-ours", null, file.name());
        }
        ExportedInputs inputs = new ExportedInputs();
        inputs.read(file, book, sheet);
        return inputs;
    }

    /// The sheet of the figures as they were exported, by its name in any language; null when the
    /// workbook is not ours.
    static Workbook.@Nullable Sheet sheet(Workbook book) {
        for (Workbook.Sheet sheet : book.sheets()) {
            for (Language language : Language.values()) {
                if (sheet.name().equals(Texts.of(language).get(InputsSheet.NAME))) {
                    return sheet;
                }
            }
        }
        return null;
    }

    private void read(OfficeFile file, Workbook book, Workbook.Sheet sheet) throws ImportFailure {
        boolean isKnown = false;
        try (SheetStream rows = book.rows(sheet, List.of())) {
            while (rows.next()) {
                if (rows.number() == InputsSheet.VERSION_ROW) {
                    head = rows.text(1);
                    isKnown = rows.text(2).equals(Integer.toString(InputsSheet.VERSION));
                } else if (rows.number() >= InputsSheet.FIRST_ROW) {
                    read(rows);
                }
            }
        }
        if (!isKnown) {
            throw new ImportFailure("back.version", null, file.name());
        }
    }

    private void read(SheetStream row) {
        if (row.text(InputsSheet.KEY).equals(InputsSheet.CALCULATED)) {
            Results range = Results.of(row.text(InputsSheet.RANGE));
            if (range != null) {
                rows(row).results(range);
            }
            return;
        }
        if (row.text(InputsSheet.KEY).equals(InputsSheet.SHOWN)) {
            rows(row).prints(row.text(InputsSheet.RANGE));
            return;
        }
        InputColumn<?> column = known.get(row.text(InputsSheet.KEY));
        Id id = id(row.text(InputsSheet.ROW_ID));
        if (column != null && id != null) {
            sheets.computeIfAbsent(row.text(InputsSheet.SHEET), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(id, _ -> new LinkedHashMap<>())
                    .put(column, new Known(ReturnedFigure.number(row.text(InputsSheet.VALUE))));
        }
    }

    private ExportedRows rows(SheetStream row) {
        return rows.computeIfAbsent(row.text(InputsSheet.SHEET), _ -> new ExportedRows());
    }

    static @Nullable Id id(String text) {
        return text.matches("[0-9a-f]{32}") ? Id.of(text) : null;
    }

    /// The state of the plan that was exported, as the file tells it.
    String head() {
        return head;
    }

    /// What the rows showed and where numbers are results, by the names of the sheets.
    Map<String, ExportedRows> rows() {
        return rows;
    }

    /// The names of the sheets that have inputs.
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    Map<Id, Map<InputColumn<?>, Known>> of(String sheet) {
        return sheets.getOrDefault(sheet, Map.of());
    }

    /// Whether the plan has any row of the workbook; a workbook without rows fits any plan.
    boolean fits(Plan plan) {
        boolean any = false;
        for (Map<Id, Map<InputColumn<?>, Known>> rows : sheets.values()) {
            for (Map.Entry<Id, Map<InputColumn<?>, Known>> row : rows.entrySet()) {
                any = true;
                if (row.getValue().keySet().iterator().next().has(plan, row.getKey())) {
                    return true;
                }
            }
        }
        return !any;
    }
}
