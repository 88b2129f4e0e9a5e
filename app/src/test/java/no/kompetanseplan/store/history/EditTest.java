package no.kompetanseplan.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// The names of edits are in files and in printed exports for ever: these three never change.
class EditTest {

    private static final Hash ONE = new Hash(1, 2, 3, 4);
    private static final Hash OTHER = new Hash(-1, 2, 3, 4);
    private static final Id ROW = new Id(0x0192_0000_0000_7000L, 0x8000_0000_0000_0001L);

    @Test
    void aRootHasThisNameForEver() {
        Stamp stamp = new Stamp(EditKind.ROOT, "step.plan.new", "leder", "pc", "2026-11-22", null);
        Hash name = new Digest().of(List.of(), new Nonce(5, 6), stamp, List.of());
        assertEquals(
                "199a86a2ec9ae86bf14435d46666226ada623386354a3e9f40891c07d2237609", name.hex());
    }

    @Test
    void anEditOfEverySortOfValueHasThisNameForEver() {
        Stamp stamp = new Stamp(EditKind.EDIT, "step.x", "Å", "", "2026-11-22T10:31:00Z", null);
        List<Change> changes =
                List.of(
                        new Change(ROW, "", "measure"),
                        new Change(ROW, "areas/" + ROW, "A1"),
                        new Change(ROW, "credits", 30L),
                        new Change(ROW, "goal", null),
                        new Change(ROW, "title", "Øke «kompetansen» 🙂"));
        Hash name = new Digest().of(List.of(ONE), new Nonce(-5, 6), stamp, changes);
        assertEquals(
                "97bcfafb305975bc1a8d98bbc2083b3d823b186d9a383272c1b5f37e9acfd6d7", name.hex());
    }

    @Test
    void anUndoOnAMergedLineWithAnErasedPartHasThisNameForEver() {
        Stamp stamp = new Stamp(EditKind.UNDO, "step.x", "", "pc", "", OTHER);
        List<Change> changes = List.of(new Change(ROW, "note", "x".repeat(20_000)));
        Hash name = new Digest().of(List.of(ONE, OTHER), null, stamp, changes);
        assertEquals(
                "d8da08643d0f66f194f6715191d6af23b569439a9b34659a5e6368e5780fd38d", name.hex());
    }

    @Test
    void theOrderOfChangesAndOfLaterParentsDoesNotMatter() {
        Change a = new Change(ROW, "a", 1L);
        Change b = new Change(ROW, "b", 2L);
        Edit one = Edit.of(List.of(ONE, OTHER, ONE), Replica.STAMP, List.of(a, b), new Random(1));
        Edit same = Edit.of(List.of(ONE, ONE, OTHER), Replica.STAMP, List.of(b, a), new Random(1));
        assertEquals(one, same);
    }

    @Test
    void twoEditsThatSayTheSameHaveDifferentNames() {
        Random random = new Random(1);
        Edit one = Edit.of(List.of(ONE), Replica.STAMP, List.of(), random);
        assertNotEquals(one.id(), Edit.of(List.of(ONE), Replica.STAMP, List.of(), random).id());
    }

    @Test
    void noEditChangesACellTwice() {
        List<Change> twice = List.of(new Change(ROW, "a", 1L), new Change(ROW, "a", 2L));
        Random random = new Random(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> Edit.of(List.of(ONE), Replica.STAMP, twice, random));
    }
}
