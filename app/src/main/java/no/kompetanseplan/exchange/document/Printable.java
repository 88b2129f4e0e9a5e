package no.kompetanseplan.exchange.document;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.prose.WebAddress;

/// Leaves out the links that lead to no address, and the characters that XML 1.0, and so every
/// format a plan is printed in, has no way to write: control characters and halves of pairs.
final class Printable {

    private Printable() {}

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(Printable::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Prose of(Prose prose) {
        return new Prose(prose.spans().stream().map(Printable::of).toList());
    }

    private static Span of(Span span) {
        return switch (span) {
            case Words words ->
                    new Words(
                            of(words.text()),
                            words.bold(),
                            words.italic(),
                            WebAddress.of(words.link()));
            case Note note -> new Note(of(note.text()));
            case Gap gap -> new Gap(of(gap.wants()));
            case Reference reference -> reference;
        };
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }
}
