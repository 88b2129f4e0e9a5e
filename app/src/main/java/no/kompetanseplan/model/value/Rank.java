package no.kompetanseplan.model.value;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ThreadLocalRandom;

/// Keys that put rows in order and always leave room between two of them: base 62, compared code
/// unit by code unit, ties broken by row id. Appending keeps six characters; a key between two
/// others grows by about two, with two random digits so that drafts that insert at one place rarely
/// get the same key.
public final class Rank {

    /// Longest key a plan file takes; a caller that passes it gives the neighbours new keys.
    public static final int MAX_LENGTH = 200;

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;
    private static final int WIDTH = 6;
    private static final long STEP = (long) BASE * BASE;
    private static final long FIRST = 1000;

    private Rank() {}

    /// The key of the place-th row (from 0) in a list made in one go.
    public static String at(long place) {
        return fixed((FIRST + place) * STEP);
    }

    /// A key after `before` and ahead of `after`; null stands for the end of the list on that side.
    ///
    /// @return null when the two keys are equal or out of order (after a merge): the caller then
    ///   gives the right-hand neighbour a new key
    public static @Nullable String between(@Nullable String before, @Nullable String after) {
        if (after == null) {
            long head = before == null ? FIRST * STEP : head(before);
            return fixed(head + STEP / 2 + ThreadLocalRandom.current().nextLong(STEP / 2));
        }
        String low = before == null ? "" : before;
        if (low.compareTo(after) >= 0) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        boolean free = false;
        for (int i = 0; ; i++) {
            int lowest = digit(low, i);
            int highest = free ? BASE : digit(after, i);
            if (highest - lowest > 1) {
                int room = highest - lowest - 1;
                key.append(DIGITS.charAt(lowest + 1 + ThreadLocalRandom.current().nextInt(room)));
                break;
            }
            key.append(DIGITS.charAt(lowest));
            free |= highest - lowest == 1;
            if (!free && i >= after.length()) {
                return null;
            }
        }
        key.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(BASE)));
        key.append(DIGITS.charAt(1 + ThreadLocalRandom.current().nextInt(BASE - 1)));
        return key.toString();
    }

    private static int digit(String key, int place) {
        return place < key.length() ? Math.max(0, DIGITS.indexOf(key.charAt(place))) : 0;
    }

    private static long head(String key) {
        long value = 0;
        for (int i = 0; i < WIDTH; i++) {
            value = value * BASE + digit(key, i);
        }
        return value;
    }

    private static String fixed(long value) {
        char[] key = new char[WIDTH];
        long rest = value;
        for (int i = WIDTH; i-- > 0; rest /= BASE) {
            key[i] = DIGITS.charAt((int) (rest % BASE));
        }
        return new String(key);
    }
}
