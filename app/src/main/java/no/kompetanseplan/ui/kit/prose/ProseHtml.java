package no.kompetanseplan.ui.kit.prose;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;

import java.util.function.Function;

/// Text with its emphasis and links as other programs take it from the clipboard. A footnote stands
/// in parentheses where it is referred to.
public final class ProseHtml {

    private ProseHtml() {}

    /// The text as a piece of HTML.
    ///
    /// @param words what stands for a span that is not words
    public static String of(Prose prose, Function<Span, String> words) {
        StringBuilder out = new StringBuilder();
        for (Span span : prose.spans()) {
            switch (span) {
                case Words plain -> words(plain, out);
                case Note note -> out.append(" (").append(escaped(note.text())).append(')');
                case Reference _, Gap _ -> out.append(escaped(words.apply(span)));
            }
        }
        return out.toString();
    }

    private static void words(Words words, StringBuilder out) {
        boolean isLink = !words.link().isEmpty();
        out.append(isLink ? "<a href=\"" + escaped(words.link()) + "\">" : "");
        out.append(words.bold() ? "<b>" : "").append(words.italic() ? "<i>" : "");
        out.append(escaped(words.text()));
        out.append(words.italic() ? "</i>" : "").append(words.bold() ? "</b>" : "");
        out.append(isLink ? "</a>" : "");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
