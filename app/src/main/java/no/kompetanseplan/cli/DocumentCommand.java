package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.web.PlanPdf;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.exchange.web.Unset;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Prints a plan, or a chapter of it, as a document to read. An existing file is replaced whole, or
/// stands.
@Command
final class DocumentCommand implements Callable<Integer> {

    /// Writes one kind of document.
    @FunctionalInterface
    private interface Format {
        void export(Path target, PrintedPlan plan, Progress progress) throws IOException;
    }

    /// Says that every supplement is wanted.
    private static final String ALL = "all";

    private final Desk desk;
    private final Format format;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path target = Path.of("");

    @Option(names = "--chapter", paramLabel = "N")
    private String chapter = "";

    @Option(names = "--supplement", paramLabel = "NUMBER")
    private String supplement = "";

    @Option(names = "--edition")
    private boolean edition;

    @Option(names = "--merged")
    private boolean isMerged;

    @Option(names = "--public")
    private boolean isPublic;

    private DocumentCommand(Desk desk, Format format) {
        this.desk = desk;
        this.format = format;
    }

    static DocumentCommand docx(Desk desk) {
        return new DocumentCommand(desk, PlanDocx::export);
    }

    static DocumentCommand pdf(Desk desk) {
        return new DocumentCommand(
                desk,
                (target, plan, progress) -> {
                    PlanPdf.export(target, plan, progress);
                    Unset unset = Unset.of(plan);
                    if (!unset.isEmpty()) {
                        desk.err().println(unset.sentence(desk.texts()));
                    }
                });
    }

    static DocumentCommand html(Desk desk) {
        return new DocumentCommand(desk, PlanWeb::export);
    }

    @Override
    public Integer call() throws IOException {
        return ExportCommand.export(
                desk,
                source,
                target,
                isPublic,
                edition ? this::sent : PlanSession::state,
                state -> format.export(target, print(state), Progress.NONE));
    }

    /// The plan as it was sent in its newest hearing.
    private SessionState sent(PlanSession session) {
        Hearing hearing = Hearing.newest(session.plan());
        if (hearing == null) {
            throw new Refusal(Exit.BAD_INPUT, "cli.hearing.noround", source.toString());
        }
        return session.edition(hearing.round().edition())
                .join()
                .orElseThrow(() ->
                        new Refusal(
                                Exit.BAD_INPUT,
                                "cli.hearing.noedition",
                                source.toString(),
                                hearing.round().title()));
    }

    private PrintedPlan print(SessionState state) {
        ExportStamp stamp = ExportStamp.now(desk.clock(), state.head(), desk.version());
        if (isMerged && (supplement.isEmpty() || supplement.equals(ALL))) {
            throw new Refusal(Exit.USAGE, "cli.export.merged.supplement");
        }
        if (!supplement.isEmpty()) {
            return supplement(state, stamp);
        }
        if (chapter.isEmpty()) {
            return PrintedPlan.of(state.assessment(), desk.texts(), stamp);
        }
        Id section = PrintedPlan.chapter(state.plan(), chapter);
        if (section == null) {
            throw new Refusal(Exit.BAD_INPUT, "cli.export.chapter", source.toString(), chapter);
        }
        return PrintedPlan.of(state.assessment(), section, desk.texts(), stamp);
    }

    /// The plan with every supplement, or the supplement of one municipality alone or merged in.
    private PrintedPlan supplement(SessionState state, ExportStamp stamp) {
        if (!chapter.isEmpty()) {
            throw new Refusal(Exit.USAGE, "cli.export.supplement.chapter");
        }
        if (supplement.equals(ALL)) {
            return PrintedPlan.withSupplements(state.assessment(), desk.texts(), stamp);
        }
        MunicipalSupplements supplements = state.assessment().supplements();
        MunicipalSupplement one = supplements.called(supplement);
        if (one == null) {
            throw unknown(supplements);
        }
        return isMerged
                ? PrintedPlan.merged(state.assessment(), one, desk.texts(), stamp)
                : PrintedPlan.of(state.assessment(), one, desk.texts(), stamp);
    }

    private Refusal unknown(MunicipalSupplements supplements) {
        String known =
                supplements.all().stream()
                        .map(each ->
                                each.call().equals(each.name())
                                        ? each.name()
                                        : each.call() + " " + each.name())
                        .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? new Refusal(
                        Exit.BAD_INPUT, "cli.export.supplement.none", source.toString(), supplement)
                : new Refusal(
                        Exit.BAD_INPUT,
                        "cli.export.supplement.unknown",
                        source.toString(),
                        supplement,
                        known);
    }
}
