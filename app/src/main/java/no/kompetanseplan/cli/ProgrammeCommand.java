package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Prints the programme of one theme day as a leaflet: Word, or PDF or a web page for `.pdf` and
/// `.html`.
@Command(name = "programme")
final class ProgrammeCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path target = Path.of("");

    @Option(names = "--day", paramLabel = "N|TITLE", required = true)
    private String wanted = "";

    ProgrammeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return ExportCommand.export(
                desk,
                source,
                target,
                state -> {
                    ThemeDay day = day(state.plan());
                    ExportStamp stamp = ExportStamp.now(desk.clock(), state.head(), desk.version());
                    new Papers(state.assessment(), desk.texts(), stamp)
                            .programme(target, day, Progress.NONE);
                });
    }

    /// The theme day of a number in the plan's list, or of a title.
    private ThemeDay day(Plan plan) {
        List<ThemeDay> days = plan.ordered(ThemeDayFields.TABLE);
        return IntStream.range(0, days.size())
                .filter(i ->
                        wanted.strip().equals(Integer.toString(i + 1))
                                || days.get(i).title().equalsIgnoreCase(wanted.strip()))
                .mapToObj(days::get)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                Exit.BAD_INPUT,
                                "cli.programme.unknown",
                                source.toString(),
                                wanted,
                                IntStream.range(0, days.size())
                                        .mapToObj(i -> (i + 1) + " " + days.get(i).title())
                                        .collect(Collectors.joining(", "))));
    }
}
