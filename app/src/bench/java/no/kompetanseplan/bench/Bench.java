package no.kompetanseplan.bench;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.checks.Checks;
import no.kompetanseplan.checks.Readings;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.store.Writer;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Opening, editing, reckoning, checking and exporting plans of growing size, each beside its peer
/// in the same run; the budget over ten years and thirty municipalities; then reading, counting and
/// projecting the staff of a county and of the country, and hiding the small numbers of tables.
///
/// `Bench [MEASURES...]`, by default 100 1000 10000.
final class Bench {

    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int WARM_UP = 200;

    /// Positions of a county and of the whole country.
    private static final int[] POSITIONS = {100_000, 400_000};

    /// Measures of a large plan, and of all plans of a county.
    private static final int[] BUDGETS = {500, 10_000};

    /// Measures whose budgets have 10 000 and 100 000 rows.
    private static final int[] WORKBOOKS = {120, 1_200};

    private static final int REPEATS = 25;

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final Writer writer = new Writer("bench", "bench", clock);

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes =
                arguments.length == 0
                        ? SIZES
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("bench");
        try {
            Bench bench = new Bench(folder);
            bench.lines(WARM_UP);
            Report report = new Report();
            for (int measures : sizes) {
                report.add(bench.lines(measures));
            }
            for (int measures : BUDGETS) {
                report.add(new BudgetBench().lines(measures));
            }
            for (int measures : WORKBOOKS) {
                report.add(List.of(new WorkbookBench(folder).line(measures, 3)));
            }
            for (int positions : POSITIONS) {
                report.add(new RegisterBench().lines(folder, positions));
                report.add(new AnalysisBench().lines(positions));
                report.add(new ProjectionBench().lines(positions));
            }
            System.out.print(System.lineSeparator() + Masking.text());
        } finally {
            delete(folder);
        }
    }

    private List<Report.Line> lines(int measures) throws Exception {
        Plan plan = BigPlan.of(measures);
        Path ours = folder.resolve("plan" + measures + ".kplan");
        Path plain = folder.resolve("plain" + measures + ".db");
        PlanStore.create(ours, writer, "bench", plan).close();
        try (PlainSqlite peer = PlainSqlite.open(plain)) {
            peer.write(plan);
        }
        int rounds = measures > 1_000 ? 5 : 15;
        List<Report.Line> lines =
                List.of(
                        open(ours, plain, measures, rounds),
                        edit(ours, plain, measures),
                        budget(plan, measures),
                        checks(measures, rounds),
                        export(plan, measures, rounds));
        Files.delete(ours);
        Files.delete(plain);
        return lines;
    }

    /// Opening with every check, until the first budget is known; the peer reads plain tables.
    private Report.Line open(Path ours, Path plain, int measures, int rounds) throws Exception {
        Cost here =
                Cost.of(
                        rounds,
                        () -> {
                            try (PlanStore store = PlanStore.open(ours, writer)) {
                                return Assessment.of(store.plan()).budget();
                            }
                        });
        Cost there =
                Cost.of(
                        rounds,
                        () -> {
                            try (PlainSqlite peer = PlainSqlite.open(plain)) {
                                return peer.read();
                            }
                        });
        return new Report.Line("open", measures, here, there);
    }

    /// One cell of one measure, until it is safe in the file.
    private Report.Line edit(Path ours, Path plain, int measures) throws Exception {
        int[] next = {0};
        Cost here;
        try (PlanStore store = PlanStore.open(ours, writer)) {
            here =
                    Cost.of(
                            100,
                            () ->
                                    store.edit(
                                            "bench",
                                            plan ->
                                                    plan.with(
                                                            MeasureFields.TABLE,
                                                            BigPlan.measure(next[0] % measures),
                                                            MeasureFields.SCOPE,
                                                            "Samling nr. " + next[0]++)));
        }
        Cost there;
        try (PlainSqlite peer = PlainSqlite.open(plain)) {
            there =
                    Cost.of(
                            100,
                            () -> {
                                int i = next[0]++;
                                peer.update(
                                        "measure",
                                        "scope",
                                        BigPlan.measure(i % measures).toString(),
                                        "Samling nr. " + i);
                                return i;
                            });
        }
        return new Report.Line("edit", measures, here, there);
    }

    /// The budget and its sums; the peer multiplies and adds in one loop over the cost lines.
    private static Report.Line budget(Plan plan, int measures) throws Exception {
        Cost here =
                Cost.of(
                        REPEATS,
                        () -> {
                            Budget budget = Budget.of(plan);
                            return budget.byYear(View.NET).size()
                                    + budget.measuresByReason().size();
                        });
        Cost there = Cost.of(REPEATS, () -> PlainSums.of(plan));
        return new Report.Line("budget", measures, here, there);
    }

    /// All checks after an edit of one cell, with what was read before it; the peer is the same
    /// from scratch, so the ratio is what an edit saves.
    private static Report.Line checks(int measures, int rounds) throws Exception {
        Plan plan = BigPlan.written(measures);
        Readings readings = new Readings();
        Checks.of(plan, Facts.NONE, readings, null, null);
        int[] next = {0};
        Cost here =
                Cost.of(
                        rounds,
                        () -> {
                            Plan edited =
                                    plan.with(
                                            MeasureFields.TABLE,
                                            BigPlan.measure(next[0] % measures),
                                            MeasureFields.SCOPE,
                                            "Samling nr. " + next[0]++);
                            return Checks.of(edited, Facts.NONE, readings, null, null);
                        });
        Cost there = Cost.of(rounds, () -> Checks.of(plan));
        return new Report.Line("checks", measures, here, there);
    }

    /// The whole workbook, read back and checked; the peer writes the same cells and no more.
    private Report.Line export(Plan plan, int measures, int rounds) throws Exception {
        Path ours = folder.resolve("plan.xlsx");
        Path plain = folder.resolve("plain.xlsx");
        ExportStamp stamp = ExportStamp.now(clock, "000000000000", "bench");
        Texts texts = Texts.of(Language.NB);
        Cost here =
                Cost.of(
                        rounds,
                        () -> {
                            PlanWorkbook.export(
                                    ours, Assessment.of(plan), texts, stamp, (_, _) -> {});
                            return ours;
                        });
        PlainWorkbook peer = PlainWorkbook.read(ours);
        Cost there =
                Cost.of(
                        rounds,
                        () -> {
                            peer.write(plain);
                            return plain;
                        });
        return new Report.Line("export", measures, here, there);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
