package no.kompetanseplan.exchange.measures;

import java.util.Map;

/// A row of a foreign table, as text.
///
/// @param place where it stands
/// @param section what stands over it within the table; empty for nothing
/// @param cells the columns that are taken in
record MeasureRow(RowPlace place, String section, Map<MeasureColumn, String> cells) {

    MeasureRow {
        cells = Map.copyOf(cells);
    }

    String text(MeasureColumn column) {
        return cells.getOrDefault(column, "");
    }
}
