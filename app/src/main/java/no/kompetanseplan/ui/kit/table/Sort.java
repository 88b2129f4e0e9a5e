package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.Nullable;

/// Rows in the order of a column instead of the plan's own.
public record Sort(String column, boolean isRising) {

    /// What a click on a column's head leads to: rising, falling, plan order.
    public static @Nullable Sort next(@Nullable Sort now, String column) {
        if (now == null || !now.column.equals(column)) {
            return new Sort(column, true);
        }
        return now.isRising ? new Sort(column, false) : null;
    }
}
