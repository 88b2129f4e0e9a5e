package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.supplement.SupplementPlans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Supplements at the command line.
class SupplementCliTest {

    private static final String CORE_ALONE = "Avslutning";

    private record Answer(int code, String err) {}

    @TempDir private Path folder;

    @Test
    void oneSupplementAllOfThemOrNoneIsPrinted() throws IOException {
        String plan = file(SupplementPlans.written());
        String lyngen = web(plan, "--supplement", "5536");
        assertTrue(lyngen.contains("Kommunetillegg for Lyngen"));
        assertTrue(lyngen.contains("Helse- og omsorgsutvalget følger opp planen"));
        assertTrue(lyngen.contains("L1"));
        assertFalse(lyngen.contains(CORE_ALONE));
        assertFalse(lyngen.contains("Kommunetillegg for Skjervøy"));

        String all = web(plan, "--supplement", "all");
        assertTrue(all.contains(CORE_ALONE));
        assertTrue(all.contains("Kommunetillegg for Lyngen"));
        assertTrue(all.contains("Kommunetillegg for Skjervøy"));

        String core = web(plan);
        assertTrue(core.contains(CORE_ALONE));
        assertFalse(core.contains("Kommunetillegg"));
    }

    @Test
    void wordAndPdfHoldTheSupplementToo() throws IOException {
        String plan = file(SupplementPlans.written());
        for (String format : List.of("docx", "pdf")) {
            Path target = folder.resolve("tillegg." + format);
            Answer made = run(format, plan, target, "--supplement", "5536");
            assertEquals(0, made.code(), made.err());
            assertTrue(Files.size(target) > 5_000);
        }
    }

    @Test
    void theMergedEditionHasTheSupplementAmongTheRegionalWordsAndNeedsAMunicipality()
            throws IOException {
        String plan = file(SupplementPlans.measured());
        String merged = web(plan, "--supplement", "5536", "--merged");
        assertTrue(merged.contains(CORE_ALONE));
        assertTrue(merged.contains("Tillegg frå Lyngen"));
        assertTrue(merged.contains("Hospitering mellom einingane"));
        assertFalse(merged.contains("Kommunetillegg for"));
        for (String[] options :
                List.of(
                        new String[] {"--merged"},
                        new String[] {"--merged", "--supplement", "all"})) {
            Answer refused = run("html", plan, folder.resolve("a.html"), options);
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("--supplement"), refused.err());
        }
    }

    @Test
    void anUnknownNumberIsRefusedWithTheNumbersThereAreAndLeavesNothing() throws IOException {
        String plan = file(SupplementPlans.asked());
        for (String format : List.of("docx", "pdf", "html")) {
            Path target = folder.resolve("tillegg." + format);
            Answer refused = run(format, plan, target, "--supplement", "9999");
            assertEquals(3, refused.code());
            assertTrue(refused.err().contains("9999"), refused.err());
            assertTrue(refused.err().contains("5536 Lyngen"), refused.err());
            assertEquals(1, refused.err().strip().lines().count());
            assertFalse(Files.exists(target));
        }
    }

    @Test
    void aPlanWithoutMunicipalitiesSaysSo() throws IOException {
        String plan = file(Plan.EMPTY);
        Answer refused = run("html", plan, folder.resolve("a.html"), "--supplement", "5536");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("ikke har noen kommuner"), refused.err());
    }

    @Test
    void aChapterOfASupplementIsNotToBeHad() throws IOException {
        String plan = file(SupplementPlans.asked());
        Answer refused =
                run(
                        "html",
                        plan,
                        folder.resolve("a.html"),
                        "--supplement",
                        "5536",
                        "--chapter",
                        "1");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("--chapter"), refused.err());
    }

    private String web(String plan, String... options) throws IOException {
        Path target = folder.resolve("plan.html");
        Answer made = run("html", plan, target, options);
        assertEquals(0, made.code(), made.err());
        return Files.readString(target);
    }

    private String file(Plan plan) throws IOException {
        Path json = folder.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(plan, out);
        }
        Path made = folder.resolve("plan.kplan");
        Answer answer = call("import", json.toString(), "--out", made.toString());
        assertEquals(0, answer.code(), answer.err());
        return made.toString();
    }

    private static Answer run(String format, String plan, Path target, String... options) {
        return call(
                Stream.concat(
                                Stream.of("export", format, plan, "--out", target.toString()),
                                Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private static Answer call(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Clock.fixed(Instant.parse("2027-12-01T10:00:00Z"), ZoneOffset.UTC));
        return new Answer(code, err.toString(StandardCharsets.UTF_8));
    }
}
