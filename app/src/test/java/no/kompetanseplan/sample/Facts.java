package no.kompetanseplan.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The transcribed facts of the source plan: a folder of comma separated tables (RFC 4180, no line
/// break inside a cell, ` ¶ ` for a new paragraph, `;` between items).
record Facts(Path folder) {

    /// A row of a table by column name. Empty cells are empty texts.
    record Fact(Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
            }
            return cell.replace(" ¶ ", "\n");
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        List<String> list(String column) {
            return has(column) ? Arrays.asList(get(column).split(";", -1)) : List.of();
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }
    }

    List<Fact> table(String name) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(name + ".csv"));
            List<String> columns = cells(lines.getFirst());
            List<Fact> facts = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> fact = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    fact.put(columns.get(i), cells.get(i));
                }
                facts.add(new Fact(fact));
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The row of a table with an id.
    Fact find(String table, String id) {
        return table(table).stream()
                .filter(fact -> fact.get("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /// A value of the table of single facts.
    String plan(String key) {
        return table("plan").stream()
                .filter(fact -> fact.get("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key))
                .get("value");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
