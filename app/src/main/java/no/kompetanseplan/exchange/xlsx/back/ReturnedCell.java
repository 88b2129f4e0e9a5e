package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.xlsx.cost.InputColumn;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A figure that somebody has changed in the workbook.
///
/// @param sheet name of the sheet
/// @param address of the cell, such as G7
/// @param column what the figure is
/// @param row the row of the plan
/// @param exported the figure when the workbook was made; null = blank
/// @param now the figure in the workbook; null = blank
/// @param plan the figure the plan has now; null = nothing said
/// @param scalar the figure as the plan file keeps it; null = blank
public record ReturnedCell(
        String sheet,
        String address,
        InputColumn<?> column,
        Id row,
        @Nullable BigDecimal exported,
        @Nullable BigDecimal now,
        @Nullable BigDecimal plan,
        @Nullable Long scalar) {

    /// Text key of what the figure is.
    public String label() {
        return column.label();
    }

    /// Whether the figure is a part of one, which people read as per cent.
    public boolean isShare() {
        return column.field().kind().type() == Kind.Type.PERCENT;
    }

    /// Whether the plan has been changed too, and to something else.
    public boolean isConflict() {
        return !same(plan, exported);
    }

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
