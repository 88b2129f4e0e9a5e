package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class ReadingsTest {

    private static final long SEED = 20161214;
    private static final int EDITS = 40;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "De fem kommunene er enige.",
                    "Vedtatt ##. mai 2017 (uten parentes",
                    "Nord Troms og Nord-Troms har 912 stillinger og nesten 990 ansatte.",
                    "Over 35 prosent er eldre enn 50 år i fireårsperioden.",
                    "Se kapittel 9.4 om alfabetisk rekkefølge.");

    @Test
    void whatIsFoundAfterManyEditsIsWhatAFirstReadingFinds() {
        Random random = new Random(SEED);
        Readings readings = new Readings();
        Plan plan = SamplePlan.read();
        for (int i = 0; i < EDITS; i++) {
            plan = edited(plan, random, i);
            assertEquals(
                    Checks.of(plan),
                    Checks.of(plan, Facts.NONE, readings, null, null),
                    "edit " + i + ", seed " + SEED);
        }
    }

    private static Plan edited(Plan plan, Random random, int edit) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        List<Block> blocks = plan.ordered(BlockFields.TABLE);
        List<Measure> measures = plan.ordered(MeasureFields.TABLE);
        Block block = blocks.get(random.nextInt(blocks.size()));
        Measure measure = measures.get(random.nextInt(measures.size()));
        List<Row> all = List.copyOf(plan.all());
        return switch (random.nextInt(4)) {
            case 0 -> plan.with(BlockFields.TABLE, block.id(), BlockFields.TEXT, text);
            case 1 -> plan.with(MeasureFields.TABLE, measure.id(), MeasureFields.GOAL, text);
            case 2 -> plan.without(all.get(random.nextInt(all.size())).id());
            default ->
                    plan.with(
                            BlockFields.TABLE.with(
                                    block, Id.named("new " + edit), BlockFields.TEXT, text));
        };
    }
}
