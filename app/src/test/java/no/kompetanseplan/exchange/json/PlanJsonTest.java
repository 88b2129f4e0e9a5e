package no.kompetanseplan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RandomPlans;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.CountedPlan;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PlanJsonTest {

    @Test
    void readingWhatWasWrittenGivesAnEqualPlan() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Plan plan = new RandomPlans(seed).plan(60);
            assertEquals(plan, read(written(plan)), "seed " + seed);
        }
        assertEquals(Plan.EMPTY, read(written(Plan.EMPTY)));
    }

    @Test
    void theSamplePlanIsWrittenByteForByteAsItLies() throws Exception {
        CountedPlan sample = SamplePlan.regional();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(sample.plan(), sample.facts(), out);
        byte[] written = out.toByteArray();
        assertEquals(sample, PlanJson.content(new ByteArrayInputStream(written)));
        try (var in =
                PlanJsonTest.class.getResourceAsStream(
                        "/no/kompetanseplan/sample/nord-troms-2016-2020.json")) {
            assertTrue(in != null);
            assertArrayEquals(in.readAllBytes(), written);
        }
    }

    @Test
    void theOrderOfTheRowsInAFileDoesNotMatterAndTheOrderWrittenIsThatOfTheRanks()
            throws Exception {
        List<Measure> measures = measures(20);
        List<Measure> shuffled = new ArrayList<>(measures);
        Collections.shuffle(shuffled, new Random(4));
        assertArrayEquals(written(Plan.of(measures)), written(Plan.of(shuffled)));
        String text = new String(written(Plan.of(shuffled)), StandardCharsets.UTF_8);
        List<Integer> places = measures.stream().map(m -> text.indexOf(m.title() + "\"")).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void absentFieldsAreLeftOutAndNullIsReadAsAbsent() throws Exception {
        Measure blank = MeasureFields.TABLE.blank(Id.named("m"));
        String id = blank.id().toString();
        String text = new String(written(Plan.of(List.of(blank))), StandardCharsets.UTF_8);
        assertEquals(
                """
                {
                  "format": "kompetanseplan",
                  "version": 1,
                  "plan": {
                    "measure": [
                      {
                        "id": "%s"
                      }
                    ]
                  }
                }
                """
                        .formatted(id),
                text);
        Plan plan =
                read(
                        text.replace(
                                        "\"" + id + "\"",
                                        "\"%s\", \"title\": null, \"period\": null, \"areas\": []"
                                                .formatted(id))
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(Plan.of(List.of(blank)), plan);
    }

    @Test
    void aByteOrderMarkBeforeThePlanIsPassedOver() throws Exception {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes(written(Plan.EMPTY));
        assertEquals(Plan.EMPTY, read(marked.toByteArray()));
    }

    @Test
    void textsAreNormalisedOnTheWayIn() throws Exception {
        String json =
                "{\"format\":\"kompetanseplan\",\"version\":1,\"plan\":{\"goal\":[{\"id\":\""
                        + Id.named("g")
                        + "\",\"text\":\"a\u030apne\\r\\ndører\"}]}}";
        assertEquals(
                "\u00e5pne\ndører",
                read(json.getBytes(StandardCharsets.UTF_8)).goals().getFirst().text());
    }

    @Test
    void theStreamIsLeftOpenAndAFullDiskIsAnOrdinaryIoFault() throws Exception {
        boolean[] closed = {false};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        bytes.write(b);
                    }

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                }) {
            PlanJson.write(Plan.EMPTY, out);
            assertEquals(false, closed[0]);
            assertArrayEquals(written(Plan.EMPTY), bytes.toByteArray());
        }
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        IOException fault =
                assertThrows(
                        IOException.class, () -> PlanJson.write(new RandomPlans(1).plan(50), full));
        assertEquals("No space left on device", fault.getMessage());
    }

    @Test
    void tenThousandMeasuresTakeTimeInProportion() throws Exception {
        byte[] small = written(Plan.of(measures(1_000)));
        byte[] large = written(Plan.of(measures(10_000)));
        assertTrue(large.length > 9 * small.length);
        fastest(small);
        long one = fastest(small);
        long ten = fastest(large);
        assertTrue(ten < 40 * one, () -> one + " ns for 1 000 and " + ten + " ns for 10 000");
        assertTrue(ten < 10_000_000_000L, () -> ten + " ns");
    }

    private static long fastest(byte[] json) throws Exception {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            read(json);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static List<Measure> measures(int count) {
        Measure like = SamplePlan.read().measures().get(5);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Id id = Id.named("measure " + i);
            Measure titled = MeasureFields.TABLE.with(like, id, MeasureFields.TITLE, "Tiltak " + i);
            measures.add(MeasureFields.TABLE.with(titled, id, MeasureFields.RANK, Rank.at(i)));
        }
        return measures;
    }

    static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toByteArray();
    }

    static Plan read(byte[] json) throws IOException, ImportException {
        return PlanJson.read(new ByteArrayInputStream(json));
    }

    @Test
    void linesThatAreNotWhatTheirHashSaysAreRefused() throws Exception {
        CountedPlan sample = SamplePlan.regional();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(sample.plan(), sample.facts(), out);
        String changed = out.toString(UTF_8).replaceFirst(",NOT_RELEVANT,", ",RELEVANT,");
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () -> PlanJson.content(new ByteArrayInputStream(changed.getBytes(UTF_8))));
        assertEquals(ImportException.Code.DATASET_CHANGED, refused.code());
    }
}
