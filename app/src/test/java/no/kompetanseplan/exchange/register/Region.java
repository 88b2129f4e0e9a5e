package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StaffingFields;

import java.util.ArrayList;
import java.util.List;

/// The municipalities of the sample plan with their typed positions, and nothing else: no
/// professions and no registers.
public final class Region {

    private Region() {}

    public static Plan plan() {
        Plan sample = SamplePlan.read();
        List<Row> rows = new ArrayList<>();
        rows.add(sample.head());
        rows.addAll(sample.municipalities());
        rows.addAll(sample.rows(StaffingFields.TABLE));
        return Plan.of(rows);
    }
}
