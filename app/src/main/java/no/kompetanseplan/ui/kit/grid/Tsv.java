package no.kompetanseplan.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;

/// Cells as text with tabs, the way spreadsheets write and read them, and as an HTML table.
final class Tsv {

    private Tsv() {}

    static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(String.join("\t", row.stream().map(Tsv::quoted).toList())).append('\n');
        }
        return out.toString();
    }

    private static String quoted(String cell) {
        boolean needs =
                cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('"') >= 0;
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static String html(List<List<String>> rows, boolean hasHeads) {
        StringBuilder out = new StringBuilder("<table>");
        for (int i = 0; i < rows.size(); i++) {
            String tag = hasHeads && i == 0 ? "th" : "td";
            out.append("<tr>");
            for (String cell : rows.get(i)) {
                out.append('<').append(tag).append('>').append(escaped(cell));
                out.append("</").append(tag).append('>');
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /// Reads rows that end in any kind of line break. A cell that begins with a quotation mark goes
    /// on to the next single one.
    static List<List<String>> read(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Reader reader = new Reader();
        (lines.endsWith("\n") ? lines : lines + '\n').chars().forEach(c -> reader.take((char) c));
        return reader.rows;
    }

    /// Reads letter by letter.
    private static final class Reader {

        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private boolean quoted;
        private boolean justClosed;

        void take(char c) {
            if (c == '"') {
                quote();
                return;
            }
            justClosed = false;
            if (quoted || (c != '\t' && c != '\n')) {
                cell.append(c);
                return;
            }
            row.add(cell.toString());
            cell.setLength(0);
            if (c == '\n') {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }

        private void quote() {
            if (quoted) {
                quoted = false;
                justClosed = true;
            } else if (justClosed) {
                // a doubled mark stands for one
                cell.append('"');
                quoted = true;
                justClosed = false;
            } else if (cell.isEmpty()) {
                quoted = true;
            } else {
                cell.append('"');
            }
        }
    }
}
