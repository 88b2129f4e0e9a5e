package no.kompetanseplan.rules;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Which of several dated rows holds on a day.
final class Validity {

    private Validity() {}

    /// Whether a row that holds from and to (both included, null for open) holds on the day; a
    /// question without a day takes every row.
    static boolean holds(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate day) {
        return day == null
                || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }

    /// The rows with the newest start first; equal starts in the order people gave them.
    static <R extends Row> List<R> newestFirst(
            List<R> rows, Function<R, @Nullable LocalDate> from) {
        Comparator<R> byStart =
                (one, other) -> {
                    LocalDate a = from.apply(one);
                    LocalDate b = from.apply(other);
                    return (b == null ? LocalDate.MIN : b).compareTo(a == null ? LocalDate.MIN : a);
                };
        return rows.stream().sorted(byStart.thenComparing(Plan.ORDER)).toList();
    }
}
