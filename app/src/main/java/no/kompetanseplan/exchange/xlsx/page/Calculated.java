package no.kompetanseplan.exchange.xlsx.page;

import java.util.ArrayList;
import java.util.List;

/// Where the formulas of a sheet stand: in each column the rows from one formula to another with no
/// typed number between. What is typed there later stands in the place of a result.
final class Calculated {

    /// A column with more runs than this mixes inputs and results, and says nothing.
    private static final int MOST_RUNS = 40;

    /// Rows in a column, both included.
    private static final class Run {
        private final int first;
        private int last;
        private boolean isOpen = true;

        Run(int row) {
            first = row;
            last = row;
        }
    }

    /// By their numbers.
    private final List<List<Run>> columns = new ArrayList<>();

    void row(int row, List<Cell> cells) {
        while (columns.size() < cells.size()) {
            columns.add(new ArrayList<>());
        }
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.number() == null) {
                continue;
            }
            List<Run> runs = columns.get(column);
            if (cell.formula() != null) {
                formula(row, runs);
            } else if (!runs.isEmpty()) {
                runs.getLast().isOpen = false;
            }
        }
    }

    private static void formula(int row, List<Run> runs) {
        if (!runs.isEmpty() && runs.getLast().isOpen) {
            runs.getLast().last = row;
        } else if (runs.size() <= MOST_RUNS) {
            runs.add(new Run(row));
        }
    }

    /// The ranges, such as B7:B9.
    List<String> ranges() {
        List<String> ranges = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Run> runs = columns.get(column);
            if (runs.size() <= MOST_RUNS) {
                for (Run run : runs) {
                    ranges.add(Ref.range(column, run.first, run.last));
                }
            }
        }
        return ranges;
    }
}
