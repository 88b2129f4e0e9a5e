package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Finding.Severity;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// What does not agree or is missing in a plan, by how much it matters. Findings that somebody has
/// accepted are counted and do not fail the command.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /// Of the JSON; raised when a name goes or means something else.
    private static final int VERSION = 1;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            assessment = session.state().assessment();
        }
        if (json) {
            desk.print(json(assessment));
        } else {
            print(assessment);
        }
        return assessment.openFindings().isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private ObjectNode json(Assessment assessment) {
        ObjectNode root = Desk.object();
        Where where = new Where(assessment.plan(), desk.texts());
        root.put("version", VERSION);
        root.put("open", assessment.openFindings().size());
        ArrayNode list = root.putArray("findings");
        for (Finding finding : assessment.findings()) {
            ObjectNode node = list.addObject();
            node.put("check", finding.what().key());
            node.put("topic", finding.what().topic().key());
            node.put("severity", finding.severity().key());
            node.put("row", finding.row().toString());
            node.put("field", finding.field());
            node.put("place", where.of(finding.row()));
            node.put("text", finding.words(desk.texts()));
            node.put("why", finding.why(desk.texts()));
            node.put("subject", finding.subject());
            FindingAnswer answer = assessment.answer(finding);
            node.put("accepted", answer == null ? null : answer.reason());
        }
        return root;
    }

    private void print(Assessment assessment) {
        List<Finding> open = assessment.openFindings();
        Where where = new Where(assessment.plan(), desk.texts());
        desk.out().println(assessment.plan().head().title());
        for (Severity severity : Severity.values()) {
            List<Finding> of =
                    open.stream().filter(finding -> finding.severity() == severity).toList();
            if (!of.isEmpty()) {
                desk.out().println();
                desk.print("cli.check." + severity.key(), of.size());
            }
            for (Finding finding : of) {
                String words = finding.words(desk.texts());
                desk.out().println("  " + where.of(finding.row()) + ": " + words);
            }
        }
        int accepted = assessment.findings().size() - open.size();
        if (!open.isEmpty() || accepted > 0) {
            desk.out().println();
        }
        desk.print(open.isEmpty() ? "cli.check.none" : "cli.check.open", open.size());
        if (accepted > 0) {
            desk.print("cli.check.accepted", accepted);
        }
    }
}
