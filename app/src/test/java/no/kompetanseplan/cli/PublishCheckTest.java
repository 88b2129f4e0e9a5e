package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class PublishCheckTest {

    private static final String TABLE =
            """
            Yrke;Fjelldal;Storvik;Nes;Sum
            Sykepleier;12;16;20;48
            Vernepleier;2;8;9;19
            Leder;7;11;6;24
            Sum;21;35;35;91
            """;

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    @Test
    void smallNumbersAreHiddenInTheTableAndItsFile() throws IOException {
        Path target = folder.resolve("offentlig.csv");
        Answer answer = run(TABLE, "--out", target.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("4 av 9 celler er skjult"), answer.out());
        String written = Files.readString(target);
        assertTrue(written.contains("Vernepleier;:;"), written);
        assertTrue(written.contains("Sum;21;35;35;91"), written);
        assertTrue(written.contains("færre enn 5 personer"), written);
        JsonNode json = JsonMapper.builder().build().readTree(run(TABLE, "--json").out());
        assertEquals(4, json.get("hidden").asInt());
        assertEquals(":", json.get("table").get(2).get(1).asString());
        assertEquals("Leder", json.get("table").get(3).get(0).asString());
        assertEquals(0, run(TABLE, "--threshold", "3").code());
    }

    @Test
    void aTableOfSmallNumbersIsRefusedWithWhatToJoin() throws IOException {
        Path target = folder.resolve("offentlig.csv");
        Answer answer =
                run(
                        """
                        Yrke;Fjelldal;Storvik;Nes;Sum
                        Jordmor;1;2;1;4
                        Lege;3;2;4;9
                        Sykepleier;12;16;20;48
                        Hjelpepleier;14;11;13;38
                        Sum;30;31;38;99
                        """,
                        "--out",
                        target.toString());
        assertEquals(1, answer.code(), answer.err());
        assertTrue(answer.out().contains("kan ikke publiseres"), answer.out());
        assertTrue(answer.out().contains("Jordmor + Lege"), answer.out());
        assertFalse(Files.exists(target));
    }

    @Test
    void aTableWithoutSumsHidesOnlyWhatIsSmall() throws IOException {
        Answer answer =
                run(
                        """
                        Yrke;Fjelldal;Storvik;Nes
                        Sykepleier;12;16;20
                        Vernepleier;2;8;9
                        Leder;7;11;6
                        """);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("1 av 9 celler er skjult"), answer.out());
    }

    @Test
    void badTablesAreRefusedWithTheirPlace() throws IOException {
        assertSentence(TABLE.replace("91", "92"), "har sum 92, men cellene er til sammen 91");
        assertSentence(TABLE.replace(";8;", ";-8;"), "Linje 3, «Storvik»: -8 er mindre enn null");
        assertSentence(TABLE.replace(";8;", ";8,5;"), "Linje 3, «Storvik»: «8,5» er ikke et helt");
        assertSentence(TABLE.replace(";8;", ";"), "Linje 3 i tabell.csv har ikke like mange");
        assertSentence("Yrke\n", "har ingen tabell");
        assertSentence(
                TABLE.replace("35;91", "36;91"), "Linje 5, «Sum»: kolonnen «Nes» har sum 36");
        Answer words = run(TABLE, "--threshold", "abc");
        assertEquals(2, words.code());
        assertTrue(words.err().contains("fra 3 til 10"), words.err());
        Answer threshold = run(TABLE, "--threshold", "2");
        assertEquals(2, threshold.code());
        assertTrue(threshold.err().contains("fra 3 til 10"), threshold.err());
    }

    private void assertSentence(String table, String words) throws IOException {
        Answer answer = run(table);
        assertEquals(3, answer.code(), answer.out());
        assertTrue(answer.err().contains(words), answer.err());
    }

    private Answer run(String table, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("tabell.csv"), table);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> arguments =
                Stream.concat(Stream.of("publish", "check", file.toString()), Stream.of(options))
                        .toList();
        int code =
                Cli.run(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Clock.systemUTC());
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
