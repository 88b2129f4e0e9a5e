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
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.chapter.Printing.Format;
import no.kompetanseplan.ui.chapter.Printing.Order;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// What the export page asks for: the plan, a part of it or a supplement, set to be looked at or
/// written to a file.
record DocumentFiles(Clock clock, String version) {

    static Printing printing(Clock clock, String version, Printing.Open open) {
        DocumentFiles files = new DocumentFiles(clock, version);
        return new Printing(files::draw, files::write, open);
    }

    private Printing.Drawn draw(Order order, SessionState state, Texts texts, Progress progress)
            throws IOException {
        PlanSheets sheets = PlanSheets.of(printed(order, state, texts), progress);
        return new Printing.Drawn(sheets.count(), sheets::picture);
    }

    private @Nullable String write(
            Order order,
            Format format,
            Path target,
            SessionState state,
            Texts texts,
            Progress progress) {
        try {
            switch (format) {
                case DOCX -> PlanDocx.export(target, printed(order, state, texts), progress);
                case PDF -> PlanPdf.export(target, printed(order, state, texts), progress);
                case HTML -> PlanWeb.export(target, printed(order, state, texts), progress);
                case XLSX ->
                        PlanWorkbook.export(
                                target, state.assessment(), texts, stamp(state), progress);
            }
            return null;
        } catch (ExportFailure e) {
            return e.sentence(texts);
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
