package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.register.Region;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;

import org.junit.jupiter.api.BeforeEach;
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

class ImportStaffCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2016-10-14T08:31:00Z"), ZoneOffset.UTC);

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    private Path plan;

    ImportStaffCommandTest() {
        folder = Path.of("");
        plan = Path.of("");
    }

    @BeforeEach
    void makeAPlan() throws IOException {
        Path json = folder.resolve("sample.json");
        plan = folder.resolve("sample.kplan");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(Region.plan(), out);
        }
        assertEquals(0, run("import", json.toString(), "--out", plan.toString()).code());
    }

    @Test
    void eachMunicipalityHasOneRegisterInUse() throws IOException {
        Path first =
                file(
                        "lyngen-2015.csv",
                        "Stilling;Alder;Stilling %\nSykepleier;47;80\nLege;50;100\n");
        Answer answer = run("import", "staff", first.toString(), "--into", plan.toString());
        assertEquals(0, answer.code(), answer.err() + answer.out());
        assertTrue(answer.out().contains("Hentet 2 stillinger per 31.12.2015"), answer.out());
        assertTrue(answer.out().contains("Lyngen kommune: 2 (planen har 225)"));
        Path second = file("nordreisa.csv", "Stilling;Alder;Stilling %\nVernepleier;47;80\n");
        assertEquals(
                0,
                run(
                                "import",
                                "staff",
                                second.toString(),
                                "--into",
                                plan.toString(),
                                "--date",
                                "2015-12-01")
                        .code());
        assertEquals(0, run("import", "staff", first.toString(), "--into", plan.toString()).code());
        try (PlanSession session = open()) {
            List<Dataset> staff =
                    session.plan().rows(DatasetFields.TABLE).stream()
                            .filter(each -> each.kind() == DatasetKind.STAFF)
                            .toList();
            assertEquals(3, staff.size());
            assertEquals(2, staff.stream().filter(Dataset::inUse).count());
            assertEquals(3, session.state().assessment().facts().register().size());
        }
    }

    @Test
    void aDayThatIsYetToComeIsRefused() throws IOException {
        Path file = file("nordreisa.csv", "Stilling;Alder;Stilling %\nVernepleier;47;80\n");
        Answer answer =
                run(
                        "import",
                        "staff",
                        file.toString(),
                        "--into",
                        plan.toString(),
                        "--date",
                        "2999-01-01");
        assertTrue(answer.code() != 0, answer.out());
        assertTrue(answer.err().contains("01.01.2999 er ikke kommet ennå"), answer.err());
    }

    @Test
    void anOlderRegisterIsKeptOutOfUseAndAShorterOneIsToldOf() throws IOException {
        String heads = "Stilling;Alder;Stilling %\n";
        Path newer =
                file("lyngen-2015.csv", heads + "Sykepleier;47;80\nLege;50;100\nLege;51;100\n");
        Path older = file("lyngen-2014.csv", heads + "Sykepleier;46;80\n");
        assertEquals(0, run("import", "staff", newer.toString(), "--into", plan.toString()).code());
        Answer answer = run("import", "staff", older.toString(), "--into", plan.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(
                answer.out().contains("eldre enn det som er i bruk for Lyngen (31.12.2015)"),
                answer.out());
        assertTrue(
                answer.out().contains("Én stilling for Lyngen, mot 3 i registeret fra 2015."),
                answer.out());
        try (PlanSession session = open()) {
            List<Dataset> used =
                    session.plan().rows(DatasetFields.TABLE).stream()
                            .filter(Dataset::inUse)
                            .toList();
            assertEquals(1, used.size());
            assertEquals(3, session.state().assessment().facts().register().size());
        }
    }

    private PlanSession open() {
        return PlanSession.openForReading(
                plan, new Environment(Path.of(""), "a", "a", CLOCK, Runnable::run, false));
    }

    @Test
    void aTrialWritesNothingAndTellsAllAsJson() throws IOException {
        Path file =
                file(
                        "register.csv",
                        "Hva;År gammel;Str;Navn\nSykepleier;47;80;A\nSykepleier;47;180;B\n");
        byte[] before = Files.readAllBytes(plan);
        Answer answer =
                run(
                        "import",
                        "staff",
                        file.toString(),
                        "--into",
                        plan.toString(),
                        "--municipality",
                        "5544",
                        "--map",
                        "Hva=title",
                        "--map",
                        "År gammel=AGE",
                        "--map",
                        "Str=position",
                        "--dry-run",
                        "--json");
        assertEquals(1, answer.code(), answer.err());
        JsonNode root = JsonMapper.builder().build().readTree(answer.out());
        assertEquals(1, root.get("taken").asInt());
        assertFalse(root.get("written").asBoolean());
        assertEquals("180", root.at("/rows/0/problems/0/value").asString());
        assertEquals("Nordreisa kommune", root.at("/municipalities/0/name").asString());
        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    @Test
    void whatCanNotBeReadIsOneSentence() throws IOException {
        Path file = file("a.csv", "Stilling;Alder\nSykepleier;47\n");
        Answer answer = run("import", "staff", file.toString(), "--into", plan.toString());
        assertEquals(3, answer.code());
        assertEquals(
                "Ingen kolonne i «a.csv» er stillingens størrelse. Velg hvilken kolonne som er"
                        + " stilling %.\n",
                answer.err());
        Plan untouched;
        try (PlanSession session = open()) {
            untouched = session.plan();
        }
        assertEquals(Region.plan().size(), untouched.size());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
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
                        CLOCK);
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
