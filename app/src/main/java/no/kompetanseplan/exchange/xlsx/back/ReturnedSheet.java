package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.xlsx.back.ExportedInputs.Known;
import no.kompetanseplan.exchange.xlsx.cost.InputColumn;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One sheet of a workbook that comes back: rows are found by their names, wherever they stand.
final class ReturnedSheet {

    private static final Set<String> LISTS =
            Set.of("xlsx.sheet.cost-lines", "xlsx.sheet.participants", "xlsx.sheet.frames");

    private static final int HEAD_ROW = 4;

    private final String name;
    private final Plan plan;
    private final Map<Id, Map<InputColumn<?>, Known>> exported;
    private final Set<InputColumn<?>> columns = new LinkedHashSet<>();
    private final Set<Id> seen = new HashSet<>();
    private final List<ReturnedCell> changes = new ArrayList<>();
    private final List<Reason> problems = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    ReturnedSheet(String name, Plan plan, Map<Id, Map<InputColumn<?>, Known>> exported) {
        this.name = name;
        this.plan = plan;
        this.exported = exported;
        exported.values().forEach(each -> columns.addAll(each.keySet()));
    }

    void read(SheetStream rows) throws ImportFailure {
        int idColumn = columns.iterator().next().idColumn();
        while (rows.next()) {
            Id id = ExportedInputs.id(rows.text(idColumn).strip());
            if (id != null && exported.containsKey(id)) {
                if (seen.add(id)) {
                    row(rows, id);
                } else {
                    problems.add(Reason.of("back.twice", name, Integer.toString(rows.number())));
                }
            } else if (rows.number() > HEAD_ROW && isAdded(rows)) {
                notes.add(Reason.of("back.added", name, Integer.toString(rows.number())));
            }
        }
        if (seen.isEmpty()) {
            problems.add(Reason.of("back.moved", name));
            return;
        }
        long gone = exported.keySet().stream().filter(id -> !seen.contains(id)).count();
        if (gone > 0) {
            notes.add(Reason.of("back.gone", name, gone));
        }
    }

    /// A row with figures where inputs are, in a table that has a row for each row of the plan.
    private boolean isAdded(SheetStream row) {
        boolean figures = false;
        for (InputColumn<?> column : columns) {
            String text = row.text(column.column());
            boolean own = LISTS.contains(column.sheet()) && !row.isFormula(column.column());
            figures |= own && ReturnedFigure.number(text) != null;
        }
        return figures;
    }

    private void row(SheetStream row, Id id) {
        for (Map.Entry<InputColumn<?>, Known> each :
                exported.getOrDefault(id, Map.of()).entrySet()) {
            InputColumn<?> column = each.getKey();
            String address = Ref.cell(column.column(), row.number());
            ReturnedFigure figure =
                    ReturnedFigure.of(
                            row.text(column.column()),
                            row.isFormula(column.column()),
                            column.field().kind());
            if (figure.problem() != null) {
                problems.add(Reason.of("back.cell", name, address, figure.problem()));
                continue;
            }
            BigDecimal now = figure.value() == null ? column.unsaid() : figure.value();
            change(
                    new ReturnedCell(
                            name,
                            address,
                            column,
                            id,
                            each.getValue().value(),
                            now,
                            column.now(plan, id),
                            figure.scalar()));
        }
    }

    private void change(ReturnedCell cell) {
        if (ReturnedCell.same(cell.now(), cell.exported())
                || ReturnedCell.same(cell.now(), cell.plan())) {
            return;
        }
        if (cell.column().has(plan, cell.row())) {
            changes.add(cell);
        } else {
            notes.add(Reason.of("back.row-gone", name, cell.address()));
        }
    }

    List<ReturnedCell> changes() {
        return changes;
    }

    List<Reason> problems() {
        return problems;
    }

    List<Reason> notes() {
        return notes;
    }
}
