package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
import java.util.List;
import java.util.Map;

class HearingCliTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    @Test
    void theHearingIsToldWithItsRecipientsAndCounts() throws IOException {
        String plan = file(Councils.ready());
        Answer words = run("hearing", plan);
        assertEquals(0, words.code(), words.err());
        assertTrue(words.out().contains("Runde 1: 3 mottakere, 3 merknader, 0 uten svar"));
        assertTrue(words.out().contains("Fjelldal: 2 merknader, ferdig"));
        JsonNode round = json(run("hearing", plan, "--json")).get("rounds").get(0);
        assertEquals(0, round.get("open").asInt());
        assertEquals("Storvik", round.get("recipients").get(1).get("name").asString());
        assertEquals(
                "7 Kurs, rad 1 · Tidsrom", round.get("comments").get(0).get("place").asString());
    }

    @Test
    void theDecisionsFailWhileSomethingStandsInTheWay() throws IOException {
        Answer ready = run("decisions", file(Councils.ready()));
        assertEquals(0, ready.code(), ready.err());
        assertTrue(ready.out().contains("3 av 3 har vedtatt, 0 avvik"));
        Plan without = Councils.ready().without(Councils.decision("Storvik"));
        Answer missing = run("decisions", file(without), "--json");
        assertEquals(1, missing.code());
        assertEquals(
                "Vedtaket i Storvik er ikke ført.",
                json(missing).get("obstacles").get(0).get("text").asString());
    }

    @Test
    void theCommentsAreWrittenForAllAndForEach() throws IOException {
        String plan = file(Councils.ready());
        Path answers = folder.resolve("svar");
        Answer all = run("export", "comments", plan, "--out", answers.toString());
        assertEquals(0, all.code(), all.err());
        assertTrue(Files.exists(answers.resolve("Merknadsdokument.docx")));
        assertTrue(Files.exists(answers.resolve("Merknader Storvik.docx")));
        Path page = folder.resolve("svar.html");
        String one = "--recipient";
        Answer web = run("export", "comments", plan, "--out", page.toString(), one, "storvik");
        assertEquals(0, web.code(), web.err());
        assertTrue(Files.readString(page).contains("Hører til tillegget."));
        Answer nobody = run("export", "comments", plan, "--out", page.toString(), one, "Oslo");
        assertEquals(3, nobody.code());
        assertTrue(nobody.err().contains("Fjelldal, Storvik, Nesby"), nobody.err());
    }

    @Test
    void theCasePapersAreOnePerMunicipality() throws IOException {
        String plan = file(Councils.ready());
        Path papers = folder.resolve("saker");
        Answer all = run("export", "case-papers", plan, "--out", papers.toString());
        assertEquals(0, all.code(), all.err());
        assertTrue(all.err().contains("«hva som helst», som ikke finnes"), all.err());
        for (String name : Councils.NAMES) {
            assertTrue(Files.exists(papers.resolve("Saksframlegg " + name + ".docx")), name);
        }
        Path open = folder.resolve("åpne");
        Answer toAll = run("export", "case-papers", plan, "--out", open.toString(), "--public");
        assertEquals(0, toAll.code(), toAll.err());
        assertTrue(toAll.out().contains("Offentlig utgave"), toAll.out());
        Path alone = folder.resolve("en");
        var _ =
                run(
                        "export",
                        "case-papers",
                        plan,
                        "--out",
                        alone.toString(),
                        "--municipality",
                        "Nesby");
        try (var files = Files.list(alone)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theEditionThatWasSentIsWrittenAgainAndComparedWith() throws IOException {
        String plan = file(Councils.ready());
        Answer unknown = run("hearing", plan, "--changes");
        assertEquals(3, unknown.code());
        assertTrue(unknown.err().contains("finnes ikke i historikken"), unknown.err());
        sendAndChange(Path.of(plan));
        Answer changes = run("hearing", plan, "--changes");
        assertEquals(0, changes.code(), changes.err());
        assertTrue(changes.out().contains("1 endring siden høringsutgaven"), changes.out());
        assertTrue(changes.out().contains("+ Fem dager"), changes.out());
        JsonNode change = json(run("hearing", plan, "--changes", "--json")).get("changes").get(0);
        assertEquals("Omfang", change.get("what").asString());
        assertTrue(change.get("matters").asBoolean());
        Path page = folder.resolve("slik.html");
        Answer sent = run("export", "html", plan, "--out", page.toString(), "--edition");
        assertEquals(0, sent.code(), sent.err());
        assertFalse(Files.readString(page).contains("Fem dager"));
        Answer found = run("check", plan);
        assertTrue(found.out().contains("Omfanget av «Kurs i demens»"), found.out());
    }

    private static void sendAndChange(Path plan) {
        Environment environment =
                new Environment(
                        plan.resolveSibling("app"),
                        "",
                        "",
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Runnable::run,
                        false);
        try (PlanSession session = PlanSession.open(plan, environment)) {
            String head = session.state().head();
            var _ =
                    session.edit(
                                    "step.hearing.start",
                                    before ->
                                            before.with(
                                                    HearingRoundFields.TABLE,
                                                    Councils.ROUND,
                                                    HearingRoundFields.EDITION,
                                                    head))
                            .join();
            var _ =
                    session.edit(
                                    "step.measure.scope",
                                    before ->
                                            before.with(
                                                    MeasureFields.TABLE,
                                                    Councils.MEASURE,
                                                    MeasureFields.SCOPE,
                                                    "Fem dager"))
                            .join();
        }
    }

    @Test
    void aPlanWithoutHearingOrMatterIsRefusedInOneSentence() throws IOException {
        String plan = file(Plan.EMPTY.with(Councils.ready().head()));
        for (String paper : List.of("comments", "case-papers")) {
            Answer refused = run("export", paper, plan, "--out", folder.resolve("x").toString());
            assertEquals(3, refused.code());
            assertEquals(1, refused.err().lines().count(), refused.err());
        }
        assertTrue(run("hearing", plan).out().contains("Ingen høring"));
    }

    @Test
    void anImportedPlanThatIsMarkedTooEarlyIsToldOf() throws IOException {
        Plan adopted =
                Councils.ready()
                        .without(Councils.decision("Storvik"))
                        .with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.STAGE,
                                PlanStage.ADOPTED);
        Path json = write(adopted);
        Answer done = run("import", json.toString(), "--out", folder.resolve("a.kplan").toString());
        assertEquals(0, done.code());
        assertTrue(done.err().contains("merket som vedtatt, men 1 ting"), done.err());
    }

    private String file(Plan plan) throws IOException {
        Path json = write(plan);
        Path file =
                folder.resolve(plan.size() + "-" + Integer.toHexString(plan.hashCode()) + ".kplan");
        Answer made = run("import", json.toString(), "--out", file.toString());
        assertEquals(0, made.code(), made.err());
        return file.toString();
    }

    private Path write(Plan plan) throws IOException {
        Path json = folder.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(plan, out);
        }
        return json;
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.builder().build().readTree(answer.out());
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Clock.fixed(Instant.parse("2027-12-01T10:00:00Z"), ZoneOffset.UTC));
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
