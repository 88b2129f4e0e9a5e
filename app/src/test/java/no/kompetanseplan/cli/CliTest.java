package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.checks.Checks;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CliTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    private Path json;
    private Path plan;

    CliTest() {
        json = Path.of("");
        plan = Path.of("");
    }

    @BeforeEach
    void writeTheSample() throws IOException {
        json = folder.resolve("sample.json");
        plan = folder.resolve("sample.kplan");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(SamplePlan.read(), out);
        }
    }

    @Test
    void aPlanGoesInAndComesOutTheSame() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Path back = folder.resolve("back.json");
        done("export", "json", plan.toString(), "--out", back.toString());
        assertArrayEquals(Files.readAllBytes(json), Files.readAllBytes(back));
    }

    @Test
    void aWorkbookIsWrittenWhole() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Path book = Files.writeString(folder.resolve("plan.xlsx"), "an old file");
        done("export", "xlsx", plan.toString(), "--out", book.toString());
        byte[] bytes = Files.readAllBytes(book);
        assertEquals("PK", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
        Answer folderRefused = run("export", "xlsx", plan.toString(), "--out", folder.toString());
        assertEquals(3, folderRefused.code());
        assertOneSentence(folderRefused);
    }

    @Test
    void aPlanIsPrintedWholeOrOneChapterOfIt() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Path whole = folder.resolve("plan.html");
        done("export", "html", plan.toString(), "--out", whole.toString());
        assertTrue(Files.readString(whole).contains("Avslutning"));
        Path one = folder.resolve("kapittel.html");
        done("export", "html", plan.toString(), "--out", one.toString(), "--chapter", "6.2");
        assertTrue(Files.readString(one).contains("Kompetansetillegg"));
        assertFalse(Files.readString(one).contains("Avslutning"));
        Path word = folder.resolve("plan.docx");
        done("export", "docx", plan.toString(), "--out", word.toString());
        assertTrue(Files.size(word) > 10_000);
    }

    @Test
    void aChapterThatIsNotThereIsRefusedAndLeavesNothing() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        for (String format : List.of("docx", "pdf", "html")) {
            String to = folder.resolve("plan." + format).toString();
            String[] asked = {"export", format, plan.toString(), "--out", to, "--chapter", "12"};
            Answer refused = run(asked);
            assertEquals(3, refused.code());
            assertOneSentence(refused);
            assertTrue(refused.err().contains("12"), refused.err());
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void charactersThatAPdfCannotShowAreToldOf() throws IOException {
        Files.writeString(json, Files.readString(json).replace("Regional", "\uD83D\uDE00"));
        done("import", json.toString(), "--out", plan.toString());
        String to = folder.resolve("plan.pdf").toString();
        Answer made = run("export", "pdf", plan.toString(), "--out", to, "--chapter", "6.2");
        assertTrue(made.code() == 0 && made.err().contains("\uD83D\uDE00"), made.err());
    }

    @Test
    void anExistingPlanIsReplacedOnlyWhenAskedFor() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        byte[] before = Files.readAllBytes(plan);
        Answer refused = run("import", json.toString(), "--out", plan.toString());
        assertEquals(3, refused.code());
        assertOneSentence(refused);
        assertArrayEquals(before, Files.readAllBytes(plan));
        done("import", json.toString(), "--out", plan.toString(), "--force");
        done("verify", plan.toString());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void infoCountsWhatTheSampleHolds() {
        done("import", json.toString(), "--out", plan.toString());
        JsonNode info = read(done("info", plan.toString(), "--json"));
        JsonNode counts = info.get("counts");
        assertEquals(6, counts.get("municipalities").intValue());
        assertEquals(11, counts.get("focusAreas").intValue());
        assertEquals(76, counts.get("proposals").intValue());
        assertEquals(37, counts.get("actionRows").get("total").intValue());
        assertEquals(
                List.of(9, 6, 22),
                counts.get("actionRows")
                        .get("byDimension")
                        .valueStream()
                        .map(row -> row.get("rows").intValue())
                        .toList());
        assertEquals(6, counts.get("themeDays").intValue());
        assertEquals(14, counts.get("rules").intValue());
        assertTrue(info.get("head").stringValue().matches("[0-9a-f]{12}"));
        assertEquals(
                -20_000, info.get("budget").get("byYear").get("2016").get("grants").intValue());
        assertEquals(-20_000, info.get("budget").get("total").get("net").intValue());
        String words = done("info", plan.toString()).out();
        assertTrue(words.contains("Kommuner: 6"), words);
        assertTrue(words.contains("kr\u00A0\u221220\u00A0000"), words);
    }

    @Test
    void leaveIsCalculatedByTheTablesOfTheSample() {
        JsonNode leave =
                read(done("rules", "leave", "--credits", "30", "--position", "80", "--json"));
        assertEquals("12", leave.get("days").decimalValue().toPlainString());
        assertEquals("15", leave.get("daysAtFullPosition").decimalValue().toPlainString());
        assertEquals("row", leave.get("by").stringValue());
        Answer words = done("rules", "leave", "--credits", "15", "--position", "0,5");
        assertTrue(words.out().contains("3,5\u00A0dager"), words.out());
        assertTrue(words.out().contains("eksempelplanen"), words.out());
        JsonNode months =
                read(done("rules", "leave", "--months", "12", "--position", "75 %", "--json"));
        assertEquals("7.5", months.get("days").decimalValue().toPlainString());
    }

    @Test
    void aSizeWithoutARowGivesNoDaysUntilAPolicyIsChosen() {
        Answer open = run("rules", "leave", "--credits", "20", "--position", "100");
        assertEquals(1, open.code());
        assertOneSentence(open);
        assertEquals("7", days("--credits", "20", "--gap", "nearest-lower"));
        assertEquals("20", days("--credits", "40", "--gap", "proportional"));
        assertEquals("10", days("--credits", "20", "--gap", "per-credit=0,5"));
        assertEquals(
                "42",
                days(
                        "--credits",
                        "120",
                        "--gap",
                        "per-credit=0,5",
                        "--cap",
                        "21",
                        "--cap-per",
                        "study-year"));
        assertEquals(1, run("rules", "leave", "--credits", "20", "--gap", "refuse").code());
    }

    @Test
    void leaveByAPlanUsesTheRulesOfThatPlan() {
        done("import", json.toString(), "--out", plan.toString());
        JsonNode leave =
                read(
                        done(
                                "rules",
                                "leave",
                                "--credits",
                                "60",
                                "--position",
                                "100",
                                "--plan",
                                plan.toString(),
                                "--json"));
        assertEquals("30", leave.get("days").decimalValue().toPlainString());
        assertFalse(leave.get("sample").booleanValue());
    }

    @Test
    void verifyTellsAWholeFileFromADamagedOne() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Answer whole = done("verify", plan.toString());
        String head = read(done("info", plan.toString(), "--json")).get("head").stringValue();
        assertTrue(whole.out().contains(head));
        done("verify", plan.toString(), "--contains", head);
        Answer absent = run("verify", plan.toString(), "--contains", "ffffffffffff");
        assertEquals(1, absent.code());
        assertOneSentence(absent);
        byte[] bytes = Files.readAllBytes(plan);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(plan, bytes);
        Answer damaged = run("verify", plan.toString());
        assertEquals(1, damaged.code());
        assertOneSentence(damaged);
        assertEquals(3, run("info", plan.toString()).code());
    }

    @Test
    void noExportOrImportTakesThePlaceOfAPlanSomebodyNeeds() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Path other = Files.copy(plan, folder.resolve("annen.kplan"));
        byte[] before = Files.readAllBytes(other);
        for (String kind : List.of("json", "xlsx")) {
            Answer export = run("export", kind, plan.toString(), "--out", other.toString());
            assertEquals(3, export.code());
            assertOneSentence(export);
        }
        assertArrayEquals(before, Files.readAllBytes(other));
        assertEquals(3, run("import", folder.toString(), "--out", folder + "/ny.kplan").code());
        done("import", json.toString(), "--out", other.toString(), "--force");
    }

    @Test
    void checkTellsWhatIsOpenByWeightAndFailsWhileAnythingIs() throws IOException {
        done("import", json.toString(), "--out", plan.toString());
        Answer words = run("check", plan.toString());
        assertEquals(1, words.code());
        assertEquals("", words.err());
        assertTrue(words.out().contains("Feil (1)"), words.out());
        assertTrue(words.out().contains("  Avslutning: Her mangler noe: «##»."), words.out());
        Answer found = run("check", plan.toString(), "--json");
        assertEquals(1, found.code());
        JsonNode list = read(found);
        JsonNode first = list.get("findings").get(0);
        assertEquals(list.get("open").intValue(), list.get("findings").size());
        assertEquals("placeholder", first.get("check").stringValue());
        assertEquals("error", first.get("severity").stringValue());
        assertEquals("text", first.get("field").stringValue());
        assertEquals("Her mangler noe: «##».", first.get("text").stringValue());
        assertTrue(first.get("row").stringValue().matches("[0-9a-f]{32}"));
        assertTrue(first.get("accepted").isNull());
    }

    @Test
    void checkPassesWhenEverythingIsAccepted() throws IOException {
        Plan accepted = SamplePlan.read();
        for (Finding finding : Checks.of(accepted)) {
            String key = finding.subject();
            accepted = accepted.with(new FindingAnswer(FindingAnswer.id(key), key, "Sett.", ""));
        }
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(accepted, out);
        }
        done("import", json.toString(), "--out", plan.toString());
        String words = done("check", plan.toString()).out();
        assertTrue(words.contains("Ingenting å rette."), words);
        assertTrue(words.contains("er godtatt"), words);
        JsonNode list = read(done("check", plan.toString(), "--json"));
        assertEquals(0, list.get("open").intValue());
        assertEquals("Sett.", list.get("findings").get(0).get("accepted").stringValue());
    }

    @Test
    void badInputIsOneSentenceAndExitCodeThree() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1");
        Path text = Files.writeString(folder.resolve("text.kplan"), "not a plan");
        String missing = folder.resolve("missing.kplan").toString();
        for (Answer answer :
                List.of(
                        run("import", broken.toString(), "--out", plan.toString()),
                        run("import", missing, "--out", plan.toString()),
                        run("info", missing),
                        run("info", text.toString()),
                        run("verify", text.toString()),
                        run("check", missing),
                        run("export", "json", missing, "--out", json.toString()))) {
            assertEquals(3, answer.code(), answer.err());
            assertOneSentence(answer);
        }
        assertFalse(Files.exists(plan));
    }

    @Test
    void wrongUsageIsOneSentenceAndExitCodeTwo() {
        for (List<String> arguments :
                List.of(
                        List.of("import"),
                        List.of("import", "a.json"),
                        List.of("info"),
                        List.of("nonsense"),
                        List.of("export", "odt", "a", "--out", "b"),
                        List.of("export"),
                        List.of("rules"),
                        List.of("rules", "leave"),
                        List.of("rules", "leave", "--credits", "x"),
                        List.of("rules", "leave", "--credits", "-1"),
                        List.of("rules", "leave", "--credits", "30", "--months", "6"),
                        List.of("rules", "leave", "--credits", "30", "--position", "mye"),
                        List.of("rules", "leave", "--credits", "30", "--position", "0"),
                        List.of("rules", "leave", "--credits", "30", "--position", "101"),
                        List.of("rules", "leave", "--credits", "0"),
                        List.of("info", "a", "--lang", "xx"),
                        List.of("info", "a", "--lang"),
                        List.of("rules", "leave", "--credits", "20", "--gap", "guess"),
                        List.of("check"),
                        List.of("verify", "a", "--contains", "xyz"),
                        List.of("--nonsense"))) {
            Answer answer = run(arguments.toArray(String[]::new));
            assertEquals(2, answer.code(), arguments + " " + answer.err());
            assertOneSentence(answer);
        }
    }

    @Test
    void sentencesAreInTheLanguageOfTheOptionOrTheEnvironment() {
        assertEquals(Language.NB, Cli.language(List.of(), Map.of("LANG", "C.UTF-8")));
        assertEquals(Language.NN, Cli.language(List.of(), Map.of("LANG", "nn_NO.UTF-8")));
        assertEquals(
                Language.EN, Cli.language(List.of("info", "--lang", "en"), Map.of("LANG", "nn")));
        assertEquals(Language.NB, Cli.language(List.of("--lang=nb"), Map.of("LC_ALL", "en_GB")));
        assertTrue(run("info", "--lang", "en").err().contains("missing"));
        assertTrue(run("info", "--lang", "nn").err().contains("manglar"));
    }

    @Test
    void helpNamesEveryCommand() {
        String help = done("--help").out();
        List.of("import", "info", "export", "rules leave", "check", "verify")
                .forEach(command -> assertTrue(help.contains(command), command));
        assertEquals("kompetanseplan " + Cli.VERSION + "\n", done("--version").out());
    }

    private static String days(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rules", "leave", "--json"));
        all.addAll(List.of(arguments));
        JsonNode told = read(done(all.toArray(String[]::new)));
        return told.get("days").decimalValue().toPlainString();
    }

    private static void assertOneSentence(Answer answer) {
        assertEquals("", answer.out());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
        assertTrue(answer.err().strip().endsWith("."), answer.err());
    }

    private static JsonNode read(Answer answer) {
        return JsonMapper.shared().readTree(answer.out());
    }

    private static Answer done(String... arguments) {
        Answer answer = run(arguments);
        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.err());
        return answer;
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
                        Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
