package no.kompetanseplan.model.prose;

import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads stored text once from left to right. What is not a whole mark is a sign like others.
final class ProseReader {

    /// Signs that begin, end or part marks, and the one that takes their meaning away.
    static final String SIGNS = "\\*_[]|{}";

    private final String stored;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<String, Integer> found = new HashMap<>();
    private int at;
    private boolean bold;
    private boolean italic;

    ProseReader(String stored) {
        this.stored = stored;
    }

    Prose read() {
        while (at < stored.length()) {
            if (!mark()) {
                at = sign(at, words);
            }
        }
        flush();
        return new Prose(spans);
    }

    /// Reads a mark that begins here; false when none does.
    private boolean mark() {
        if (stored.startsWith("**", at) && (bold || isClosedBy("**"))) {
            flush();
            bold = !bold;
            at += 2;
            return true;
        }
        if (stored.startsWith("__", at) && (italic || isClosedBy("__"))) {
            flush();
            italic = !italic;
            at += 2;
            return true;
        }
        return stored.startsWith("[[", at) ? link() : stored.startsWith("{{", at) && brace();
    }

    /// Whether a mark that opens here is closed later, and not at once.
    private boolean isClosedBy(String mark) {
        int end = find(mark, at + 2);
        return end > at + 2;
    }

    private boolean link() {
        int bar = find("|", at + 2);
        int end = find("]]", at + 2);
        if (bar < 0 || end < bar) {
            return false;
        }
        String address = unescaped(at + 2, bar);
        String text = unescaped(bar + 1, end);
        if (address.isEmpty() || text.isEmpty()) {
            return false;
        }
        flush();
        spans.add(new Words(text, bold, italic, address));
        at = end + 2;
        return true;
    }

    private boolean brace() {
        int gap = stored.indexOf(' ', at);
        int end = find("}}", at + 2);
        if (gap < 0 || end < gap) {
            return false;
        }
        Span span = span(stored.substring(at + 2, gap), unescaped(gap + 1, end));
        if (span == null) {
            return false;
        }
        flush();
        spans.add(span);
        at = end + 2;
        return true;
    }

    private static @Nullable Span span(String name, String content) {
        return switch (name) {
            case "note" -> new Note(content);
            case "gap" -> new Gap(content);
            case "see" -> content.matches("[0-9a-f]{32}") ? new Reference(Id.of(content)) : null;
            default -> null;
        };
    }

    /// Where a mark stands that no backslash takes the meaning of; -1 when nowhere. What was found
    /// last is kept, so that the whole text is searched once for each mark.
    private int find(String mark, int from) {
        Integer known = found.get(mark);
        if (known == null || (known >= 0 && known < from)) {
            known = search(mark, from);
            found.put(mark, known);
        }
        return known;
    }

    private int search(String mark, int from) {
        for (int i = from; i < stored.length(); i++) {
            if (stored.charAt(i) == '\\') {
                i++;
            } else if (stored.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private String unescaped(int from, int to) {
        StringBuilder out = new StringBuilder();
        int place = from;
        while (place < to) {
            place = sign(place, out);
        }
        return out.toString();
    }

    /// Takes one sign, or an escaped one, and gives the place after it.
    private int sign(int place, StringBuilder out) {
        boolean escaped =
                stored.charAt(place) == '\\'
                        && place + 1 < stored.length()
                        && SIGNS.indexOf(stored.charAt(place + 1)) >= 0;
        int taken = escaped ? place + 1 : place;
        out.append(stored.charAt(taken));
        return taken + 1;
    }

    private void flush() {
        spans.add(new Words(words.toString(), bold, italic, ""));
        words.setLength(0);
    }
}
