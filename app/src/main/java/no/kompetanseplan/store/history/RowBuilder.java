package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a row of the plan from its cells. A table or field that this version does not know stays
/// in the log and is not shown; a scalar that can't be read is absent. Never throws.
final class RowBuilder {

    private RowBuilder() {}

    /// The row, or null when its table is unknown.
    static @Nullable Row build(Cells cells) {
        Table<? extends Row> table = cells.table == null ? null : Tables.named(cells.table);
        return table == null ? null : build(table, cells);
    }

    private static <R extends Row> R build(Table<R> table, Cells cells) {
        List<Field<R, ?>> fields = table.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size() + 1];
        values[0] = cells.row;
        for (int i = 0; i < fields.size(); i++) {
            values[i + 1] = fields.get(i).kind().absent();
        }
        Map<Integer, Map<Id, String>> lists = new HashMap<>();
        for (Cell cell = cells.first; cell != null; cell = cell.next) {
            int slash = cell.field.indexOf('/');
            int place = table.place(slash < 0 ? cell.field : cell.field.substring(0, slash));
            if (place < 0 || fields.get(place).kind().isList() != slash > 0) {
                continue;
            }
            if (slash < 0) {
                values[place + 1] = fields.get(place).kind().value(cell.value());
            } else {
                Id element = elementOf(cell.field, slash);
                if (element != null && cell.value() instanceof String rank) {
                    lists.computeIfAbsent(place, _ -> new HashMap<>()).put(element, rank);
                }
            }
        }
        lists.forEach((place, ranks) -> values[place + 1] = new Ranked(ranks));
        return table.build(values);
    }

    private static @Nullable Id elementOf(String field, int slash) {
        try {
            return Id.of(field.substring(slash + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
