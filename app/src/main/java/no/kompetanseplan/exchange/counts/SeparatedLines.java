package no.kompetanseplan.exchange.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines of values with a sign between, quoted where they hold it (RFC 4180). A value that a
/// spreadsheet would take for a formula is written with an apostrophe before it.
final class SeparatedLines {

    private static final char QUOTE = '"';

    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean isQuoted;

    private SeparatedLines(char separator) {
        this.separator = separator;
    }

    static List<List<String>> read(String text, char separator) {
        SeparatedLines reader = new SeparatedLines(separator);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isDouble =
                    reader.isQuoted
                            && sign == QUOTE
                            && i + 1 < text.length()
                            && text.charAt(i + 1) == QUOTE;
            if (isDouble) {
                reader.value.append(QUOTE);
                i++;
            } else {
                reader.take(sign);
            }
        }
        reader.endLine();
        return reader.lines;
    }

    private void take(char sign) {
        if (sign == QUOTE) {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            value.append(sign);
        } else if (sign == separator) {
            endValue();
        } else if (sign == '\n') {
            endLine();
        } else if (sign != '\r') {
            value.append(sign);
        }
    }

    private void endValue() {
        line.add(value.toString().strip());
        value.setLength(0);
    }

    private void endLine() {
        if (!line.isEmpty() || !value.isEmpty()) {
            endValue();
            lines.add(line);
            line = new ArrayList<>();
        }
    }

    static String line(List<String> values, char separator) {
        return values.stream()
                .map(each -> quoted(each, separator))
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    /// A value as it stands in a file.
    static String guarded(String value) {
        return value.isEmpty() || "=+-@".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }

    private static String quoted(String value, char separator) {
        String safe = guarded(value);
        boolean needs =
                safe.indexOf(separator) >= 0 || safe.indexOf(QUOTE) >= 0 || safe.indexOf('\n') >= 0;
        return needs ? QUOTE + safe.replace("\"", "\"\"") + QUOTE : safe;
    }
}
