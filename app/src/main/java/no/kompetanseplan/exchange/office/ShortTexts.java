package no.kompetanseplan.exchange.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts of plain signs, made of bytes. Short ones come again and again in a table, and are made
/// once.
final class ShortTexts {

    private static final int KNOWN = 1 << 9;
    private static final int LONGEST = 12;

    private final String[] known = new String[KNOWN];

    ShortTexts() {
        Arrays.fill(known, "");
    }

    String of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ (hash >>> 9)) & (KNOWN - 1);
        if (!isEqual(known[place], bytes, from, to)) {
            known[place] = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        return known[place];
    }

    static boolean isEqual(String text, byte[] bytes, int from, int to) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
