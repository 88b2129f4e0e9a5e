package no.kompetanseplan.ui.chapter.find;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.ui.kit.prose.Range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text as it is searched: its words first, then those of each of its footnotes. What is replaced
/// keeps the marks it stands in.
final class Searched {

    /// A stretch of one of the parts.
    record Hit(int part, Range range) {}

    private final boolean isProse;
    private final Prose prose;

    private Searched(boolean isProse, Prose prose) {
        this.isProse = isProse;
        this.prose = prose;
    }

    /// @param isProse whether the stored text may have marks
    static Searched of(String stored, boolean isProse) {
        return new Searched(isProse, isProse ? Prose.read(stored) : Prose.plain(stored));
    }

    /// What is searched.
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(prose.signs());
        prose.notes().forEach(note -> parts.add(note.text()));
        return parts;
    }

    List<Hit> find(Sought sought) {
        List<Hit> hits = new ArrayList<>();
        List<String> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            for (Range range : sought.in(parts.get(i))) {
                hits.add(new Hit(i, range));
            }
        }
        return hits;
    }

    /// The text, as it is stored, with these hits replaced.
    String replaced(List<Hit> hits, String by) {
        List<Hit> last =
                hits.stream()
                        .sorted(Comparator.<Hit>comparingInt(hit -> hit.range().from()).reversed())
                        .toList();
        Prose changed = inNotes(last, by);
        for (Hit hit : last) {
            if (hit.part() == 0) {
                changed = inWords(changed, hit.range(), by);
            }
        }
        return isProse ? changed.write() : changed.words();
    }

    private static Prose inWords(Prose text, Range range, String by) {
        Words set = text.at(range.from()) instanceof Words words ? words : Words.plain("");
        return text.with(range.from(), range.to(), new Prose(List.of(set.with(by))));
    }

    private Prose inNotes(List<Hit> hits, String by) {
        List<Span> spans = new ArrayList<>();
        int part = 0;
        for (Span span : prose.spans()) {
            if (span instanceof Note note) {
                part++;
                String text = note.text();
                for (Hit hit : hits) {
                    if (hit.part() == part) {
                        text =
                                text.substring(0, hit.range().from())
                                        + by
                                        + text.substring(hit.range().to());
                    }
                }
                spans.add(new Note(text));
            } else {
                spans.add(span);
            }
        }
        return new Prose(spans);
    }
}
