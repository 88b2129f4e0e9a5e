package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.hearing.Obstacle;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// What the councils have decided, and what stands in the way of marking the plan as adopted; the
/// command fails while something does.
@Command(name = "decisions")
final class DecisionsCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    DecisionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            assessment = session.state().assessment();
        }
        List<Obstacle> obstacles = Adoption.obstacles(assessment);
        if (json) {
            desk.print(json(assessment.plan(), obstacles));
        } else {
            print(assessment.plan(), obstacles);
        }
        return obstacles.isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private void print(Plan plan, List<Obstacle> obstacles) {
        desk.out().println(plan.head().title());
        for (Matter matter : Matter.all(plan)) {
            desk.out().println();
            desk.print(
                    "cli.decisions.matter",
                    matter.round().title(),
                    matter.adopted(),
                    matter.councils().size(),
                    matter.deviations().size());
            for (Matter.Council council : matter.councils()) {
                desk.out().println("  " + line(council));
            }
        }
        desk.out().println();
        desk.print(
                obstacles.isEmpty() ? "cli.decisions.ready" : "cli.decisions.obstacles",
                obstacles.size());
        Where where = new Where(plan, desk.texts());
        for (Obstacle obstacle : obstacles) {
            Id row = obstacle.saysWhere() ? null : obstacle.row();
            String place = row == null ? "" : where.of(row) + ": ";
            desk.out().println("  " + place + obstacle.words(desk.texts()));
        }
    }

    private String line(Matter.Council council) {
        CouncilDecision row = council.row();
        String date = row.meeting() == null ? "–" : desk.formats().date(row.meeting());
        return String.join(
                " · ",
                council.name(),
                date,
                row.caseNumber().isBlank() ? "–" : row.caseNumber(),
                state(row),
                desk.texts().get("cli.decisions.deviations", council.deviations().size()));
    }

    private String state(CouncilDecision row) {
        return row.state() == null
                ? "–"
                : desk.texts().get("choice.DecisionState." + row.state().name());
    }

    private ObjectNode json(Plan plan, List<Obstacle> obstacles) {
        ObjectNode root = Desk.object();
        ArrayNode matters = root.putArray("matters");
        for (Matter matter : Matter.all(plan)) {
            ObjectNode node = matters.addObject();
            node.put("id", matter.round().id().toString());
            node.put("title", matter.round().title());
            node.put("kind", matter.round().kind() == null ? null : matter.round().kind().name());
            node.put("adopted", matter.adopted());
            ArrayNode councils = node.putArray("councils");
            matter.councils().forEach(council -> council(councils.addObject(), council));
        }
        Where where = new Where(plan, desk.texts());
        ArrayNode list = root.putArray("obstacles");
        for (Obstacle obstacle : obstacles) {
            list.addObject()
                    .put("kind", obstacle.kind().key())
                    .put("row", Objects.toString(obstacle.row(), null))
                    .put("field", obstacle.field())
                    .put("place", obstacle.row() == null ? "" : where.of(obstacle.row()))
                    .put("text", obstacle.words(desk.texts()));
        }
        return root;
    }

    private static void council(ObjectNode node, Matter.Council council) {
        CouncilDecision row = council.row();
        node.put("name", council.name())
                .put("meeting", Objects.toString(row.meeting(), null))
                .put("case", row.caseNumber())
                .put("state", row.state() == null ? null : row.state().name())
                .put("votes", row.votes())
                .put("sent", Objects.toString(row.sent(), null));
        ArrayNode deviations = node.putArray("deviations");
        for (Matter.Deviation deviation : council.deviations()) {
            ObjectNode each = deviations.addObject();
            each.put("point", deviation.point() == null ? null : deviation.point().title());
            each.put(
                    "effect",
                    deviation.row().effect() == null ? null : deviation.row().effect().name());
            each.put("open", deviation.isOpen());
            each.put("waiting", deviation.isWaiting());
            ArrayNode words = each.putArray("words");
            deviation
                    .words()
                    .pieces()
                    .forEach(piece ->
                            words.addObject()
                                    .put("kind", piece.kind().name())
                                    .put("words", piece.words()));
        }
    }
}
