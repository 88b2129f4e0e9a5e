package no.kompetanseplan;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.web.PlanPdf;
import no.kompetanseplan.exchange.web.PlanSheets;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.exchange.web.Unset;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.chapter.Printing.Format;
import no.kompetanseplan.ui.chapter.Printing.Order;
import no.kompetanseplan.ui.chapter.Printing.Written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/// What the export page asks for: the plan, a part of it or a supplement, set to be looked at or
/// written to a file.
record DocumentFiles(Clock clock, String version) {

    static Printing printing(Clock clock, String version, Printing.Open open) {
        DocumentFiles files = new DocumentFiles(clock, version);
        return new Printing(files::draw, files::write, new ChartFiles(clock)::write, open);
    }

    private Printing.Drawn draw(Order order, SessionState state, Texts texts, Progress progress)
            throws IOException {
        PlanSheets sheets = PlanSheets.of(printed(order, state, texts), progress);
        return new Printing.Drawn(sheets.count(), sheets::picture);
    }

    private Written write(
            Order order,
            Format format,
            Path target,
            SessionState state,
            Texts texts,
            Progress progress) {
        try {
            switch (format) {
                case DOCX -> PlanDocx.export(target, printed(order, state, texts), progress);
                case PDF -> {
                    PrintedPlan plan = printed(order, state, texts);
                    PlanPdf.export(target, plan, progress);
                    return new Written("", unset(plan, texts));
                }
                case HTML -> PlanWeb.export(target, printed(order, state, texts), progress);
                case XLSX ->
                        PlanWorkbook.export(
                                target, state.assessment(), texts, stamp(state), progress);
            }
            return new Written("", "");
        } catch (ExportFailure e) {
            return new Written(e.sentence(texts), "");
        }
    }

    private static String unset(PrintedPlan plan, Texts texts) {
        try {
            Unset unset = Unset.of(plan);
            return unset.isEmpty() ? "" : unset.sentence(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the fonts are part of the program
        }
    }

    private ExportStamp stamp(SessionState state) {
        return ExportStamp.now(clock, state.head(), version);
    }

    private PrintedPlan printed(Order order, SessionState state, Texts texts) {
        Assessment plan = state.assessment();
        return switch (order.scope()) {
            case WHOLE -> PrintedPlan.of(plan, texts, stamp(state));
            case WITH_SUPPLEMENTS -> PrintedPlan.withSupplements(plan, texts, stamp(state));
            case CHAPTER ->
                    order.of() == null
                            ? PrintedPlan.of(plan, texts, stamp(state))
                            : PrintedPlan.of(plan, order.of(), texts, stamp(state));
            case SUPPLEMENT -> {
                MunicipalSupplement one = plan.supplements().of(order.of());
                yield one == null
                        ? PrintedPlan.of(plan, texts, stamp(state))
                        : PrintedPlan.of(plan, one, texts, stamp(state));
            }
        };
    }
}
