package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.Column;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Days of a row that can't come in the wrong order. What is typed against it is refused where it
/// is typed; a row that has them in the wrong order already, as after a merge, is shown as it is.
///
/// @param table names the labels of the fields
record DateOrder<R extends Row>(String table, List<Pair<R>> pairs) {

    /// Two days.
    record Pair<R extends Row>(Field<R, LocalDate> earlier, Field<R, LocalDate> later) {}

    DateOrder {
        pairs = List.copyOf(pairs);
    }

    /// The column of a day, which refuses one that stands in the wrong order to another.
    ///
    /// @param read what typed words mean by themselves
    Column<R> guard(
            Desk desk,
            Column<R> column,
            Field<R, LocalDate> field,
            Function<String, Reading> read) {
        return column.line((row, typed) -> {
            Reading reading = read.apply(typed);
            LocalDate day =
                    reading instanceof Reading.Ok ok && ok.value() instanceof LocalDate given
                            ? given
                            : null;
            String why = day == null ? "" : why(desk, row, field, day);
            return why.isEmpty() ? reading : Reading.refused(why);
        });
    }

    private String why(Desk desk, R row, Field<R, LocalDate> field, LocalDate day) {
        for (Pair<R> pair : pairs) {
            if (pair.later().name().equals(field.name())) {
                LocalDate earlier = pair.earlier().get().apply(row);
                if (earlier != null && day.isBefore(earlier)) {
                    return said(desk, "grants.date.before", field, pair.earlier(), earlier);
                }
            }
            if (pair.earlier().name().equals(field.name())) {
                LocalDate later = pair.later().get().apply(row);
                if (later != null && day.isAfter(later)) {
                    return said(desk, "grants.date.after", field, pair.later(), later);
                }
            }
        }
        return "";
    }

    private String said(Desk desk, String key, Field<R, ?> own, Field<R, ?> other, LocalDate day) {
        return desk.text(
                key,
                title(desk, own),
                title(desk, other),
                Formats.of(desk.texts().language()).date(day));
    }

    private String title(Desk desk, Field<R, ?> field) {
        return desk.text("field." + table + "." + field.name());
    }
}
