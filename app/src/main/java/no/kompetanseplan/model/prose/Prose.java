package no.kompetanseplan.model.prose;

import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The text of one block. Every string can be read, whatever two drafts have merged to: marks
/// without an end are words like others.
///
/// Written `**bold**`, `__italic__`, `[[address|words]]`, `{{note words}}`, `{{see id}}` and `{{gap
/// what is wanted}}`; a backslash makes any of these signs, and itself, a sign like others.
///
/// @param spans in reading order; no two neighbours are words set alike, and no words are empty
public record Prose(List<Span> spans) {

    private static final String OTHER = "\uFFFC";

    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        spans = joined(spans);
    }

    /// Text without marks, taken as it stands.
    public static Prose plain(String text) {
        return new Prose(List.of(Words.plain(text)));
    }

    /// Reads the stored form.
    public static Prose read(String stored) {
        return new ProseReader(stored).read();
    }

    /// The stored form; [#read] of it is this text again.
    public String write() {
        return ProseWriter.write(spans);
    }

    /// The words alone, as search, spelling and counting see them: without footnotes, references
    /// and gaps.
    public String words() {
        return words(_ -> "");
    }

    /// The words with something in place of each span that is not words.
    public String words(Function<Span, String> other) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            out.append(span instanceof Words words ? words.text() : other.apply(span));
        }
        return out.toString();
    }

    /// Number of places: one for each character of the words and one for each other span.
    public int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /// One character for each place, U+FFFC for what is not words.
    public String signs() {
        return words(_ -> OTHER);
    }

    /// What stands from one place to another; places outside the text are moved to its ends.
    public Prose part(int from, int to) {
        List<Span> cut = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                cut.add(
                        span instanceof Words words
                                ? words.with(words.text().substring(first - start, last - start))
                                : span);
            }
            start = end;
        }
        return new Prose(cut);
    }

    /// This text and then another.
    public Prose plus(Prose other) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Prose(both);
    }

    /// This text with another in place of what stands from one place to another.
    public Prose with(int from, int to, Prose put) {
        return part(0, from).plus(put).plus(part(to, length()));
    }

    /// The words from one place to another set in another way.
    public Prose set(int from, int to, UnaryOperator<Words> change) {
        List<Span> changed = new ArrayList<>();
        for (Span span : part(from, to).spans) {
            changed.add(span instanceof Words words ? change.apply(words) : span);
        }
        return with(from, to, new Prose(changed));
    }

    /// The span that holds the character after a place, or null at the end.
    public @Nullable Span at(int place) {
        int start = 0;
        for (Span span : spans) {
            start += span.length();
            if (place < start) {
                return span;
            }
        }
        return null;
    }

    public List<Gap> gaps() {
        return only(Gap.class);
    }

    public List<Note> notes() {
        return only(Note.class);
    }

    public List<Reference> references() {
        return only(Reference.class);
    }

    private <S extends Span> List<S> only(Class<S> kind) {
        return spans.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Words words) {
                add(joined, words);
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    private static void add(List<Span> joined, Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        boolean follows =
                !joined.isEmpty() && joined.getLast() instanceof Words last && last.isSetAs(words);
        if (follows) {
            Words last = (Words) joined.removeLast();
            joined.add(words.with(last.text() + words.text()));
        } else {
            joined.add(words);
        }
    }
}
