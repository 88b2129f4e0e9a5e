package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.session.GivenEdition;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// Writes a plan as a file of another program. An existing file is replaced whole, or stands.
@Command
final class ExportCommand implements Callable<Integer> {

    /// Writes one kind of file.
    @FunctionalInterface
    private interface Format {
        void export(Path target, SessionState state, Desk desk) throws IOException;
    }

    private final Desk desk;
    private final Format format;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path target = Path.of("");

    @Option(names = "--public")
    private boolean isPublic;

    private ExportCommand(Desk desk, Format format) {
        this.desk = desk;
        this.format = format;
    }

    static ExportCommand xlsx(Desk desk) {
        return new ExportCommand(desk, ExportCommand::writeWorkbook);
    }

    static ExportCommand json(Desk desk) {
        return new ExportCommand(
                desk,
                (target, state, _) ->
                        PlanJson.export(
                                target, state.assessment().asData(), state.assessment().facts()));
    }

    @Override
    public Integer call() throws IOException {
        return export(
                desk,
                source,
                target,
                isPublic,
                PlanSession::state,
                state -> format.export(target, state, desk));
    }

    /// Makes a file from what a plan holds.
    @FunctionalInterface
    interface Job {
        void make(SessionState state) throws IOException;
    }

    /// Opens a plan, makes a file from it and says so; a plan is never written over itself.
    static Integer export(Desk desk, Path source, Path target, Job job) throws IOException {
        return export(desk, source, target, false, PlanSession::state, job);
    }

    /// As [#export(Desk, Path, Path, Job)], of a state that is chosen in the opened plan.
    ///
    /// @param isPublic whether it is made of the plan as all may have it
    static Integer export(
            Desk desk,
            Path source,
            Path target,
            boolean isPublic,
            Function<PlanSession, SessionState> which,
            Job job)
            throws IOException {
        @Nullable Publication given = null;
        try (PlanSession session = PlanSession.openForReading(source, desk.environment())) {
            if (Files.exists(target) && Files.isSameFile(source, target)) {
                throw new Refusal(Exit.BAD_INPUT, "cli.export.itself", target.toString());
            }
            SessionState chosen = which.apply(session);
            SessionState state = isPublic ? chosen.asPublic() : chosen;
            job.make(state);
            desk.print("cli.export.done", target.toString(), state.head());
            if (isPublic) {
                PublicWords words = new PublicWords(state.plan(), desk.texts());
                desk.out().println(words.summary(state.assessment().publication()));
                given = state.assessment().publication();
            }
        }
        if (given != null) {
            keep(desk, source, given);
        }
        return Exit.DONE;
    }

    /// Keeps what was given out with the plan and tells which state that makes, or says that it
    /// could not be kept.
    static void keep(Desk desk, Path source, Publication given) {
        try (PlanSession session = PlanSession.open(source, desk.environment())) {
            LocalDate today = LocalDate.now(desk.clock());
            String name = desk.texts().get("public.dataset", desk.formats().date(today));
            String before = session.state().head();
            var _ = new GivenEdition(given, name, today).keep(session).join();
            String after = session.state().head();
            if (!after.equals(before)) {
                desk.print("cli.export.kept", source.toString(), after);
            }
        } catch (PlanFileException | CompletionException _) {
            desk.err().println(desk.texts().get("public.unkept", source.toString()));
        }
    }

    private static void writeWorkbook(Path target, SessionState state, Desk desk)
            throws IOException {
        ExportStamp stamp = ExportStamp.now(desk.clock(), state.head(), desk.version());
        PlanWorkbook.export(target, state.assessment(), desk.texts(), stamp, Progress.NONE);
    }
}
