package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the sample plan from the transcribed facts of its source. Needed only when it is made
/// anew: what counts is the file in data-samples.
final class SamplePlanGenerator {

    static final Path FILE = Path.of("..", "data-samples", "nord-troms-2016-2020.json");

    static final Path STAFF = Path.of("..", "data-samples", "bemanning-nord-troms-eksempel.csv");

    static final Path STAFF_BOOK =
            Path.of("..", "data-samples", "bemanning-nord-troms-eksempel.xlsx");

    private SamplePlanGenerator() {}

    static Plan plan(Facts facts) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(SampleHead.rows(facts));
        rows.addAll(SampleChapters.rows(facts));
        rows.addAll(SampleAreas.rows(facts));
        rows.addAll(SampleMeasures.rows(facts));
        rows.addAll(SampleCosts.rows(facts));
        rows.addAll(SampleGrants.rows(facts));
        rows.addAll(SampleRules.rows(facts));
        rows.addAll(SampleRegisters.rows(facts));
        rows.addAll(SampleStudies.rows(facts));
        rows.addAll(SampleDecisions.rows(facts));
        rows.addAll(SampleProjection.rows(facts));
        rows.addAll(SampleStaff.rows());
        Plan plan = Plan.of(rows);
        if (plan.size() != rows.size()) {
            throw new IllegalStateException("Two rows have the same id");
        }
        return plan;
    }

    static void write(Facts facts, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Plan plan = plan(facts);
        var counted =
                no.kompetanseplan.staffing.Facts.of(plan, _ -> SampleStaff.register(), _ -> null);
        PlanJson.write(plan, counted, bytes);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
        Files.writeString(STAFF, SampleStaff.csv());
        writeBook();
    }

    static void writeBook() throws IOException {
        try (OutputStream out = Files.newOutputStream(STAFF_BOOK)) {
            SampleStaffBook.write(out);
        }
    }
}
