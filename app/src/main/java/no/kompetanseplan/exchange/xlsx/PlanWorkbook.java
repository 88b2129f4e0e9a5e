package no.kompetanseplan.exchange.xlsx;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.xlsx.cost.BudgetSheet;
import no.kompetanseplan.exchange.xlsx.cost.ChartsSheet;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout;
import no.kompetanseplan.exchange.xlsx.cost.CostLinesSheet;
import no.kompetanseplan.exchange.xlsx.cost.EntriesSheet;
import no.kompetanseplan.exchange.xlsx.cost.FramesSheet;
import no.kompetanseplan.exchange.xlsx.cost.InputsSheet;
import no.kompetanseplan.exchange.xlsx.cost.MunicipalityTabs;
import no.kompetanseplan.exchange.xlsx.cost.NotCalculatedSheet;
import no.kompetanseplan.exchange.xlsx.cost.ParticipantsSheet;
import no.kompetanseplan.exchange.xlsx.cost.SharesSheet;
import no.kompetanseplan.exchange.xlsx.cost.SummarySheet;
import no.kompetanseplan.exchange.xlsx.page.Book;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Tally;
import no.kompetanseplan.exchange.xlsx.page.WorkbookReader;
import no.kompetanseplan.exchange.xlsx.sheet.AboutSheet;
import no.kompetanseplan.exchange.xlsx.sheet.ActionPlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.AssumptionsSheet;
import no.kompetanseplan.exchange.xlsx.sheet.ForecastSheet;
import no.kompetanseplan.exchange.xlsx.sheet.GrantsSheet;
import no.kompetanseplan.exchange.xlsx.sheet.IndicatorsSheet;
import no.kompetanseplan.exchange.xlsx.sheet.KeysSheet;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.RulesSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.exchange.xlsx.sheet.StaffingSheet;
import no.kompetanseplan.exchange.xlsx.sheet.ThemeDaysSheet;
import no.kompetanseplan.exchange.xlsx.sheet.WorkloadSheet;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// The whole plan as one workbook for people who calculate: what is printed, what it costs, and
/// what it is calculated from.
public final class PlanWorkbook {

    static final String PROGRAM = "Kompetanseplan";

    /// Number formats are marked Norwegian, so that thousands and decimals look Norwegian also on a
    /// machine set to English.
    static final String NORWEGIAN = "[$-414]";

    private PlanWorkbook() {}

    /// Writes the workbook; the stream stays open.
    ///
    /// @return what each sheet holds, for [WorkbookReader#check]
    /// @throws CancellationException when the progress says so
    public static Map<String, Tally> write(
            Assessment assessment,
            Texts texts,
            ExportStamp stamp,
            OutputStream out,
            Progress progress)
            throws IOException {
        Source source = Source.of(assessment, texts, stamp);
        Steps steps = new Steps(progress, source.expectedRows());
        try (Book book = new Book(about(source), steps)) {
            for (PlanSheet sheet : sheets(source)) {
                Page page = book.page(sheet.tab(source), sheet.columns(source));
                sheet.write(page, source);
            }
            book.writeTo(out);
            steps.finish();
            return book.tallies();
        }
    }

    /// Puts the workbook in the place of a file, whole and checked, or leaves the file as it was.
    ///
    /// @throws ExportFailure with a sentence for the user
    /// @throws CancellationException when the progress says so
    public static void export(
            Path target, Assessment assessment, Texts texts, ExportStamp stamp, Progress progress)
            throws ExportFailure {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        ExportFile.replace(
                target,
                out -> tallies.putAll(write(assessment, texts, stamp, out, progress)),
                file -> WorkbookReader.check(file, tallies));
    }

    /// The sheets in the order of the tabs.
    private static List<PlanSheet> sheets(Source source) {
        CostLayout layout = new CostLayout(source);
        List<PlanSheet> others = others(source, layout);
        List<PlanSheet> last = last(source);
        List<String> taken = new ArrayList<>();
        Stream.of(others, last)
                .flatMap(List::stream)
                .forEach(sheet -> taken.add(sheet.tab(source)));
        for (String key : List.of("summary", "action-plan", "theme-days", "budget", "charts")) {
            taken.add(source.text("xlsx.sheet." + key));
        }
        MunicipalityTabs tabs = new MunicipalityTabs(layout, source, taken);
        BudgetSheet budget = new BudgetSheet(tabs, source);
        List<PlanSheet> all =
                new ArrayList<>(
                        List.of(
                                new SummarySheet(tabs),
                                new ActionPlanSheet(),
                                new ThemeDaysSheet(),
                                budget));
        if (!budget.isEmpty()) {
            all.add(new ChartsSheet(budget.graphs()));
        }
        all.addAll(others);
        all.addAll(tabs.sheets());
        all.addAll(last);
        return all;
    }

    /// What the budget is reckoned from.
    private static List<PlanSheet> others(Source source, CostLayout layout) {
        List<PlanSheet> all = new ArrayList<>();
        all.add(new CostLinesSheet(layout));
        all.add(EntriesSheet.of(layout));
        if (!source.assessment().isPublic()) {
            all.addAll(EntriesSheet.ranges(layout));
        }
        if (EntriesSheet.isAnyAfter(layout)) {
            all.add(EntriesSheet.after(layout));
        }
        all.addAll(inputs(source, layout));
        all.addAll(
                List.of(
                        new NotCalculatedSheet(),
                        new RulesSheet(),
                        new AssumptionsSheet(),
                        new StaffingSheet()));
        if (KeysSheet.isNeeded(source)) {
            all.add(new KeysSheet());
        }
        if (source.assessment().facts().hasStaff()) {
            all.add(new ForecastSheet());
        }
        if (WorkloadSheet.isNeeded(source)) {
            all.add(new WorkloadSheet());
        }
        if (IndicatorsSheet.isNeeded(source)) {
            all.add(new IndicatorsSheet());
        }
        return all;
    }

    /// Who takes part, who shares, what is set aside, and what others give.
    private static List<PlanSheet> inputs(Source source, CostLayout layout) {
        List<PlanSheet> all = new ArrayList<>();
        if (!source.assessment().isPublic()) {
            all.add(new ParticipantsSheet(layout));
        }
        if (SharesSheet.isNeeded(layout)) {
            all.add(new SharesSheet(layout));
        }
        if (FramesSheet.isNeeded(source)) {
            all.add(new FramesSheet(layout));
        }
        if (GrantsSheet.isNeeded(source)) {
            all.add(GrantsSheet.of(source));
        }
        return all;
    }

    private static List<PlanSheet> last(Source source) {
        return source.assessment().isPublic()
                ? List.of(new AboutSheet())
                : List.of(new InputsSheet(), new AboutSheet());
    }

    static Book.About about(Source source) {
        Language language = source.texts().language();
        String footer = source.head().footer();
        return new Book.About(
                source.title(),
                source.head().subtitle(),
                PROGRAM,
                language.code(),
                language == Language.EN ? "" : NORWEGIAN,
                source.stamp().at().toInstant(),
                footer.isEmpty() ? source.title() : footer,
                source.text("xlsx.page-count"));
    }

    /// Tells the progress now and then, not at every row.
    private static final class Steps implements Runnable {

        private static final int EVERY = 200;

        private final Progress progress;
        private final long total;
        private long rows;

        Steps(Progress progress, long expectedRows) {
            this.progress = progress;
            this.total = Math.max(1, expectedRows);
            progress.step(0, total);
        }

        @Override
        public void run() {
            rows++;
            if (rows % EVERY == 0) {
                progress.step(Math.min(rows, total), total);
            }
        }

        void finish() {
            progress.step(total, total);
        }
    }
}
