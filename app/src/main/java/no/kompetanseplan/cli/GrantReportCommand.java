package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes the report on one grant to the one who gave it, as Word, PDF, web page or workbook by the
/// end of the file's name.
@Command(name = "grant-report")
final class GrantReportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--grant", paramLabel = "TITLE", required = true)
    private String grant = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path target = Path.of("");

    GrantReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return ExportCommand.export(
                desk,
                source,
                target,
                state -> {
                    ExportStamp stamp = ExportStamp.now(desk.clock(), state.head(), desk.version());
                    new Papers(state.assessment(), desk.texts(), stamp)
                            .grantReport(target, asked(state.plan()), Progress.NONE);
                });
    }

    private Ledger asked(Plan plan) {
        List<Ledger> ledgers = Ledger.all(plan);
        return ledgers.stream()
                .filter(each -> each.grant().title().strip().equalsIgnoreCase(grant.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(ledgers));
    }

    private Refusal unknown(List<Ledger> ledgers) {
        return ledgers.isEmpty()
                ? new Refusal(Exit.BAD_INPUT, "cli.grants.none")
                : new Refusal(
                        Exit.BAD_INPUT,
                        "cli.grants.unknown",
                        grant,
                        String.join(
                                ", ", ledgers.stream().map(each -> each.grant().title()).toList()));
    }
}
