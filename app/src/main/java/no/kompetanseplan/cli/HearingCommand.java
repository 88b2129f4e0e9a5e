package no.kompetanseplan.cli;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.Plan;
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

/// How far the hearings of a plan have come: who was asked, what they said and what is unanswered.
@Command(name = "hearing")
final class HearingCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--lang", paramLabel = "LANG")
    @SuppressWarnings("UnusedVariable") // read ahead of the command, for what goes wrong before it
    private String language = "";

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    HearingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Plan plan;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            plan = session.plan();
        }
        List<Hearing> hearings = Hearing.all(plan);
        if (json) {
            desk.print(json(plan, hearings));
        } else {
            print(plan, hearings);
        }
        return Exit.DONE;
    }

    private void print(Plan plan, List<Hearing> hearings) {
        desk.out().println(plan.head().title());
        if (hearings.isEmpty()) {
            desk.print("cli.hearing.none");
        }
        for (Hearing hearing : hearings) {
            desk.out().println();
            desk.print(
                    "cli.hearing.round",
                    hearing.round().title(),
                    hearing.recipients().size(),
                    hearing.comments().size(),
                    hearing.open());
            for (Hearing.Recipient recipient : hearing.recipients()) {
                String key = recipient.isReady() ? "cli.hearing.ready" : "cli.hearing.waiting";
                desk.print(key, recipient.name(), recipient.comments(), recipient.open());
            }
        }
    }

    private ObjectNode json(Plan plan, List<Hearing> hearings) {
        ObjectNode root = Desk.object();
        Spot spot = new Spot(plan, desk.texts());
        ArrayNode rounds = root.putArray("rounds");
        for (Hearing hearing : hearings) {
            ObjectNode round = rounds.addObject();
            round.put("id", hearing.round().id().toString());
            round.put("title", hearing.round().title());
            round.put("opened", Objects.toString(hearing.round().opened(), null));
            round.put("deadline", Objects.toString(hearing.round().deadline(), null));
            round.put("edition", hearing.round().edition());
            round.put("open", hearing.open());
            ArrayNode recipients = round.putArray("recipients");
            for (Hearing.Recipient recipient : hearing.recipients()) {
                recipients
                        .addObject()
                        .put("name", recipient.name())
                        .put("sent", Objects.toString(recipient.row().sent(), null))
                        .put("answered", Objects.toString(recipient.row().answered(), null))
                        .put("comments", recipient.comments())
                        .put("open", recipient.open());
            }
            ArrayNode comments = round.putArray("comments");
            hearing.comments().forEach(each -> comment(comments.addObject(), each, spot));
        }
        return root;
    }

    private static void comment(ObjectNode node, Hearing.Comment comment, Spot spot) {
        HearingComment row = comment.row();
        node.put("number", comment.number())
                .put("from", comment.from())
                .put("place", spot.of(row))
                .put("row", Objects.toString(row.target(), null))
                .put("wording", row.wording())
                .put("text", row.text())
                .put("answer", row.answer() == null ? null : row.answer().name())
                .put("reason", row.reason())
                .put("open", comment.isOpen());
    }
}
