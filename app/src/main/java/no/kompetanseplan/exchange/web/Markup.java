package no.kompetanseplan.exchange.web;

import java.util.ArrayDeque;
import java.util.Deque;

/// Well-formed markup as it is written: every element that is opened is closed, every text and
/// attribute is escaped.
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; an attribute without a value is left out
    Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /// An element without content.
    Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append(" />");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    Markup close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (!isInline(name)) {
            out.append('\n');
        }
        return this;
    }

    /// A whole element with text in it.
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /// Text whose line ends are kept.
    Markup lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    /// What is markup already, such as a style sheet of our own.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static boolean isInline(String name) {
        return switch (name) {
            case "a", "b", "i", "span", "sup", "strong" -> true;
            default -> false;
        };
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
