package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class RankTest {

    @Test
    void keysOfAListMadeInOneGoRiseAndAreAllOfOneLength() {
        String before = "";
        for (int place = 0; place < 5000; place++) {
            String key = Rank.at(place);
            assertTrue(before.compareTo(key) < 0, before + " is not before " + key);
            assertEquals(6, key.length());
            before = key;
        }
    }

    @Test
    void aKeyStandsBetweenItsNeighboursWhereverARowIsPut() {
        Random random = new Random(3);
        List<String> keys = new ArrayList<>(List.of(Rank.at(0), Rank.at(1)));
        for (int i = 0; i < 3000; i++) {
            int at = random.nextInt(keys.size() + 1);
            keys.add(at, put(at == 0 ? null : keys.get(at - 1), at(keys, at)));
        }
        assertEquals(keys.stream().sorted().toList(), keys);
        assertTrue(keys.stream().allMatch(key -> key.length() <= 20), "keys stay short");
    }

    @Test
    void rowsPutAtTheEndKeepKeysOfSixCharacters() {
        String last = Rank.at(0);
        for (int i = 0; i < 10_000; i++) {
            String next = put(last, null);
            assertEquals(6, next.length());
            last = next;
        }
    }

    @Test
    void rowsPutAtTheBeginningOrAtOnePlaceFindRoomUntilTheLongestKey() {
        String first = Rank.at(0);
        String right = Rank.at(1);
        for (int i = 0; i < 60; i++) {
            first = put(null, first);
            right = put(Rank.at(0), right);
        }
        assertTrue(first.length() <= Rank.MAX_LENGTH && right.length() <= Rank.MAX_LENGTH);
    }

    @Test
    void twoDraftsThatInsertAtOnePlaceRarelyGetTheSameKey() {
        Set<@Nullable String> keys = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            keys.add(Rank.between(Rank.at(4), Rank.at(5)));
        }
        assertTrue(keys.size() > 195, keys.size() + " of 200 keys differ");
    }

    @Test
    void nothingStandsBetweenEqualKeysOrKeysOutOfOrder() {
        assertNull(Rank.between("A", "A"));
        assertNull(Rank.between("B", "A"));
        assertNull(Rank.between("A", "A0"), "nothing is smaller than a zero");
        assertNull(Rank.between(null, "000"));
    }

    private static @Nullable String at(List<String> keys, int place) {
        return place < keys.size() ? keys.get(place) : null;
    }

    private static String put(@Nullable String before, @Nullable String after) {
        String key = Rank.between(before, after);
        assertNotNull(key);
        assertTrue(before == null || before.compareTo(key) < 0, before + " is not before " + key);
        assertTrue(after == null || key.compareTo(after) < 0, key + " is not before " + after);
        return key;
    }
}
