package no.kompetanseplan.checks;

import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts of the plan last read, so that after an edit only the rows it has touched are read
/// anew. What is kept follows from a row alone, so the texts are those a first reading gives.
public final class Readings {

    private record Reading(Row row, List<Writing> writings) {}

    private volatile Map<Id, Reading> last = Map.of();

    /// Every printed text of a plan. Safe from several threads: each leaves what it has read.
    List<Writing> of(Plan plan) {
        Map<Id, Reading> before = last;
        Map<Id, Reading> now = new HashMap<>();
        List<Writing> all = new ArrayList<>();
        for (Row row : plan.all()) {
            if (row instanceof FindingAnswer) {
                continue;
            }
            Reading known = before.get(row.id());
            Reading reading =
                    known != null && known.row.equals(row)
                            ? known
                            : new Reading(row, Writing.of(row));
            now.put(row.id(), reading);
            all.addAll(reading.writings);
        }
        last = now;
        return all;
    }
}
