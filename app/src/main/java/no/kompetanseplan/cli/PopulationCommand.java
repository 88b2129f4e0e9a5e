package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.population.PopulationImport;
import no.kompetanseplan.exchange.population.PopulationPreview;
import no.kompetanseplan.exchange.population.PopulationPreview.Line;
import no.kompetanseplan.exchange.population.PopulationPreview.Outcome;
import no.kompetanseplan.exchange.population.YearList;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.session.PlanSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Takes a population table of Statistics Norway into a plan, in one step that can be undone.
/// Municipalities of the plan that the table lacks are told of and fail the command; the others are
/// taken in all the same.
@Command(name = "population")
final class PopulationCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Mixin private final IntoPlan into;

    @Option(names = "--content", paramLabel = "NAME")
    private String content = "";

    PopulationCommand(Desk desk) {
        this.desk = desk;
        this.into = new IntoPlan(desk);
    }

    @Override
    public Integer call() throws IOException {
        PopulationImport table = PopulationImport.read(into.source(), Progress.NONE);
        table = content.isEmpty() ? table : table.withContent(content);
        PopulationPreview preview;
        Dataset dataset;
        String head;
        boolean isWritten;
        try (PlanSession session = into.open()) {
            Plan plan = session.plan();
            preview = table.preview(plan);
            Id id = Id.create(desk.clock().millis());
            dataset = preview.dataset(id, desk.texts(), PopulationPreview.nextRank(plan));
            isWritten = !into.isTrial() && preview.taken() > 0;
            if (isWritten) {
                List<Intake> intake = List.of(Intake.of(dataset, preview.population()));
                session.addDatasets("step.import.population", intake, now -> now).join();
            }
            head = session.state().head();
        }
        into.tell(() -> json(preview, dataset, isWritten), () -> print(preview, dataset, head));
        return preview.count(Outcome.MISSING) == 0 ? Exit.DONE : Exit.FOUND;
    }

    private void print(PopulationPreview preview, Dataset dataset, String head) {
        desk.out().println(dataset.name());
        for (Line line : preview.lines()) {
            desk.out()
                    .println(
                            line.outcome() == Outcome.MISSING
                                    ? line.name() + ": " + word(line)
                                    : desk.texts()
                                            .get(
                                                    "cli.population.line",
                                                    line.name(),
                                                    YearList.of(line.years()),
                                                    line.persons(),
                                                    String.join(", ", line.regions())));
            for (Reason remark : line.remarks()) {
                desk.out().println("    " + remark.sentence(desk.texts()));
            }
        }
        preview.notices().forEach(each -> desk.out().println(each.sentence(desk.texts())));
        into.conclude("cli.population.", preview.taken(), preview.count(Outcome.MISSING), head);
    }

    private String word(Line line) {
        return desk.texts().get(line.outcome().key()).toLowerCase(Locale.ROOT);
    }

    private ObjectNode json(PopulationPreview preview, Dataset dataset, boolean isWritten) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("name", dataset.name());
        root.put("source", dataset.source());
        root.put("date", dataset.date() == null ? null : dataset.date().toString());
        root.put("projection", preview.about().isProjection());
        root.put("content", preview.about().content());
        root.put("otherMunicipalities", preview.others());
        root.put("written", isWritten);
        ArrayNode rows = root.putArray("municipalities");
        for (Line line : preview.lines()) {
            ObjectNode row = rows.addObject();
            row.put("name", line.name());
            row.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
            ArrayNode years = row.putArray("years");
            line.years().forEach(years::add);
            row.put("persons", line.persons());
            ArrayNode regions = row.putArray("regions");
            line.regions().forEach(regions::add);
            ArrayNode remarks = row.putArray("remarks");
            line.remarks().forEach(each -> remarks.add(each.sentence(desk.texts())));
        }
        return root;
    }
}
