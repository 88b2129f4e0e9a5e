package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.Limits;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.office.excel.Workbook;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What somebody has changed in a workbook of ours, held against what was exported and against the
/// plan as it is now.
///
/// Either all of it is taken or nothing: a figure that can't be read stops the rest, so that nobody
/// gets half a budget. What the plan has changed too since the export is told, and taken only when
/// asked for.
///
/// @param file its name
/// @param head the state of the plan that was exported
/// @param changes figures that differ from what was exported and from the plan
/// @param problems why nothing can be taken
/// @param notes what is told and stops nothing
public record ReturnedWorkbook(
        String file,
        String head,
        List<ReturnedCell> changes,
        List<Reason> problems,
        List<Reason> notes) {

    public ReturnedWorkbook {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /// Reads a file and holds it against the plan.
    ///
    /// @throws ImportFailure when the file is no workbook of this plan
    public static ReturnedWorkbook read(Path path, Plan plan, Progress progress)
            throws ImportFailure {
        try (OfficeFile file = OfficeFile.open(path, Limits.STREAMED, progress)) {
            if (file.kind() != OfficeFile.Kind.WORKBOOK) {
                throw new ImportFailure("back.not-ours", null, file.name());
            }
            Workbook book = new Workbook(file);
            ExportedInputs exported = ExportedInputs.read(file, book);
            if (!exported.fits(plan)) {
                throw new ImportFailure("back.other-plan", null, file.name());
            }
            List<ReturnedCell> changes = new ArrayList<>();
            List<Reason> problems = new ArrayList<>();
            List<Reason> notes = new ArrayList<>();
            for (String name : exported.sheets()) {
                ReturnedSheet sheet = new ReturnedSheet(name, plan, exported.of(name));
                Workbook.Sheet tab = tab(book, name);
                if (tab == null) {
                    problems.add(Reason.of("back.sheet-gone", name));
                    continue;
                }
                try (SheetStream rows = book.rows(tab, List.of())) {
                    sheet.read(rows);
                }
                changes.addAll(sheet.changes());
                problems.addAll(sheet.problems());
                notes.addAll(sheet.notes());
            }
            for (Map.Entry<String, ExportedRows> each : exported.rows().entrySet()) {
                Workbook.Sheet tab = tab(book, each.getKey());
                if (tab != null) {
                    notes.addAll(changed(book, tab, exported, each.getValue()));
                }
            }
            return new ReturnedWorkbook(file.name(), exported.head(), changes, problems, notes)
                    .calculated(plan);
        }
    }

    /// Whether a file is a workbook that the program has made, of this plan or another; its cells
    /// are not read.
    ///
    /// @throws ImportFailure when the file can't be opened
    public static boolean isOurs(Path path, Progress progress) throws ImportFailure {
        try (OfficeFile file = OfficeFile.open(path, Limits.STREAMED, progress)) {
            return file.kind() == OfficeFile.Kind.WORKBOOK
                    && ExportedInputs.sheet(new Workbook(file)) != null;
        }
    }

    private static List<Reason> changed(
            Workbook book, Workbook.Sheet tab, ExportedInputs exported, ExportedRows known)
            throws ImportFailure {
        try (SheetStream first = book.rows(tab, List.of());
                SheetStream rows = book.rows(tab, List.of())) {
            return known.changed(tab.name(), exported.of(tab.name()), first, rows);
        }
    }

    private static Workbook.@Nullable Sheet tab(Workbook book, String name) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// The same, refused when a line that could be calculated no longer can.
    private ReturnedWorkbook calculated(Plan plan) {
        if (changes.isEmpty()) {
            return this;
        }
        Set<Uncalculated> before = new HashSet<>(Budget.of(plan).uncalculated());
        List<Reason> all = new ArrayList<>(problems);
        Plan changed = apply(plan, true);
        for (Uncalculated each : Budget.of(changed).uncalculated()) {
            if (!before.contains(each)) {
                all.add(Reason.of("back.uncalculated", title(plan, each), reason(each)));
            }
        }
        return new ReturnedWorkbook(file, head, changes, all, notes);
    }

    private static String title(Plan plan, Uncalculated each) {
        Measure measure = plan.find(MeasureFields.TABLE, each.measure());
        CostLine line = plan.find(CostLineFields.TABLE, each.line());
        String title = measure == null ? "" : measure.title();
        return line == null || line.text().isEmpty() ? title : title + ": " + line.text();
    }

    private static Reason reason(Uncalculated each) {
        return Reason.of(
                "xlsx.reason." + each.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Figures that the plan has changed too.
    public List<ReturnedCell> conflicts() {
        return changes.stream().filter(ReturnedCell::isConflict).toList();
    }

    /// The figures that are taken.
    ///
    /// @param theirs whether those that the plan has changed too are taken from the workbook
    public List<ReturnedCell> taken(boolean theirs) {
        return problems.isEmpty()
                ? changes.stream().filter(each -> theirs || !each.isConflict()).toList()
                : List.of();
    }

    /// The plan with the figures of the workbook.
    public Plan apply(Plan plan, boolean theirs) {
        return apply(plan, each -> theirs || !each.isConflict());
    }

    /// The plan with some of the figures of the workbook.
    public Plan apply(Plan plan, Predicate<ReturnedCell> wanted) {
        Plan changed = plan;
        for (ReturnedCell each : changes) {
            if (wanted.test(each)) {
                changed = each.column().with(changed, each.row(), each.scalar());
            }
        }
        return changed;
    }
}
