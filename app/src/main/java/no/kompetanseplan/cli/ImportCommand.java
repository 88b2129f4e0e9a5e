package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Makes a plan file of a plan in JSON. An existing file is replaced only with `--force`, and then
/// by a whole new one.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--lang", paramLabel = "LANG")
    @SuppressWarnings("UnusedVariable") // read ahead of the command, for what goes wrong before it
    private String language = "";

    @Parameters(paramLabel = "FILE.json")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "P.kplan", required = true)
    private Path target = Path.of("");

    @Option(names = "--force")
    private boolean force;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (!force && Files.exists(target)) {
            throw new Refusal(Exit.BAD_INPUT, "cli.import.exists", target.toString());
        }
        if (Files.isDirectory(source)) {
            throw new Refusal(Exit.BAD_INPUT, "exchange.file.folder", source.toString());
        }
        if (force && isOpenElsewhere()) {
            throw new Refusal(Exit.BAD_INPUT, "cli.import.open", target.toString());
        }
        Plan plan;
        try (InputStream in = Files.newInputStream(source)) {
            plan = PlanJson.read(in);
        }
        Path fresh = force ? beside(target) : target;
        String head;
        try (PlanSession session =
                PlanSession.create(fresh, desk.environment(), "step.plan.import", plan)) {
            head = session.state().head();
        }
        if (!fresh.equals(target)) {
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        desk.print("cli.import.done", target.toString(), plan.size(), head);
        return Exit.DONE;
    }

    /// Whether a program has the plan open that is to be replaced. What is not a plan, or is
    /// damaged, nobody has open.
    private boolean isOpenElsewhere() {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        try (PlanSession session = PlanSession.open(target, desk.environment())) {
            return !session.heldBy().isEmpty();
        } catch (PlanFileException e) {
            return false;
        }
    }

    private static Path beside(Path target) {
        return target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".kplan");
    }
}
