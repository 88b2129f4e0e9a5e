package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.PlanStore;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;

/// Writes that failed because of the file and not because of what was asked for. They are tried
/// again, in order, ahead of the next write.
final class Unsaved {

    private record Write(String label, Function<PlanStore, PlanStore.Result> work) {}

    private final BlockingDeque<Write> waiting = new LinkedBlockingDeque<>();

    int size() {
        return waiting.size();
    }

    /// Text keys of what waits, oldest first.
    List<String> labels() {
        return waiting.stream().map(Write::label).toList();
    }

    /// Runs a write after those that wait. It waits too when the file fails it.
    PlanStore.Result run(
            PlanStore store, String label, Function<PlanStore, PlanStore.Result> work) {
        try {
            retry(store);
            return work.apply(store);
        } catch (PlanFileException e) {
            if (e.isOfTheFile()) {
                waiting.addLast(new Write(label, work));
            }
            throw e;
        }
    }

    /// Runs those that wait. One that is refused now is given up: the plan has changed since.
    ///
    /// @throws PlanFileException when the file still fails; the rest waits on
    void retry(PlanStore store) {
        while (!waiting.isEmpty()) {
            applyTo(store, waiting.getFirst().work());
            waiting.removeFirst();
        }
    }

    private static void applyTo(PlanStore store, Function<PlanStore, PlanStore.Result> work) {
        try {
            var _ = work.apply(store);
        } catch (PlanFileException e) {
            if (e.isOfTheFile()) {
                throw e;
            }
        }
    }

    /// Makes in a copy of the plan what waits for the plan itself, as far as it is not refused; it
    /// waits on.
    void addTo(PlanStore copy) {
        for (Write each : waiting) {
            applyTo(copy, each.work());
        }
    }

    void discard() {
        waiting.clear();
    }
}
