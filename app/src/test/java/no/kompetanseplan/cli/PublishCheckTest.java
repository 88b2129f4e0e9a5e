package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.privacy.Thief;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    void aTitleAboveTheTableIsPassedOver() throws IOException {
        for (String title : List.of("Stillinger, i helse, 2025", "Stillinger;;;;")) {
            Answer answer = run(title + "\n\n" + TABLE);
            assertEquals(0, answer.code(), answer.err());
            assertTrue(answer.out().contains("Vernepleier\t:\t"), answer.out());
            assertFalse(answer.out().contains("i helse"), answer.out());
        }
        Answer wrong = run("Stillinger\n" + TABLE.replace("12", "tolv"));
        assertTrue(wrong.err().contains("3"), wrong.err());
        Answer nameless = run("Yrke;\nLege;10\nLeder;30\n");
        assertFalse(nameless.out().contains("Leder\t30") && !nameless.out().contains("Lege"));
    }

    @Test
    void theSignIsExplainedWhereItStandsOnly() throws IOException {
        Path target = folder.resolve("hel.csv");
        String whole = "Yrke;Nes;Øyan\nLege;10;20\nLeder;30;40\n";
        assertEquals(0, run(whole, "--out", target.toString()).code());
        assertFalse(Files.readString(target).contains(": ="), Files.readString(target));
        assertFalse(run(whole, "--json").out().contains("note"));
        assertTrue(run(TABLE, "--json").out().contains("note"));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsWrittenAsText() throws IOException {
        Path target = folder.resolve("offentlig.csv");
        Answer answer = run(TABLE.replace("Leder", "=1+1"), "--out", target.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(Files.readString(target).contains("\n'=1+1;"), Files.readString(target));
    }

    @Test
    void whatIsNoTableOfSeparatedValuesIsRefusedInWords() throws IOException {
        Answer folderGiven = check(folder);
        assertTrue(folderGiven.code() != 0);
        assertTrue(folderGiven.err().contains("er en mappe"), folderGiven.err());
        Path workbook = folder.resolve("tabell.xlsx");
        Files.write(workbook, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertTrue(check(workbook).err().contains("ikke en tekstfil"), check(workbook).err());
        Answer plain = run("Yrke;A\u001b[31m;B\nLege;10;20\nLeder;30;40\n");
        assertFalse(plain.out().contains("\u001b"), plain.out());
        assertFalse(plain.out().contains(": ="), "nothing is hidden");
    }

    @Test
    void onlyNeighbouringYearsAreJoined() throws IOException {
        Answer answer =
                run("År;A;B;C\n2023;1;2;1\n2024;40;50;60\n2025;3;1;2\n2026;4;2;3\n2027;30;20;40\n");
        assertEquals(1, answer.code(), answer.err() + answer.out());
        assertTrue(answer.out().contains("2025 + 2026"), answer.out());
        assertFalse(answer.out().contains("2023 + 2025"), answer.out());
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

    /// Sums first, in the middle and last, by name and by their numbers alone.
    @Test
    void nobodyWorksOutASmallNumberWhereverTheSumsStand() throws IOException {
        long[][] counts = {{3, 10, 11}, {8, 12, 16}, {20, 30, 14}, {9, 9, 23}};
        for (int row : List.of(-1, 0, 2, 4)) {
            for (int column : List.of(-1, 0, 1, 3)) {
                List<String> names = List.of("I alt", "SUM kommunane", "Til sammen", "Nes");
                String name = names.get((row + column + 2) % names.size());
                List<List<String>> table = withSums(counts, row, column, name);
                Answer answer = run(lines(table), "--json");
                assertEquals(0, answer.code(), answer.out() + answer.err());
                JsonNode shown = JsonMapper.builder().build().readTree(answer.out()).get("table");
                for (int line = 0; line < table.size(); line++) {
                    String first = shown.get(line).get(0).asString();
                    assertEquals(table.get(line).getFirst(), first, "the order of the file");
                }
                assertSafe(counts, row, column, shown);
            }
        }
    }

    private static List<List<String>> withSums(long[][] counts, int row, int column, String name) {
        List<List<String>> table = new ArrayList<>();
        table.add(new ArrayList<>(List.of("Kommune", "A", "B", "C")));
        long[] sums = new long[3];
        for (long[] line : counts) {
            List<String> cells = new ArrayList<>(List.of("Nr " + table.size()));
            for (int i = 0; i < line.length; i++) {
                sums[i] += line[i];
                cells.add(Long.toString(line[i]));
            }
            table.add(cells);
        }
        if (row >= 0) {
            table.add(row + 1, new ArrayList<>(List.of(name)));
            LongStream.of(sums).forEach(sum -> table.get(row + 1).add(Long.toString(sum)));
        }
        for (List<String> line : column < 0 ? List.<List<String>>of() : table) {
            boolean isHead = line.equals(table.getFirst());
            long sum = isHead ? 0 : line.stream().skip(1).mapToLong(Long::parseLong).sum();
            line.add(column + 1, isHead ? name : Long.toString(sum));
        }
        return table;
    }

    private static String lines(List<List<String>> table) {
        return String.join("\n", table.stream().map(line -> String.join(";", line)).toList());
    }

    /// What is small could still be any of several numbers for one who adds and subtracts.
    private static void assertSafe(long[][] counts, int row, int column, JsonNode shown) {
        List<Thief.Sum> known = new ArrayList<>();
        for (int y = 1; y < shown.size(); y++) {
            for (int x = 1; x < shown.get(y).size(); x++) {
                String words = shown.get(y).get(x).asString();
                if (!words.equals(":")) {
                    int[] cells = cells(y - 1, x - 1, row, column);
                    long value = Long.parseLong(words);
                    assertEquals(value, IntStream.of(cells).mapToLong(c -> count(counts, c)).sum());
                    known.add(new Thief.Sum(cells, value, value));
                }
            }
        }
        Thief thief = new Thief(12, known);
        assertTrue(thief.width(new int[] {0}, 3, new long[] {1, 4}) >= 2, shown.toString());
    }

    private static long count(long[][] counts, int cell) {
        return counts[cell / 3][cell % 3];
    }

    /// The counts that a number of the table sums.
    private static int[] cells(int y, int x, int row, int column) {
        return IntStream.range(0, 12)
                .filter(c -> y == row || c / 3 == (row >= 0 && y > row ? y - 1 : y))
                .filter(c -> x == column || c % 3 == (column >= 0 && x > column ? x - 1 : x))
                .toArray();
    }

    @Test
    void partialSumsAreRefusedUntilASumOfAllShowsThatTheyAreNone() throws IOException {
        String rows = "Sted;A;B\nNes;3;10\nVik;8;12\nSør;11;22\nNord;7;9\n";
        assertSentence(rows, "Raden «Sør» er summen av radene fra «Nes» til «Vik»");
        assertSentence(rows + "Sum;18;31\n", "Raden «Sør» er summen av radene");
        assertEquals(0, run(rows + "Sum;29;53\n").code());
        assertSentence(
                "Sted;Sør;Nes;Vik;Nord\nX;11;3;8;7\nY;22;10;12;9\n",
                "Kolonnen «Sør» er summen av kolonnene fra «Nes» til «Vik»");
        assertSentence("Sted;A;B\nSum;3;10\nVik;8;12\nI alt;11;22\n", "flere summer: radene");
    }

    @Test
    void sumsAndDifferencesAreFoundWhereverTheirPartsStand() throws IOException {
        assertSentence(
                "Sted;A;C;B;D\nNes;3;10;7;10\nVik;20;30;22;42\nSør;12;9;33;45\n",
                "Kolonnen «D» er summen av kolonnene «A», «B»");
        assertSentence(
                "Sted;A;B\nNes;3;10\nVik;20;30\nSør;12;9\nNes og Vik;23;40\n",
                "Raden «Nes og Vik» er summen av radene «Nes», «Vik»");
        assertSentence(
                "Sted;A;B;C;Differanse\nNes;3;10;7;7\nVik;20;30;22;10\nSør;12;19;33;7\n",
                "Kolonnen «B» er summen av kolonnene «A», «Differanse»");
        assertSentence(
                "Sted;A;B\nNes;3;10\nVik;8;12\nSør;1;1\nBy;2;5\nØst;9;9\nTo;15;25\n",
                "Raden «To» er summen av radene «Nes», «Sør», «By», «Øst»");
        assertSentence("Sted;A;Snitt\nX;3;7\nY;20;24\n", "Kolonnen «Snitt» viser andeler");
        assertEquals(0, run("Sted;A\nNes;13\nVik;8\nBy;30\nSør;21\n").code());
    }

    @Test
    void emptyCellsAndSharesAreNamed() throws IOException {
        assertSentence(
                TABLE.replace(";8;", "; ;"), "Linje 3, «Vernepleier»: cellen under «Storvik»");
        assertSentence("Sted;A;Prosent\nX;3;10,0\nY;8;26,7\n", "Kolonnen «Prosent» viser andeler");
        assertSentence("Sted;A;Prosent\nX;3;10\nY;8;90\n", "Kolonnen «Prosent» viser andeler");
        assertSentence("Sted;A;50+\nX;3;10 %\nY;8;26 %\n", "Kolonnen «50+» viser andeler");
        assertSentence("Sted;A;B\nX;3;10\nAndel;3,5;1,2\n", "Raden «Andel» viser andeler");
        assertEquals(0, run("Sted;50–74 %;100 %\nX;13;10\nY;8;90\n").code());
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
        return check(Files.writeString(folder.resolve("tabell.csv"), table), options);
    }

    private static Answer check(Path file, String... options) {
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
