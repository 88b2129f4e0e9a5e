package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class RankedTest {

    private static final List<Id> IDS =
            IntStream.range(0, 12).mapToObj(i -> Id.named("r" + i)).toList();

    @Test
    void theOrderGivenIsTheOrderKeptAndTwiceIsOnce() {
        assertEquals(IDS, Ranked.of(IDS).ids());
        List<Id> twice = new ArrayList<>(IDS);
        twice.addAll(IDS);
        assertEquals(Ranked.of(IDS), Ranked.of(twice));
        assertSame(Ranked.NONE, Ranked.of());
    }

    @Test
    void oneMoreComesLastAndOneLessLeavesTheRestInOrder() {
        Ranked some = Ranked.of(IDS.subList(0, 5));
        assertEquals(IDS.subList(0, 6), some.with(IDS.get(5)).ids());
        assertSame(some, some.with(IDS.get(2)));
        assertEquals(List.of(IDS.get(0), IDS.get(2)), some(0, 1, 2).without(IDS.get(1)).ids());
        assertSame(some, some.without(IDS.get(9)));
    }

    @Test
    void aChangeGivesExactlyTheWantedOrder() {
        Random random = new Random(5);
        Ranked ranked = Ranked.NONE;
        for (int i = 0; i < 500; i++) {
            List<Id> wanted = new ArrayList<>(IDS);
            Collections.shuffle(wanted, random);
            wanted = wanted.subList(0, random.nextInt(IDS.size()));
            ranked = ranked.changedTo(wanted);
            assertEquals(wanted, ranked.ids());
        }
    }

    @Test
    void aSmallChangeKeepsTheKeysOfTheOthers() {
        Ranked three = some(0, 1, 2);
        Ranked four = three.changedTo(IDS.subList(0, 4));
        Ranked two = three.changedTo(List.of(IDS.get(0), IDS.get(2)));
        assertTrue(four.cells().entrySet().containsAll(three.cells().entrySet()));
        assertTrue(three.cells().entrySet().containsAll(two.cells().entrySet()));
        assertSame(three, three.changedTo(three.ids()));
    }

    private static Ranked some(int... places) {
        return Ranked.of(IntStream.of(places).mapToObj(IDS::get).toList());
    }
}
