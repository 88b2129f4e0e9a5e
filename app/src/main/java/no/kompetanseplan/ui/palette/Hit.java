package no.kompetanseplan.ui.palette;

import java.util.List;

/// An entry that matches, ready to be drawn.
///
/// @param entry what was found
/// @param title stretches of the title that match, as from and to
/// @param label what the shown piece is, such as «kostnad»; empty for none
/// @param excerpt the words around the match in a part, or the entry's own extra words
/// @param inExcerpt stretches of the excerpt that match
public record Hit(
        Entry entry, List<int[]> title, String label, String excerpt, List<int[]> inExcerpt) {

    private static final int BEFORE = 24;
    private static final int LONGEST = 90;

    static Hit of(Entry entry, List<String> words) {
        List<int[]> inTitle =
                entry.titleFinds() ? Folded.of(entry.title()).matches(words) : List.of();
        String[] lines = entry.folded().split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            boolean matches = words.stream().anyMatch(lines[i]::contains);
            boolean wanted = inTitle.isEmpty() || !allIn(lines[0], words);
            if (matches && wanted) {
                return cut(entry, inTitle, entry.parts().get(i - 1), words);
            }
        }
        return new Hit(entry, inTitle, "", entry.extra(), List.of());
    }

    private static boolean allIn(String title, List<String> words) {
        return words.stream().allMatch(title::contains);
    }

    /// The part from a little before its first match, cut at blanks.
    private static Hit cut(Entry entry, List<int[]> inTitle, Entry.Part part, List<String> words) {
        String text = Entry.oneLine(part.text());
        List<int[]> found = Folded.of(text).matches(words);
        int first = found.isEmpty() ? 0 : found.getFirst()[0];
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        if (from > first || (from == 0 && first > BEFORE)) {
            from = first;
        }
        int to = Math.min(text.length(), Math.max(from + LONGEST, first));
        if (to < text.length()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > first ? blank : to;
        }
        String shown =
                (from > 0 ? "… " : "")
                        + text.substring(from, to)
                        + (to < text.length() ? " …" : "");
        return new Hit(entry, inTitle, part.label(), shown, Folded.of(shown).matches(words));
    }
}
