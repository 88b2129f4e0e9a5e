package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.StaffingTable;

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
        for (StaffingTable.Line line : StaffingTable.of(sample, SampleFacts.of(sample)).rows()) {
            Id id = Id.named("typed/" + line.name());
            String rank = Rank.at(rows.size());
            rows.add(new Staffing(id, line.municipality(), line.positions(), "", rank));
        }
        return Plan.of(rows);
    }
}
