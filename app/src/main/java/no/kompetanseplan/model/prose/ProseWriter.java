package no.kompetanseplan.model.prose;

import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;

import java.util.List;

/// Writes text with its marks. Only the signs that marks are made of are escaped, so that ordinary
/// text is stored as it reads.
final class ProseWriter {

    private ProseWriter() {}

    static String write(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            switch (span) {
                case Words words -> write(words, out);
                case Note note -> brace("note", note.text(), out);
                case Reference reference -> brace("see", reference.row().toString(), out);
                case Gap gap -> brace("gap", gap.wants(), out);
            }
        }
        return out.toString();
    }

    private static void write(Words words, StringBuilder out) {
        String bold = words.bold() ? "**" : "";
        String italic = words.italic() ? "__" : "";
        out.append(bold).append(italic);
        if (words.link().isEmpty()) {
            escape(words.text(), out);
        } else {
            out.append("[[");
            escape(words.link(), out);
            out.append('|');
            escape(words.text(), out);
            out.append("]]");
        }
        out.append(italic).append(bold);
    }

    private static void brace(String name, String content, StringBuilder out) {
        out.append("{{").append(name).append(' ');
        escape(content, out);
        out.append("}}");
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (ProseReader.SIGNS.indexOf(sign) >= 0) {
                out.append('\\');
            }
            out.append(sign);
        }
    }
}
