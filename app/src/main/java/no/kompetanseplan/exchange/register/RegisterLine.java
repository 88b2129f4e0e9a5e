package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A row of the file as it is shown. Nothing in it tells who somebody is: person keys and columns
/// that are not read are left out, days of birth are years, and what looks like a national id is
/// masked.
///
/// @param row as the program shows it
/// @param cells what stands in the columns that are read
/// @param problems what is wrong or should be looked at; none of a row that is taken as it is
public record RegisterLine(
        int row, Outcome outcome, Map<RegisterColumn, String> cells, List<Problem> problems) {

    /// What becomes of a row.
    public enum Outcome {
        TAKEN,
        LOOK_OVER,
        REFUSED,

        /// No position at all: a sum, a heading, or the heads once more.
        SKIPPED;

        /// The text key of its word.
        public String key() {
            return "staff.outcome." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something about a row.
    ///
    /// @param column where; null for the row as a whole
    public record Problem(@Nullable RegisterColumn column, Reason reason) {}

    public RegisterLine {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /// The text of a column; empty for none.
    public String text(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }
}
