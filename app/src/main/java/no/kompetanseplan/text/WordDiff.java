package no.kompetanseplan.text;

import java.util.ArrayList;
import java.util.List;

/// What was taken out of a text and what came in, word by word. The words that stand in both are
/// the longest common run of words, so what is moved counts as taken out and put in.
///
/// @param pieces in reading order; with the added ones left out they are the old text, with the
///   removed ones left out the new
public record WordDiff(List<Piece> pieces) {

    /// Beyond so many comparisons the middle is one change: nobody reads such a diff by words.
    private static final long MOST = 4_000_000;

    /// Whether words stand in both texts, in the new or in the old.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// Words that follow each other and are of one kind, with the space after each.
    public record Piece(Kind kind, String words) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int least = Math.min(old.size(), now.size());
        int start = 0;
        while (start < least && isSame(old.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && isSame(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        Pieces pieces = new Pieces();
        now.subList(0, start).forEach(word -> pieces.add(Kind.SAME, word));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        now.subList(now.size() - end, now.size()).forEach(word -> pieces.add(Kind.SAME, word));
        return new WordDiff(pieces.made());
    }

    /// Whether the texts have the same words; how they are spaced does not count.
    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST) {
            old.forEach(word -> pieces.add(Kind.REMOVED, word));
            now.forEach(word -> pieces.add(Kind.ADDED, word));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && isSame(old.get(i), now.get(j))) {
                pieces.add(Kind.SAME, now.get(j));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.REMOVED, old.get(i));
                i++;
            } else {
                pieces.add(Kind.ADDED, now.get(j));
                j++;
            }
        }
    }

    /// How many words the rests from each place on have in common at most.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        isSame(old.get(i), now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("(?<=\\s)(?=\\S)", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Joins words of a kind, and puts what was taken out before what came in its place.
    private static final class Pieces {

        private final List<Piece> made = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Kind kind, String word) {
            if (kind == Kind.SAME) {
                flushChange();
                same.append(word);
            } else {
                flush(Kind.SAME, same);
                (kind == Kind.REMOVED ? removed : added).append(word);
            }
        }

        List<Piece> made() {
            flushChange();
            flush(Kind.SAME, same);
            return made;
        }

        private void flushChange() {
            flush(Kind.REMOVED, removed);
            flush(Kind.ADDED, added);
        }

        private void flush(Kind kind, StringBuilder words) {
            if (!words.isEmpty()) {
                made.add(new Piece(kind, words.toString()));
                words.setLength(0);
            }
        }
    }
}
