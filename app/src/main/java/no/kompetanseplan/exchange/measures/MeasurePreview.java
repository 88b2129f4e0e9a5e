package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// What taking in a list of measures does, row by row, and the plan that comes of it.
///
/// @param lines in the order of the file
/// @param dimensions those that the plan does not have yet
/// @param plan with all that is new or changed; the plan itself when nothing is
public record MeasurePreview(List<Line> lines, List<Dimension> dimensions, Plan plan) {

    /// What becomes of a row.
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED;

        /// The text key of its word.
        public String key() {
            return "import.outcome." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// A row of the file.
    ///
    /// @param measure the measure that is changed, stays or is made; null when it is refused
    /// @param title as the file has it
    /// @param dimension name of the dimension; empty for none
    /// @param cells of a changed measure those that change, of another row all that are filled;
    ///   none of an unchanged one
    /// @param reason why it is refused; else null
    public record Line(
            Outcome outcome,
            RowPlace place,
            @Nullable Id measure,
            String title,
            String dimension,
            List<Cell> cells,
            @Nullable Reason reason) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A cell that changes.
    ///
    /// @param old as it stands in the plan; empty for nothing
    /// @param now as it will stand
    public record Cell(MeasureColumn column, String old, String now) {}

    public MeasurePreview {
        lines = List.copyOf(lines);
        dimensions = List.copyOf(dimensions);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// How many measures are new or changed.
    public int taken() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }
}
