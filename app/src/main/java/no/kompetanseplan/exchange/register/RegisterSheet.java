package no.kompetanseplan.exchange.register;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What has been found at the start of a sheet, or of a file of text.
///
/// @param number from 1
/// @param name of the sheet; empty for a file of text
/// @param isHidden whether Excel does not show it
/// @param head number of the row with the heads; 0 where nothing looks like a table
/// @param columns those with a head or text under it
/// @param hasText whether any row has text
/// @param municipality the one that the titles above, the sheet or the file name; null for none
/// @param date the day that the titles above, the sheet or the file name; null for none
/// @param unit how positions seem to be written
/// @param blankFurtherIsNo whether further education seems to be marked where there is some, and
///   left blank where there is none
public record RegisterSheet(
        int number,
        String name,
        boolean isHidden,
        int head,
        List<FoundColumn> columns,
        boolean hasText,
        @Nullable Id municipality,
        @Nullable LocalDate date,
        PositionUnit unit,
        boolean blankFurtherIsNo) {

    public RegisterSheet {
        columns = List.copyOf(columns);
    }

    /// How many sorts of columns are understood.
    public int understood() {
        return (int)
                columns.stream()
                        .map(FoundColumn::proposed)
                        .filter(column -> column != RegisterColumn.IGNORED)
                        .distinct()
                        .count();
    }
}
