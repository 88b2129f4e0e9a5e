package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Writes the comments of the newest hearing with their answers: into a folder, one document of all
/// and one for each who made some; or one document where a file is named.
@Command(name = "comments")
final class CommentsCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "DIR|FILE", required = true)
    private Path target = Path.of("");

    @Option(names = "--recipient", paramLabel = "NAME")
    private String recipient = "";

    CommentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (PlanSession session = PlanSession.openForReading(source, desk.environment())) {
            SessionState state = session.state();
            Hearing hearing = Hearing.newest(state.plan());
            if (hearing == null) {
                throw new Refusal(Exit.BAD_INPUT, "cli.hearing.noround", source.toString());
            }
            Papers papers =
                    new Papers(
                            state.assessment(),
                            desk.texts(),
                            ExportStamp.now(desk.clock(), state.head(), desk.version()));
            for (Path file : write(papers, hearing)) {
                desk.print("cli.export.done", file.toString(), state.head());
            }
        }
        return Exit.DONE;
    }

    private List<Path> write(Papers papers, Hearing hearing) throws IOException {
        Hearing.Recipient only = asked(hearing);
        if (isFile()) {
            if (Files.exists(target) && Files.isSameFile(source, target)) {
                throw new Refusal(Exit.BAD_INPUT, "cli.export.itself", target.toString());
            }
            papers.comments(target, hearing, only, Progress.NONE);
            return List.of(target);
        }
        return papers.commentsInto(target, hearing, only, Progress.NONE);
    }

    private boolean isFile() {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return !Files.isDirectory(target)
                && Stream.of(".docx", ".pdf", ".html").anyMatch(name::endsWith);
    }

    private Hearing.@Nullable Recipient asked(Hearing hearing) {
        if (recipient.isBlank()) {
            return null;
        }
        return hearing.recipients().stream()
                .filter(each -> each.name().equalsIgnoreCase(recipient.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                Exit.BAD_INPUT,
                                "cli.hearing.norecipient",
                                recipient,
                                String.join(
                                        ", ",
                                        hearing.recipients().stream()
                                                .map(Hearing.Recipient::name)
                                                .toList())));
    }
}
