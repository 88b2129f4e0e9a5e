package no.kompetanseplan.exchange.xlsx.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    private final Map<Integer, List<Run>> columns = new TreeMap<>();

    void row(int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.formula() != null && cell.number() != null) {
                formula(row, columns.computeIfAbsent(column, _ -> new ArrayList<>()));
            } else if (cell.number() != null && columns.containsKey(column)) {
                columns.get(column).getLast().isOpen = false;
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
        columns.forEach((column, runs) -> {
            if (runs.size() <= MOST_RUNS) {
                runs.forEach(run -> ranges.add(Ref.range(column, run.first, run.last)));
            }
        });
        return ranges;
    }
}
