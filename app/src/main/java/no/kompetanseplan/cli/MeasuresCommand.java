package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.measures.ColumnChoice;
import no.kompetanseplan.exchange.measures.MeasureImport;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.measures.RefusedRows;
import no.kompetanseplan.exchange.measures.RowPlace;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Takes a list of measures from a table of Word or Excel into a plan, in one step that can be
/// undone. Rows that are refused are told of and fail the command; the others are taken in all the
/// same.
@Command(name = "measures")
final class MeasuresCommand implements Callable<Integer> {

    /// Letters of one text that are printed; the rest can be read in the file itself.
    private static final int LONGEST = 300;

    private final Desk desk;

    @Mixin private final IntoPlan into;

    @Option(names = "--map", paramLabel = "HEAD=FIELD")
    private String columns = "";

    @Option(
            names = {"--table", "--sheet"},
            paramLabel = "N")
    private int table;

    @Option(names = "--dimension", paramLabel = "NAME")
    private String dimension = "";

    @Option(names = "--refused", paramLabel = "FILE")
    private @Nullable Path refused;

    MeasuresCommand(Desk desk) {
        this.desk = desk;
        this.into = new IntoPlan(desk);
    }

    @Override
    public Integer call() throws IOException {
        MeasureImport measures =
                MeasureImport.read(into.source(), Progress.NONE)
                        .withTable(table)
                        .withChoice(
                                columns.isEmpty() ? ColumnChoice.NONE : ColumnChoice.read(columns))
                        .withDimension(dimension);
        measures.orRefuse();
        MeasurePreview preview;
        String head;
        try (PlanSession session = into.open()) {
            Plan plan = session.plan();
            if (!measures.knowsDimension(plan)) {
                throw new ImportFailure(
                        "import.dimension.unknown", null, dimension, dimensions(plan));
            }
            Supplier<Id> ids = () -> Id.create(desk.clock().millis());
            preview =
                    measures.preview(
                            plan, session.state().assessment().facts(), desk.language(), ids);
            if (!into.isTrial() && preview.taken() > 0) {
                MeasurePreview taken = preview;
                session.edit("step.import.measures", _ -> taken.plan()).join();
            }
            head = session.state().head();
        }
        if (refused != null && preview.count(Outcome.REFUSED) > 0) {
            RefusedRows.export(refused, preview, desk.texts());
        }
        into.tell(() -> json(preview), () -> print(preview, head));
        return preview.count(Outcome.REFUSED) == 0 ? Exit.DONE : Exit.FOUND;
    }

    private static String dimensions(Plan plan) {
        List<String> names =
                plan.ordered(DimensionFields.TABLE).stream().map(Dimension::name).toList();
        return String.join(", ", names);
    }

    private void print(MeasurePreview preview, String head) {
        for (Line line : preview.lines()) {
            if (line.outcome() != Outcome.UNCHANGED) {
                String word = desk.texts().get(line.outcome().key());
                desk.out()
                        .println(
                                word + "  " + place(line.place()) + "  " + shortened(line.title()));
                for (Cell cell : line.cells()) {
                    String change =
                            line.outcome() == Outcome.CHANGED ? quoted(cell.old()) + " → " : "";
                    desk.out()
                            .println(
                                    "    "
                                            + desk.texts().get(cell.column().label())
                                            + ": "
                                            + change
                                            + quoted(cell.now()));
                }
                if (line.reason() != null) {
                    desk.out().println("    " + line.reason().sentence(desk.texts()));
                }
            }
        }
        for (Dimension each : preview.dimensions()) {
            desk.print("cli.measures.dimension", shortened(each.name()));
        }
        into.conclude(
                "cli.measures.",
                preview.count(Outcome.NEW),
                preview.count(Outcome.CHANGED),
                preview.count(Outcome.UNCHANGED),
                preview.count(Outcome.REFUSED),
                head);
        if (refused != null && preview.count(Outcome.REFUSED) > 0) {
            desk.print("cli.measures.refused", refused);
        }
    }

    private String place(RowPlace place) {
        String table = shortened(place.tableName().strip());
        return table.isEmpty()
                ? desk.texts().get("cli.measures.place.nameless", place.first())
                : desk.texts().get("cli.measures.place", table, place.first());
    }

    private static String quoted(String text) {
        return "«" + shortened(text.replace("\n", " / ")) + "»";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private ObjectNode json(MeasurePreview preview) {
        ObjectNode root = Desk.object();
        for (Outcome outcome : Outcome.values()) {
            root.put(outcome.name().toLowerCase(Locale.ROOT), preview.count(outcome));
        }
        root.put("written", !into.isTrial() && preview.taken() > 0);
        ArrayNode rows = root.putArray("rows");
        for (Line line : preview.lines()) {
            ObjectNode row = rows.addObject();
            row.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
            row.put("table", line.place().table());
            row.put("row", line.place().first());
            row.put("measure", line.measure() == null ? null : line.measure().toString());
            row.put("title", line.title());
            row.put("dimension", line.dimension());
            ArrayNode cells = row.putArray("cells");
            for (Cell cell : line.cells()) {
                cells.addObject()
                        .put("field", cell.column().key())
                        .put("old", cell.old())
                        .put("new", cell.now());
            }
            row.put("reason", line.reason() == null ? null : line.reason().sentence(desk.texts()));
        }
        return root;
    }
}
