package no.kompetanseplan.exchange.office;

import java.util.Locale;

/// Compares the heads of columns with words that are known.
public final class HeadWords {

    private static final int WHOLE = 300;
    private static final int START = 200;
    private static final int WITHIN = 100;

    private HeadWords() {}

    /// Letters and digits alone, in lower case with single spaces between the words.
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// How surely a head means what is known under these words; 0 for not at all. The whole head
    /// counts more than its start, a start more than a word within, a long word more than a short
    /// one.
    ///
    /// @param head as [#plain] gives it
    public static int weight(String head, String known) {
        if (head.equals(known)) {
            return WHOLE + known.length();
        }
        if (head.startsWith(known + " ")) {
            return START + known.length();
        }
        return (" " + head + " ").contains(" " + known + " ") ? WITHIN + known.length() : 0;
    }
}
