package no.kompetanseplan.ui.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as search sees it: lower case, without accents, å = aa = a, æ = ae, ø = o, every blank a
/// space and every dash a hyphen, so that a word is found however the keyboard let one write it.
final class Folded {

    /// Letters that have no accent to take away.
    private static final String LETTERS = "øđŧŋłħ";

    private static final String PLAIN = "odtnlh";

    private final String text;

    /// For each character of `text`, the place in the source it came from.
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static String fold(String source) {
        return of(source).text;
    }

    static Folded of(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int[] origin = new int[source.length() * 2];
        for (int i = 0; i < source.length(); i++) {
            String folded = letter(source.charAt(i));
            boolean doubled = folded.equals("a") && i > 0 && isA(source, i) && isA(source, i - 1);
            for (int k = 0; k < folded.length() && !doubled; k++) {
                origin[out.length()] = i;
                out.append(folded.charAt(k));
            }
        }
        return new Folded(out.toString(), Arrays.copyOf(origin, out.length()));
    }

    /// The stretches of the source that match one of the folded words, as from and to, sorted and
    /// without overlap.
    List<int[]> matches(List<String> words) {
        boolean[] hit = new boolean[text.length()];
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Arrays.fill(hit, at, at + word.length(), true);
            }
        }
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (hit[i]) {
                int from = i;
                while (i + 1 < hit.length && hit[i + 1]) {
                    i++;
                }
                stretches.add(new int[] {origin[from], origin[i] + 1});
            }
        }
        return stretches;
    }

    private static boolean isA(String source, int at) {
        char c = source.charAt(at);
        return c == 'a' || c == 'A';
    }

    private static String letter(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? Character.toString(c + 32) : Character.toString(c);
        }
        char low = Character.toLowerCase(c);
        int special = LETTERS.indexOf(low);
        if (special >= 0) {
            return PLAIN.substring(special, special + 1);
        }
        return switch (low) {
            case 'æ' -> "ae";
            case 'å', 'ä' -> "a";
            case '–', '—', '−', '‐', '‑' -> "-";
            case '\u00a0', '\u2009', '\u200a', '\u202f' -> " ";
            default -> plain(low);
        };
    }

    private static String plain(char c) {
        if (Character.isSurrogate(c)) {
            return Character.toString(c);
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return Character.toString(parts.charAt(0));
    }
}
