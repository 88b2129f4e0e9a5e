package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.CountedPlan;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Makes a plan file of a plan in JSON. An existing file is replaced only with `--force`, and then
/// by a whole new one.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", arity = "0..1")
    private @Nullable Path source;

    @Option(names = "--out", paramLabel = "P.kplan")
    private @Nullable Path target;

    @Option(names = "--force")
    private boolean force;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is asked for here can't be so by the parser, which would want it of the commands below
    /// this one too.
    @Override
    public Integer call() throws Exception {
        CommandSpec asked = Objects.requireNonNull(spec);
        if (source == null) {
            throw missing(asked, asked.positionalParameters().getFirst());
        }
        if (target == null) {
            throw missing(asked, asked.findOption("--out"));
        }
        return make(source, target);
    }

    private static MissingParameterException missing(CommandSpec asked, ArgSpec what) {
        return new MissingParameterException(asked.commandLine(), List.of(what), "");
    }

    private Integer make(Path file, Path place) throws Exception {
        NewPlanFile made = new NewPlanFile(desk, place, force);
        made.check();
        if (Files.isDirectory(file)) {
            throw new Refusal(Exit.BAD_INPUT, "exchange.file.folder", file.toString());
        }
        CountedPlan content;
        try (InputStream in = Files.newInputStream(file)) {
            content = PlanJson.content(in);
        }
        Plan plan = content.plan();
        String head = made.write(plan, content.facts());
        desk.print("cli.import.done", place.toString(), plan.size(), head);
        if (Adoption.isMarkedBy(Plan.EMPTY, plan)) {
            warn(Adoption.obstacles(Assessment.of(plan, content.facts())).size());
        }
        return Exit.DONE;
    }

    /// A plan is taken as it is; one that is marked as adopted too early is told of.
    private void warn(int obstacles) {
        if (obstacles > 0) {
            desk.err().println(desk.texts().get("cli.import.adopted", obstacles));
        }
    }
}
