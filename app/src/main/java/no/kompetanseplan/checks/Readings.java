package no.kompetanseplan.checks;

import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The texts of the plan last read and what was found in each, so that after an edit only the rows
/// it has touched are read anew. What is kept follows from a row and a few facts, so a first
/// reading gives the same.
public final class Readings {

    private record Reading(Row row, List<Writing> writings) {}

    /// What one check has found, by row; rows without findings are left out.
    private record Found(Object facts, Map<Id, List<Finding>> byRow) {}

    private record State(Map<Id, Reading> readings, Map<TextCheck<?>, Found> found) {}

    private volatile State last = new State(Map.of(), Map.of());

    /// What is known of a plan's texts.
    ///
    /// @param writings every printed text
    /// @param findings what the checks found in them, check by check
    record Read(List<Writing> writings, List<Finding> findings) {}

    /// Reads a plan. Safe from several threads: each leaves what it has read.
    Read of(Plan plan, Facts measured, List<TextCheck<?>> checks) {
        State before = last;
        Map<Id, Reading> now = new LinkedHashMap<>();
        Set<Id> changed = new HashSet<>(before.readings.keySet());
        List<Writing> writings = new ArrayList<>();
        for (Row row : plan.all()) {
            if (row instanceof FindingAnswer) {
                continue;
            }
            Reading reading = before.readings.get(row.id());
            if (reading != null && reading.row.equals(row)) {
                changed.remove(row.id());
            } else {
                reading = new Reading(row, Writing.of(row));
                changed.add(row.id());
            }
            now.put(row.id(), reading);
            writings.addAll(reading.writings);
        }
        Map<TextCheck<?>, Found> found = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (TextCheck<?> check : checks) {
            Found own = found(check, plan, measured, before.found.get(check), now, changed);
            found.put(check, own);
            inOrder(own, now, findings);
        }
        last = new State(now, found);
        return new Read(writings, findings);
    }

    private static <F> Found found(
            TextCheck<F> check,
            Plan plan,
            Facts measured,
            @Nullable Found before,
            Map<Id, Reading> now,
            Set<Id> changed) {
        F facts = check.facts(plan, measured);
        Found same = before != null && before.facts.equals(facts) ? before : null;
        Map<Id, List<Finding>> byRow = same == null ? new HashMap<>() : new HashMap<>(same.byRow);
        for (Id row : same == null ? now.keySet() : changed) {
            byRow.remove(row);
            Reading reading = now.get(row);
            List<Finding> own = new ArrayList<>();
            if (reading != null) {
                reading.writings.forEach(writing -> own.addAll(check.in(writing, facts)));
            }
            if (!own.isEmpty()) {
                byRow.put(row, own);
            }
        }
        return new Found(facts, byRow);
    }

    /// Adds what one check found, in the order of the plan.
    private static void inOrder(Found found, Map<Id, Reading> now, List<Finding> findings) {
        if (!found.byRow.isEmpty()) {
            for (Id row : now.keySet()) {
                findings.addAll(found.byRow.getOrDefault(row, List.of()));
            }
        }
    }
}
