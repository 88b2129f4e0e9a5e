package no.kompetanseplan.cli;

import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rollover.Agenda;
import no.kompetanseplan.rollover.Due;
import no.kompetanseplan.rollover.NextPlan;
import no.kompetanseplan.rollover.Rollover;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Says when the clocks of a plan strike and what the next rollover takes up; with a file to write,
/// begins the next plan there and locks an adopted old one.
@Command(name = "rollover")
final class RolloverCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "NEW.kplan")
    private @Nullable Path target;

    @Option(names = "--from", paramLabel = "YEAR")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR")
    private @Nullable Integer to;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--json")
    private boolean json;

    RolloverCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Path wanted = target;
        if (wanted == null) {
            agenda();
        } else {
            begin(wanted);
        }
        return Exit.DONE;
    }

    private void begin(Path wanted) throws IOException {
        Integer first = from;
        Integer last = to;
        if (first == null || last == null) {
            throw new Refusal(Exit.USAGE, "cli.rollover.years");
        }
        if (first < FIRST_YEAR || last > LAST_YEAR || last < first) {
            throw new Refusal(Exit.USAGE, "shell.new.years");
        }
        if (Files.exists(wanted) && Files.isSameFile(source, wanted)) {
            throw new Refusal(Exit.BAD_INPUT, "cli.export.itself", wanted.toString());
        }
        NewPlanFile made = new NewPlanFile(desk, wanted, force);
        made.check();
        Plan old = old();
        Plan next = new NextPlan(old, first, last).begin(Formats.of(Language.NB));
        String head = made.write(next);
        desk.print("cli.rollover.done", wanted.toString(), Rollover.open(next), head);
        if (old.head().stage() == PlanStage.ADOPTED) {
            lock();
            desk.print("cli.rollover.locked", source.toString());
        } else {
            desk.print("cli.rollover.notadopted", source.toString());
        }
    }

    private Plan old() {
        try (PlanSession session = PlanSession.openForReading(source, desk.environment())) {
            Plan old = session.plan();
            if (old.head().stage() == PlanStage.ADOPTED && !session.heldBy().isEmpty()) {
                throw new Refusal(Exit.BAD_INPUT, "cli.import.open", source.toString());
            }
            return old;
        }
    }

    private void lock() {
        try (PlanSession session = PlanSession.open(source, desk.environment())) {
            var _ = session.edit("step.plan.replaced", Rollover::locked).join();
        }
    }

    private void agenda() {
        SessionState state;
        try (PlanSession session = PlanSession.openForReading(source, desk.environment())) {
            state = session.state();
        }
        LocalDate today = LocalDate.now(desk.clock());
        Agenda agenda = Agenda.of(state.assessment(), today, desk.texts());
        if (json) {
            desk.print(json(state.plan(), agenda, today));
        } else {
            print(state.plan(), agenda, today);
        }
    }

    private void print(Plan plan, Agenda agenda, LocalDate today) {
        desk.out().println(plan.head().title());
        desk.out().println();
        desk.out().println(desk.texts().get("rollover.clocks"));
        for (Due due : Due.of(plan, today)) {
            desk.out().println("  " + due.clock().what() + ": " + due.words(desk.texts()));
        }
        Where where = new Where(plan, desk.texts());
        for (Agenda.Kind kind : Agenda.Kind.values()) {
            if (!agenda.of(kind).isEmpty()) {
                desk.out().println();
                desk.out().println(desk.texts().get("rollover.kind." + kind.name()));
            }
            for (Agenda.Item item : agenda.of(kind)) {
                Id row = item.row();
                String place = row == null ? "" : where.of(row) + ": ";
                String says = item.says().isEmpty() ? "" : " (" + item.says() + ")";
                desk.out().println("  " + place + item.title() + says);
            }
        }
    }

    private static ObjectNode json(Plan plan, Agenda agenda, LocalDate today) {
        ObjectNode root = Desk.object();
        ArrayNode clocks = root.putArray("clocks");
        for (Due due : Due.of(plan, today)) {
            clocks.addObject()
                    .put("id", due.clock().id().toString())
                    .put("what", due.clock().what())
                    .put("from", Objects.toString(due.from(), null))
                    .put("to", Objects.toString(due.to(), null))
                    .put("overdue", due.isOverdue());
        }
        ArrayNode items = root.putArray("agenda");
        for (Agenda.Item item : agenda.items()) {
            items.addObject()
                    .put("kind", item.kind().name())
                    .put("row", Objects.toString(item.row(), null))
                    .put("title", item.title())
                    .put("says", item.says());
        }
        root.put("withoutChoice", Rollover.open(plan));
        return root;
    }
}
