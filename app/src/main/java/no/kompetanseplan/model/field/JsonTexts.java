package no.kompetanseplan.model.field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A JSON array of texts and nulls, the form of every composite scalar. Only what [#write] makes
/// and ordinary JSON with blanks is read; anything else is null, never an exception.
final class JsonTexts {

    private final String source;
    private int at;

    private JsonTexts(String source) {
        this.source = source;
    }

    static String write(List<? extends @Nullable String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            if (out.length() > 1) {
                out.append(',');
            }
            if (text == null) {
                out.append("null");
            } else {
                quote(text, out);
            }
        }
        return out.append(']').toString();
    }

    static @Nullable List<@Nullable String> read(String source) {
        try {
            return new JsonTexts(source).array();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private List<@Nullable String> array() {
        List<@Nullable String> texts = new ArrayList<>();
        expect('[');
        if (peek() == ']') {
            at++;
        } else {
            do {
                texts.add(element());
            } while (separator());
        }
        if (peek() != 0) {
            throw new IllegalArgumentException("after the array");
        }
        return texts;
    }

    private boolean separator() {
        char c = peek();
        at++;
        if (c != ',' && c != ']') {
            throw new IllegalArgumentException("between elements");
        }
        return c == ',';
    }

    private @Nullable String element() {
        if (peek() == 'n') {
            if (!source.startsWith("null", at)) {
                throw new IllegalArgumentException("word");
            }
            at += 4;
            return null;
        }
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = source.charAt(at++); c != '"'; c = source.charAt(at++)) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = source.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) HexFormat.fromHexDigits(source, at - 4, at);
            }
            default -> throw new IllegalArgumentException("escape");
        };
    }

    /// The next character that is not blank; 0 at the end.
    private char peek() {
        while (at < source.length() && " \n\t\r".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("expected " + c);
        }
        at++;
    }
}
