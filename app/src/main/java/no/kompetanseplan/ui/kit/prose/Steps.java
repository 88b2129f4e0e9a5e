package no.kompetanseplan.ui.kit.prose;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.text.Language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// From one place of a text to the next, by character and by word.
final class Steps {

    private static final int FIRST_COMBINING = 0x300;

    private Steps() {}

    /// The place one character before (-1) or after (1); what is not words is one character.
    static int character(String signs, int place, int by) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Language.NB.locale());
        characters.setText(signs);
        int found = by < 0 ? preceding(characters, place) : following(characters, place, signs);
        return found;
    }

    /// A text parted so that every sign written as several characters, such as an emoji or a letter
    /// with an accent of its own, stands alone. JavaFX on Linux counts code points inside what it
    /// lays out as one, not characters: letters after an emoji would be measured as others.
    static List<String> parts(String text) {
        if (text.chars().allMatch(Steps::isAlone)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Language.NB.locale());
        characters.setText(text);
        int from = 0;
        int at = 0;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            if (to - at > 1) {
                if (at > from) {
                    parts.add(text.substring(from, at));
                }
                parts.add(text.substring(at, to));
                from = to;
            }
            at = to;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    /// Whether a character is below all that combine with others.
    private static boolean isAlone(int sign) {
        return sign < FIRST_COMBINING && sign != '\r';
    }

    /// The beginning of the word before (-1) or of the word after (1).
    static int word(String signs, int place, int by) {
        BreakIterator words = BreakIterator.getWordInstance(Language.NB.locale());
        words.setText(signs);
        int at = place;
        if (by < 0) {
            do {
                at = preceding(words, at);
            } while (at > 0 && isBlank(signs, at));
            return at;
        }
        do {
            at = following(words, at, signs);
        } while (at < signs.length() && isBlank(signs, at));
        return at;
    }

    /// What a key or an input method gives as text: nothing for a control character.
    static String typed(String letters) {
        boolean isSign = !letters.isEmpty() && letters.charAt(0) >= ' ';
        return isSign && letters.charAt(0) != '\u007f' ? letters : "";
    }

    /// How a letter typed over a range is set: as the one before it, and as a link only inside one.
    static Words style(Prose prose, Range range) {
        Span before = prose.at(range.from() == 0 ? range.to() : range.from() - 1);
        Span after = prose.at(range.to());
        if (!(before instanceof Words set)) {
            return Words.plain("");
        }
        boolean inLink =
                range.from() > 0 && after instanceof Words next && next.link().equals(set.link());
        return inLink ? set : set.link("");
    }

    /// The word at a place.
    static Range wordAt(String signs, int place) {
        if (signs.isEmpty()) {
            return new Range(0, 0);
        }
        BreakIterator words = BreakIterator.getWordInstance(Language.NB.locale());
        words.setText(signs);
        int in = Math.min(place, signs.length() - 1);
        int to = words.following(in);
        return new Range(words.previous(), to);
    }

    private static int preceding(BreakIterator parts, int place) {
        int found = place <= 0 ? 0 : parts.preceding(place);
        return found == BreakIterator.DONE ? 0 : found;
    }

    private static int following(BreakIterator parts, int place, String signs) {
        int found = place >= signs.length() ? signs.length() : parts.following(place);
        return found == BreakIterator.DONE ? signs.length() : found;
    }

    private static boolean isBlank(String signs, int place) {
        return Character.isWhitespace(signs.charAt(place));
    }
}
