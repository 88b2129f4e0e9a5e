package no.kompetanseplan.ui.kit.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TsvTest {

    @Test
    void linesEndInAnyWayAndTheLastEndMayBeMissing() {
        List<List<String>> wanted = List.of(List.of("a", "b"), List.of("c", ""));
        assertEquals(wanted, Tsv.read("a\tb\r\nc\t\r\n"));
        assertEquals(wanted, Tsv.read("a\tb\nc\t"));
        assertEquals(wanted, Tsv.read("a\tb\rc\t\r"));
    }

    @Test
    void quotedCellsMayHoldTabsLinesAndMarks() {
        assertEquals(
                List.of(List.of("a\nb", "5\" skjerm")), Tsv.read("\"a\nb\"\t\"5\"\" skjerm\""));
        assertEquals(List.of(List.of("5\" skjerm", "x")), Tsv.read("5\" skjerm\tx"));
        assertEquals(List.of(List.of("", "x")), Tsv.read("\"\"\tx"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        String letters = "aå \t\n\"<&;,";
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = new ArrayList<>();
            int columns = 1 + random.nextInt(4);
            for (int i = 0; i <= random.nextInt(4); i++) {
                List<String> row = new ArrayList<>();
                for (int j = 0; j < columns; j++) {
                    StringBuilder cell = new StringBuilder();
                    for (int k = random.nextInt(5); k > 0; k--) {
                        cell.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    row.add(cell.toString());
                }
                rows.add(List.copyOf(row));
            }
            assertEquals(rows, Tsv.read(Tsv.write(rows)));
        }
    }

    @Test
    void htmlNeverTakesTextForTags() {
        assertEquals(
                "<table><tr><th>A</th></tr><tr><td>&lt;b&gt; &amp;<br>c</td></tr></table>",
                Tsv.html(List.of(List.of("A"), List.of("<b> &\nc")), true));
    }
}
