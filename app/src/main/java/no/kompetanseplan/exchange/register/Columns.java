package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.register.RegisterChoice.Cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which columns of a sheet hold what, and the texts they have in a row.
final class Columns {

    private final Map<RegisterColumn, int[]> places = new EnumMap<>(RegisterColumn.class);
    private final Map<Cell, String> corrections;

    Columns(List<FoundColumn> columns, RegisterChoice choice) {
        corrections = choice.corrections();
        for (RegisterColumn each : RegisterColumn.values()) {
            int[] found =
                    columns.stream()
                            .filter(column -> choice.of(column) == each)
                            .mapToInt(FoundColumn::place)
                            .toArray();
            if (found.length > 0 && each != RegisterColumn.IGNORED) {
                places.put(each, found);
            }
        }
    }

    boolean has(RegisterColumn column) {
        return places.containsKey(column);
    }

    /// The columns that are read.
    Iterable<RegisterColumn> all() {
        return places.keySet();
    }

    /// Whether a place holds something that is read.
    boolean reads(int place) {
        for (int[] each : places.values()) {
            for (int one : each) {
                if (one == place) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The text of a column: what was corrected, else the first of its cells that says something.
    String text(RowStream row, RegisterColumn column) {
        if (!corrections.isEmpty()) {
            String corrected = corrections.get(new Cell(row.number(), column));
            if (corrected != null) {
                return normal(corrected);
            }
        }
        int[] found = places.get(column);
        if (found != null) {
            for (int place : found) {
                String text = normal(row.text(place));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// Without spaces around it; a lone dash says nothing.
    static String normal(String text) {
        String plain = text.indexOf('\u00A0') < 0 ? text : text.replace('\u00A0', ' ');
        plain = plain.strip();
        return plain.equals("-") || plain.equals("–") || plain.equals("—") ? "" : plain;
    }
}
