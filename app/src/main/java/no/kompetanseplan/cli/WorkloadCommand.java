package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.exchange.staffing.WorkloadSheets;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.projection.Wisn;
import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Tells the staff that services need by their workload (WISN), with every sum written out.
@Command(name = "workload")
final class WorkloadCommand implements Callable<Integer> {

    private static final int VERSION = 1;
    private static final int DECIMALS = 3;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    WorkloadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Plan plan;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            plan = session.plan();
        }
        WorkloadSheets sheets = new WorkloadSheets(plan, desk.texts());
        if (sheets.services().isEmpty()) {
            throw new Refusal(Exit.FOUND, "cli.workload.none");
        }
        if (json) {
            ObjectNode root = Desk.object();
            root.put("version", VERSION);
            ArrayNode list = root.putArray("services");
            sheets.services().forEach(service -> json(list.addObject(), plan, service, sheets));
            desk.print(root);
        } else {
            sheets.services().forEach(service -> print(service, sheets));
        }
        return Exit.DONE;
    }

    private void print(Workload service, WorkloadSheets sheets) {
        Sheet work = sheets.activities(service);
        desk.out().println(work.title());
        work.rows().forEach(row -> line(row, "%-30s %-24s %-36s %10s"));
        Sheet result = sheets.result(service);
        desk.out().println();
        desk.out().println(result.title());
        result.rows().forEach(row -> line(row, "%-30s %-44s %16s"));
        desk.out().println(result.note());
        desk.out().println();
    }

    private void line(Sheet.Entry row, String widths) {
        desk.out()
                .println(
                        "  "
                                + String.format(Locale.ROOT, widths, row.cells().toArray())
                                        .stripTrailing());
    }

    private static void json(ObjectNode node, Plan plan, Workload service, WorkloadSheets sheets) {
        node.put("service", service.service());
        node.put("whose", sheets.whose(service));
        node.put("source", service.source());
        Wisn wisn = Wisn.of(plan, service);
        if (wisn == null) {
            node.put("missing", sheets.missing(service));
            return;
        }
        node.put("hours", rounded(wisn.hours()));
        node.put("serviceStaff", rounded(wisn.service()));
        node.put("allowance", rounded(wisn.allowance()));
        node.put("individualStaff", rounded(wisn.individual()));
        node.put("required", rounded(wisn.required()));
        if (service.existing() != null) {
            node.put("existing", rounded(wisn.existing()));
            node.put("difference", rounded(wisn.difference()));
            node.put("ratio", rounded(wisn.ratio()));
        }
        ArrayNode list = node.putArray("activities");
        for (WorkloadActivity activity : Wisn.activities(plan, service)) {
            ObjectNode each = list.addObject();
            each.put("name", activity.name());
            each.put("extent", sheets.extent(activity));
            each.put("staff", rounded(wisn.staff(activity)));
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
