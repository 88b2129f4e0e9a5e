package no.kompetanseplan.exchange.measures;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Understands the heads of columns.
final class Heads {

    private static final int WHOLE = 300;
    private static final int START = 200;
    private static final int WITHIN = 100;

    /// What a head may mean, and how sure that is.
    record Guess(MeasureColumn column, int weight) {}

    private Heads() {}

    /// Letters and digits alone, in lower case with single spaces between the words.
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The column a head most likely means; null when it means none. The whole head counts more
    /// than its start, a start more than a word within, a long word more than a short one.
    static @Nullable Guess guess(String head) {
        String words = plain(head);
        Guess best = null;
        for (MeasureColumn column : MeasureColumn.values()) {
            for (String known : column.heads()) {
                int weight = weight(words, known);
                if (weight > 0 && (best == null || weight > best.weight())) {
                    best = new Guess(column, weight);
                }
            }
        }
        return best;
    }

    private static int weight(String words, String known) {
        if (words.equals(known)) {
            return WHOLE + known.length();
        }
        if (words.startsWith(known + " ")) {
            return START + known.length();
        }
        return (" " + words + " ").contains(" " + known + " ") ? WITHIN + known.length() : 0;
    }
}
