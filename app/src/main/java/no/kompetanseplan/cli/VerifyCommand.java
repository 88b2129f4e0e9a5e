package no.kompetanseplan.cli;

import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Checks all of a plan file; with `--contains` also whether the state that an export names by its
/// hex digits is in its history.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--contains", paramLabel = "HEX")
    private @Nullable String state;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String wanted = state == null ? null : state.toLowerCase(Locale.ROOT);
        if (wanted != null && !wanted.matches("[0-9a-f]{4,64}")) {
            throw new Refusal(Exit.USAGE, "cli.verify.hex");
        }
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            if (wanted != null && !session.contains(wanted)) {
                throw new Refusal(Exit.FOUND, "cli.verify.absent", file.toString(), wanted);
            }
            desk.print("cli.verify.whole", file.toString(), session.state().head());
            if (wanted != null) {
                desk.print("cli.verify.contains", wanted);
            }
        }
        return Exit.DONE;
    }
}
