package no.kompetanseplan.staffing;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/// The lines of a dataset after the first, which says what they are and their version.
final class DatasetLines {

    private final Iterator<String> lines;
    private int number = 1;

    /// @param header the first line of a dataset this program can read
    /// @throws PlanFileException DATASET_NEWER for the same sort in another version,
    ///   DATASET_DAMAGED for another sort
    DatasetLines(Iterator<String> lines, String header) {
        this.lines = lines;
        String first = lines.hasNext() ? lines.next() : "";
        String sort = header.substring(0, header.indexOf(' ') + 1);
        if (!first.equals(header)) {
            throw first.startsWith(sort)
                    ? new PlanFileException(Problem.DATASET_NEWER, first.substring(sort.length()))
                    : new PlanFileException(Problem.DATASET_DAMAGED, place());
        }
    }

    /// The next line, or null after the last.
    @Nullable String next() {
        if (!lines.hasNext()) {
            return null;
        }
        number++;
        return lines.next();
    }

    /// Where the newest line stands, from 1, as messages tell it.
    String place() {
        return Integer.toString(number);
    }
}
