package no.kompetanseplan;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.accounting.AccountColumn;
import no.kompetanseplan.exchange.accounting.AccountFile;
import no.kompetanseplan.exchange.accounting.AccountLines;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.exchange.web.PlanPdf;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.Exporter;
import no.kompetanseplan.ui.PaperMaker;
import no.kompetanseplan.ui.chapter.Paper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The kinds of file the window hands a plan over as.
final class Exporters {

    /// Writes one kind of document to read.
    @FunctionalInterface
    private interface Document {
        void export(Path target, PrintedPlan plan, Progress progress) throws ExportFailure;
    }

    /// Prints a plan, with or without what belongs to it.
    @FunctionalInterface
    private interface Printer {
        PrintedPlan print(Assessment assessment, Texts texts, ExportStamp stamp);
    }

    private Exporters() {}

    static List<Exporter> all(Clock clock, String version) {
        return List.of(
                document("docx", PlanDocx::export, PrintedPlan::of, clock, version),
                document("pdf", PlanPdf::export, PrintedPlan::of, clock, version),
                document("html", PlanWeb::export, PrintedPlan::of, clock, version),
                withSupplements("docx", PlanDocx::export, clock, version),
                withSupplements("pdf", PlanPdf::export, clock, version),
                new Exporter(
                        "shell.export.xlsx",
                        "xlsx",
                        (state, texts, target, steps) ->
                                workbook(state, texts, target, steps, clock, version)),
                new Exporter(
                        "shell.export.json",
                        "json",
                        (state, texts, target, _) -> json(state, texts, target)),
                new Exporter(
                        "shell.export.accounting",
                        "csv",
                        (state, texts, target, _) -> accounting(state, texts, target)));
    }

    /// The budget as lines for an accounting system: all years and columns, in UTF-8.
    private static @Nullable String accounting(SessionState state, Texts texts, Path target) {
        try {
            new AccountFile(List.of(AccountColumn.values()), ';', 0, false)
                    .export(
                            target,
                            AccountLines.of(state.plan(), state.assessment().budget(), _ -> true));
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
        }
    }

    /// Writes the papers of hearings and decisions.
    static PaperMaker papers(Clock clock, String version) {
        return (paper, state, texts, folder, steps) -> {
            try {
                ExportStamp stamp = ExportStamp.now(clock, state.head(), version);
                write(paper, new Papers(state.assessment(), texts, stamp), folder, steps::step);
                return null;
            } catch (ExportFailure e) {
                return e.sentence(texts);
            }
        };
    }

    private static void write(Paper paper, Papers papers, Path folder, Progress progress)
            throws ExportFailure {
        Plan plan = papers.plan().plan();
        switch (paper.kind()) {
            case COMMENTS -> {
                HearingRound round = plan.find(HearingRoundFields.TABLE, paper.of());
                if (round != null) {
                    Hearing hearing = Hearing.of(plan, round);
                    var _ =
                            papers.commentsInto(
                                    folder, hearing, hearing.recipient(paper.only()), progress);
                }
            }
            case SUPPLEMENTS -> {
                MunicipalSupplement one = papers.plan().supplements().of(paper.only());
                if (one != null) {
                    var _ = papers.supplementInto(folder, one, progress);
                }
            }
            case MERGED -> {
                MunicipalSupplement one = papers.plan().supplements().of(paper.only());
                if (one != null) {
                    var _ = papers.mergedInto(folder, one, progress);
                }
            }
            case PROGRAMME -> {
                ThemeDay day = plan.find(ThemeDayFields.TABLE, paper.of());
                if (day != null) {
                    var _ = papers.programmeInto(folder, day, progress);
                }
            }
            case GRANT_REPORT -> {
                Ledger grant = Ledger.of(plan, paper.of());
                if (grant != null) {
                    var _ = papers.grantReportInto(folder, grant, progress);
                }
            }
            case CASE_PAPERS -> {
                DecisionRound round = plan.find(DecisionRoundFields.TABLE, paper.of());
                if (round != null) {
                    var _ = papers.casePapersInto(folder, round, paper.only(), progress);
                }
            }
        }
    }

    private static Exporter withSupplements(
            String extension, Document document, Clock clock, String version) {
        Exporter made = document(extension, document, PrintedPlan::withSupplements, clock, version);
        return new Exporter(made.name() + ".supplements", extension, made.job());
    }

    private static Exporter document(
            String extension, Document document, Printer printer, Clock clock, String version) {
        return new Exporter(
                "shell.export." + extension,
                extension,
                (state, texts, target, steps) -> {
                    try {
                        ExportStamp stamp = ExportStamp.now(clock, state.head(), version);
                        PrintedPlan plan = printer.print(state.assessment(), texts, stamp);
                        document.export(target, plan, steps::step);
                        return null;
                    } catch (ExportFailure e) {
                        return e.sentence(texts);
                    }
                });
    }

    private static @Nullable String workbook(
            SessionState state,
            Texts texts,
            Path target,
            Exporter.Steps steps,
            Clock clock,
            String version) {
        try {
            ExportStamp stamp = ExportStamp.now(clock, state.head(), version);
            PlanWorkbook.export(target, state.assessment(), texts, stamp, steps::step);
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
        }
    }

    private static @Nullable String json(SessionState state, Texts texts, Path target) {
        try {
            PlanJson.export(target, state.assessment().asData(), state.assessment().facts());
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
        }
    }
}
