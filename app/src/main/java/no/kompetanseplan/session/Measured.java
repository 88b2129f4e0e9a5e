package no.kompetanseplan.session;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.PopulationLines;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.RegisterLines;
import no.kompetanseplan.store.PlanStore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The datasets in use of an open plan, read from its file once and kept by hash. Used where the
/// store is.
final class Measured {

    private final PlanStore store;
    private final Map<String, Register> registers = new HashMap<>();
    private final Map<String, Population> populations = new HashMap<>();
    private List<Dataset> read = List.of();
    private Facts facts = Facts.NONE;

    Measured(PlanStore store) {
        this.store = store;
    }

    /// What a plan counts by. A dataset whose lines can't be had is left out; that it is missing is
    /// a finding of the plan.
    Facts of(Plan plan) {
        List<Dataset> wanted = new ArrayList<>(Facts.inUse(plan));
        wanted.addAll(Facts.former(plan));
        if (!wanted.equals(read)) {
            Set<String> hashes = wanted.stream().map(Dataset::hash).collect(Collectors.toSet());
            registers.keySet().retainAll(hashes);
            populations.keySet().retainAll(hashes);
            facts =
                    Facts.of(
                            plan,
                            dataset -> had(registers, dataset, RegisterLines::read),
                            dataset -> had(populations, dataset, PopulationLines::read));
            facts = facts.withPublished(published(Facts.inUse(plan)));
            read = List.copyOf(wanted);
        }
        return facts;
    }

    /// What earlier public editions showed.
    private List<List<String>> published(List<Dataset> wanted) {
        List<List<String>> editions = new ArrayList<>();
        for (Dataset dataset : wanted) {
            if (dataset.kind() == DatasetKind.PUBLISHED) {
                try {
                    editions.add(store.lines(dataset));
                } catch (PlanFileException _) {
                    // that its lines are missing is a finding of the plan
                }
            }
        }
        return editions;
    }

    private <T> @Nullable T had(
            Map<String, T> known, Dataset dataset, Function<Iterator<String>, T> reader) {
        T old = known.get(dataset.hash());
        if (old != null) {
            return old;
        }
        try {
            T fresh = reader.apply(store.lines(dataset).iterator());
            known.put(dataset.hash(), fresh);
            return fresh;
        } catch (PlanFileException _) {
            return null;
        }
    }
}
