package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.exchange.staffing.WorkloadSheets;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.text.Texts;

import java.util.List;

/// The staff that services need by their workload: all services beside each other, and of each its
/// work and how the need follows. Nothing for a plan without such services.
final class WorkloadPrinter {

    private final Pages pages;
    private final WorkloadSheets sheets;

    WorkloadPrinter(Pages pages, Texts texts) {
        this.pages = pages;
        this.sheets = new WorkloadSheets(pages.plan(), texts);
    }

    void print() {
        List<Workload> services = sheets.services();
        if (services.size() > 1) {
            Sheet summary = sheets.summary();
            StaffPrinter.table(pages, summary);
            pages.note(summary.note());
        }
        services.forEach(this::one);
    }

    private void one(Workload service) {
        Sheet work = sheets.activities(service);
        List<String> heads = work.heads();
        pages.table(
                work.title(),
                List.of(
                        Column.words(heads.getFirst(), 4),
                        Column.words(heads.get(1), 3),
                        Column.words(heads.get(2), 4),
                        Column.number(heads.getLast(), 2)),
                work.rows().stream().map(Sheet.Entry::cells).toList(),
                true,
                false);
        Sheet result = sheets.result(service);
        if (!result.rows().isEmpty()) {
            pages.table(
                    result.title(),
                    List.of(
                            Column.words(result.heads().getFirst(), 4),
                            Column.words(result.heads().get(1), 5),
                            Column.number(result.heads().getLast(), 3)),
                    result.rows().stream().map(Sheet.Entry::cells).toList(),
                    false,
                    false);
        }
        pages.note(result.note());
    }
}
