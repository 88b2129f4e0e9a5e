package no.kompetanseplan.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.hearing.Matter.Council;
import no.kompetanseplan.hearing.Matter.Deviation;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.text.WordDiff.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class MatterTest {

    private static final String OTHER = "Kommunen setter av kr 100 til tiltakene for 2028.";

    @Test
    void aDeviationIsToldByWordsTakenOutAndPutIn() {
        Plan plan =
                Councils.ready()
                        .with(Councils.deviation("Nesby", Councils.SECOND_POINT, OTHER, null));
        Deviation deviation = council(plan, "Nesby").at(Councils.SECOND_POINT);
        assertNotNull(deviation);
        assertEquals(
                List.of(
                        new WordDiff.Piece(Kind.SAME, "Kommunen setter av "),
                        new WordDiff.Piece(Kind.REMOVED, "penger "),
                        new WordDiff.Piece(Kind.ADDED, "kr 100 "),
                        new WordDiff.Piece(Kind.SAME, "til tiltakene for 2028.")),
                deviation.words().pieces());
        assertNull(council(plan, "Nesby").at(Councils.FIRST_POINT));
        assertEquals(List.of(), council(plan, "Storvik").deviations());
        assertEquals(1, Matter.all(plan).getFirst().deviations().size());
    }

    @Test
    void theProposalInOtherSpacingIsNoDeviation() {
        String same = "Kommunen setter av  penger til\ntiltakene for 2028. ";
        Plan plan =
                Councils.ready()
                        .with(Councils.deviation("Nesby", Councils.SECOND_POINT, same, null));
        assertEquals(List.of(), council(plan, "Nesby").deviations());
    }

    @Test
    void aPointLeftOutIsAllTakenOut() {
        var row = Councils.deviation("Nesby", Councils.FIRST_POINT, "", null);
        Plan plan =
                Councils.ready()
                        .with(row)
                        .with(CouncilPointFields.TABLE, row.id(), CouncilPointFields.DROPPED, true);
        Deviation deviation = council(plan, "Nesby").at(Councils.FIRST_POINT);
        assertNotNull(deviation);
        assertTrue(
                deviation.words().pieces().stream()
                        .allMatch(piece -> piece.kind() == Kind.REMOVED));
    }

    @Test
    void aPointOfTheirOwnStandsLast() {
        Plan plan =
                Councils.ready()
                        .with(Councils.deviation("Nesby", null, "Rulleres hver høst.", null));
        assertEquals(1, council(plan, "Nesby").own().size());
    }

    @Test
    void textsAreComparedWordByWord() {
        WordDiff diff = WordDiff.between("a b c d e", "a x c e f");
        assertEquals("a [-b -][+x +]c [-d -]e [+f+]", written(diff));
        assertTrue(WordDiff.between("", "").isSame());
        assertEquals("[+a b+]", written(WordDiff.between("", "a b")));
    }

    @Test
    void theOldAndTheNewTextCanBeReadOutOfADiff() {
        String before = "én to tre fire fem seks sju";
        String after = "to én tre seks åtte fem sju ni";
        WordDiff diff = WordDiff.between(before, after);
        assertEquals(before, only(diff, Kind.ADDED));
        assertEquals(after, only(diff, Kind.REMOVED));
    }

    private static String only(WordDiff diff, Kind without) {
        StringBuilder out = new StringBuilder();
        diff.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .forEach(piece -> out.append(piece.words().strip()).append(' '));
        return out.toString().strip();
    }

    private static String written(WordDiff diff) {
        StringBuilder out = new StringBuilder();
        for (WordDiff.Piece piece : diff.pieces()) {
            out.append(
                    switch (piece.kind()) {
                        case SAME -> piece.words();
                        case ADDED -> "[+" + piece.words() + "+]";
                        case REMOVED -> "[-" + piece.words() + "-]";
                    });
        }
        return out.toString();
    }

    private static Council council(Plan plan, String name) {
        Council council = Matter.all(plan).getFirst().council(Councils.decision(name));
        assertNotNull(council);
        return council;
    }
}
