package no.kompetanseplan.cli;

import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.function.Supplier;

/// What all commands that take a file into a plan share: the file, the plan, a trial that writes
/// nothing, and whether it is told in words or in JSON.
final class IntoPlan {

    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path source = Path.of("");

    @Option(names = "--into", paramLabel = "P.kplan", required = true)
    private Path target = Path.of("");

    @Option(names = "--dry-run")
    private boolean isTrial;

    @Option(names = "--json")
    private boolean json;

    IntoPlan(Desk desk) {
        this.desk = desk;
    }

    Path source() {
        return source;
    }

    boolean isTrial() {
        return isTrial;
    }

    /// Opens the plan; for a trial without touching it.
    ///
    /// @throws Refusal when it is open elsewhere
    PlanSession open() {
        if (isTrial) {
            return PlanSession.openForReading(target, desk.environment());
        }
        PlanSession session = PlanSession.open(target, desk.environment());
        if (!session.heldBy().isEmpty()) {
            session.close();
            throw new Refusal(Exit.BAD_INPUT, "cli.import.open", target.toString());
        }
        return session;
    }

    /// Tells what came of it.
    void tell(Supplier<ObjectNode> object, Runnable words) {
        if (json) {
            desk.print(object.get());
        } else {
            words.run();
        }
    }

    /// Says the last sentence: what was done, or would be.
    ///
    /// @param keys of the two sentences, before `would` and `done`
    void conclude(String keys, Object... arguments) {
        desk.print(keys + (isTrial ? "would" : "done"), arguments);
    }
}
