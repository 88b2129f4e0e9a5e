package no.kompetanseplan.bench;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// The workbook of a large budget, by its rows: the entries, each with its calculation in cells.
/// The budget is reckoned before; the file is written, read back and checked. The peer writes the
/// very same cells as they stand, without looks, names, print set-up or reading back.
final class WorkbookBench {

    private final Path folder;
    private final ExportStamp stamp = ExportStamp.now(Clock.systemUTC(), "000000000000", "bench");

    WorkbookBench(Path folder) {
        this.folder = folder;
    }

    Report.Line line(int measures, int rounds) throws Exception {
        Path ours = folder.resolve("budget.xlsx");
        Path plain = folder.resolve("plain.xlsx");
        Assessment assessment = Assessment.of(BudgetBench.plan(measures));
        int entries = assessment.budget().entries().size();
        Cost here =
                Cost.ofLive(
                        rounds,
                        () -> {
                            PlanWorkbook.export(
                                    ours, assessment, Texts.of(Language.NB), stamp, (_, _) -> {});
                            return ours;
                        });
        PlainWorkbook peer = PlainWorkbook.read(ours);
        Cost there =
                Cost.ofLive(
                        rounds,
                        () -> {
                            peer.write(plain);
                            return plain;
                        });
        Files.delete(ours);
        Files.delete(plain);
        return new Report.Line("workbook", entries, here, there);
    }
}
