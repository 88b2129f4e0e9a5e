package no.kompetanseplan.exchange.register;

import java.util.Arrays;

/// Gives running numbers to persons by their keys. A key is turned into 64 bits at once and never
/// kept; two of a million keys meet with a chance of about one in thirty million.
final class PersonNumbers {

    private static final int FIRST = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST];
    private int[] numbers = new int[FIRST];
    private int size;
    private int next;

    /// The number of somebody without a key.
    int unnamed() {
        return next++;
    }

    /// The number of a key within a municipality: employers number their own staff.
    int of(String key, int municipality) {
        long hash = mixed(municipality + 1L);
        for (int i = 0; i < key.length(); i++) {
            hash = mixed(hash ^ key.charAt(i));
        }
        if (hash == 0) {
            hash = 1;
        }
        if (size * 2 > keys.length) {
            grow();
        }
        int at = place(keys, hash);
        if (keys[at] == 0) {
            keys[at] = hash;
            numbers[at] = next++;
            size++;
        }
        return numbers[at];
    }

    private static long mixed(long bits) {
        long mixed = bits * SPREAD;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    private static int place(long[] keys, long hash) {
        int at = (int) hash & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] moved = new int[wider.length];
        Arrays.fill(moved, -1);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(wider, keys[i]);
                wider[at] = keys[i];
                moved[at] = numbers[i];
            }
        }
        keys = wider;
        numbers = moved;
    }
}
