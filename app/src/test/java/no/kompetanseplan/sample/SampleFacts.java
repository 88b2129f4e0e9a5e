package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Register;

import java.util.HashMap;
import java.util.Map;

/// The facts of plans that are the sample, or made of it: its register, as far as they still count
/// by it.
public final class SampleFacts {

    private static final Facts SAMPLE = read();

    private SampleFacts() {}

    private static Facts read() {
        CountedPlan content = SamplePlan.regional();
        return content.facts();
    }

    public static Facts of(Plan plan) {
        Map<String, Register> registers = new HashMap<>();
        SAMPLE.staff().forEach(each -> registers.put(each.dataset().hash(), each.register()));
        Map<String, Population> tables = new HashMap<>();
        SAMPLE.residents().forEach(each -> tables.put(each.dataset().hash(), each.population()));
        return Facts.of(
                plan, (Dataset row) -> registers.get(row.hash()), row -> tables.get(row.hash()));
    }
}
