package no.kompetanseplan.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What somebody may have meant by an unknown name.
public final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /// The known name that is about a third of its letters away at most; null when none is.
    public static @Nullable String nearest(String name, List<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> distance(lower, each) <= Math.max(1, (each.length() + 1) / 3))
                .min(
                        Comparator.comparingInt((String each) -> distance(lower, each))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /// Letters added, left out or changed (Levenshtein), case set aside.
    private static int distance(String a, String other) {
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
