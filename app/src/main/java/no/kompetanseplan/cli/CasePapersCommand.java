package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.hearing.CasePaper;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes the case papers of the newest matter, one document per council with its own numbers.
@Command(name = "case-papers")
final class CasePapersCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path target = Path.of("");

    @Option(names = "--municipality", paramLabel = "NAME")
    private String municipality = "";

    @Option(names = "--public")
    private boolean isPublic;

    CasePapersCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        @Nullable Publication given = null;
        try (PlanSession session = PlanSession.openForReading(source, desk.environment())) {
            SessionState state = isPublic ? session.state().asPublic() : session.state();
            List<Matter> matters = Matter.all(state.plan());
            if (matters.isEmpty()) {
                throw new Refusal(Exit.BAD_INPUT, "cli.decisions.nomatter", source.toString());
            }
            Matter matter = matters.getLast();
            Papers papers =
                    new Papers(
                            state.assessment(),
                            desk.texts(),
                            ExportStamp.now(desk.clock(), state.head(), desk.version()));
            Id only = asked(matter);
            List<Path> files = papers.casePapersInto(target, matter.round(), only, Progress.NONE);
            for (Path file : files) {
                desk.print("cli.export.done", file.toString(), state.head());
            }
            warn(CasePaper.all(state.assessment(), matter.round(), desk.texts()), only);
            if (isPublic) {
                given = state.assessment().publication();
                PublicWords words = new PublicWords(state.plan(), desk.texts());
                desk.out().println(words.summary(given));
            }
        }
        if (given != null) {
            ExportCommand.keep(desk, source, given);
        }
        return Exit.DONE;
    }

    /// Says on stderr which fields of the template have been printed as gaps.
    private void warn(List<CasePaper> papers, @Nullable Id only) {
        for (CasePaper paper : papers) {
            boolean isMade = only == null || paper.council().id().equals(only);
            for (String name : isMade ? paper.unknown() : List.<String>of()) {
                desk.err().println(desk.texts().get("cli.decisions.unknown", paper.name(), name));
            }
            for (String name : isMade ? paper.empty() : List.<String>of()) {
                desk.err().println(desk.texts().get("cli.decisions.empty", paper.name(), name));
            }
        }
    }

    private @Nullable Id asked(Matter matter) {
        if (municipality.isBlank()) {
            return null;
        }
        return matter.councils().stream()
                .filter(each -> each.name().equalsIgnoreCase(municipality.strip()))
                .map(each -> each.row().id())
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                Exit.BAD_INPUT,
                                "cli.decisions.nocouncil",
                                municipality,
                                String.join(
                                        ", ",
                                        matter.councils().stream()
                                                .map(Matter.Council::name)
                                                .toList())));
    }
}
