package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.hearing.EditionChanges;
import no.kompetanseplan.hearing.EditionChanges.Change;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.WordDiff;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// How far the hearings of a plan have come: who was asked, what they said and what is unanswered.
@Command(name = "hearing")
final class HearingCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--changes")
    private boolean changes;

    HearingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            assessment = session.state().assessment();
        }
        Plan plan = assessment.plan();
        List<Hearing> hearings = Hearing.all(plan);
        List<Change> since = changes ? since(assessment, hearings) : List.of();
        if (json) {
            ObjectNode root = json(plan, hearings);
            if (changes) {
                ArrayNode list = root.putArray("changes");
                since.forEach(each -> change(list.addObject(), each));
            }
            desk.print(root);
        } else {
            print(plan, hearings);
            print(since);
        }
        return Exit.DONE;
    }

    /// What has changed since the newest edition that was sent.
    private List<Change> since(Assessment assessment, List<Hearing> hearings) {
        if (hearings.isEmpty()) {
            throw new Refusal(Exit.BAD_INPUT, "cli.hearing.noround", file.toString());
        }
        Plan sent = assessment.sent();
        if (sent == null) {
            throw new Refusal(
                    Exit.BAD_INPUT,
                    "cli.hearing.noedition",
                    file.toString(),
                    hearings.getLast().round().title());
        }
        return EditionChanges.between(sent, assessment.plan(), desk.texts());
    }

    private void print(List<Change> since) {
        if (!changes) {
            return;
        }
        desk.out().println();
        desk.print("cli.hearing.changes", since.size());
        for (Change change : since) {
            String mark = change.matters() ? "! " : "  ";
            desk.out().println(mark + change.where() + " · " + change.what());
            line("- ", WordDiff.Kind.REMOVED, change);
            line("+ ", WordDiff.Kind.ADDED, change);
        }
    }

    private void line(String mark, WordDiff.Kind kind, Change change) {
        String words = words(change, kind);
        if (!words.isEmpty()) {
            desk.out().println("    " + mark + words);
        }
    }

    private static String words(Change change, WordDiff.Kind kind) {
        return change.words().pieces().stream()
                .filter(piece -> piece.kind() == kind)
                .map(piece -> piece.words().strip())
                .collect(Collectors.joining(" … "));
    }

    private static void change(ObjectNode node, Change change) {
        node.put("sort", change.sort().name())
                .put("row", change.row().toString())
                .put("field", change.field())
                .put("place", change.where())
                .put("what", change.what())
                .put("removed", words(change, WordDiff.Kind.REMOVED))
                .put("added", words(change, WordDiff.Kind.ADDED))
                .put("matters", change.matters());
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
                String key =
                        recipient.isAwaited()
                                ? "cli.hearing.awaited"
                                : recipient.isReady() ? "cli.hearing.ready" : "cli.hearing.waiting";
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
                .put("open", comment.isOpen())
                .put("waitsFor", comment.forum());
    }
}
