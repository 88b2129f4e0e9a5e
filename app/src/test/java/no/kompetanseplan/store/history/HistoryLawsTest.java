package no.kompetanseplan.store.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

class HistoryLawsTest {

    @TempDir Path folder;

    @Test
    void twoThousandHistoriesConvergeInSevenOrdersAndLoseNothing() {
        int conflicts = HistoryLaws.hold(0, 2000);
        assertTrue(conflicts > 1000, "the histories are too tame: " + conflicts);
    }

    enum Mistake {
        DELETION_ALWAYS_WINS(
                "Fold.java",
                "existence == null || isErased(cells)",
                "existence == null || existence.heads().stream().anyMatch(x -> x.value() == null)"),
        LAST_WRITER_WINS("Fold.java", "cell.become(heads);", "cell.become(heads.subList(0, 1));"),
        THIRD_RIVAL_DROPPED(
                "Fold.java",
                "cell.become(heads);",
                "cell.become(heads.subList(0, Math.min(2, heads.size())));"),
        SHOWN_BY_LOCAL_ORDER(
                "Fold.java",
                "int byDepth = Integer.compare(graph.depth(b), graph.depth(a));",
                "int byDepth = Integer.compare(b, a);"),
        CLOCK_INSTEAD_OF_SEEN(
                "Graph.java",
                "if (lane[a] == lane[b]) {",
                "if (lane[a] != lane[b] && a < size) { return depth[a] < depth[b]; }"
                        + " if (lane[a] == lane[b]) {");

        final String file;
        final String right;
        final String wrong;

        Mistake(String file, String right, String wrong) {
            this.file = file;
            this.right = right;
            this.wrong = wrong;
        }
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aMistakeInTheFoldIsCaught(Mistake mistake) throws Exception {
        Mutant mutant = Mutant.of(folder, mistake.file, mistake.right, mistake.wrong);
        assertTrue(mutant.isCaught(50));
    }

    @Test
    void theFoldAsItIsPassesTheSameWay() throws Exception {
        String line = "if (lane[a] == lane[b]) {";
        assertFalse(Mutant.of(folder, "Graph.java", line, line).isCaught(50));
    }
}
