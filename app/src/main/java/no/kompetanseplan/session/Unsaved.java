package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.PlanStore;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;

/// Writes that failed because of the file and not because of what was asked for. They are tried
/// again, in order, ahead of the next write.
final class Unsaved {

    private final BlockingDeque<Function<PlanStore, PlanStore.Result>> waiting =
            new LinkedBlockingDeque<>();

    int size() {
        return waiting.size();
    }

    /// Runs a write after those that wait. It waits too when the file fails it.
    PlanStore.Result run(PlanStore store, Function<PlanStore, PlanStore.Result> work) {
        try {
            retry(store);
            return work.apply(store);
        } catch (PlanFileException e) {
            if (e.isOfTheFile()) {
                waiting.addLast(work);
            }
            throw e;
        }
    }

    /// Runs those that wait. One that is refused now is given up: the plan has changed since.
    ///
    /// @throws PlanFileException when the file still fails; the rest waits on
    void retry(PlanStore store) {
        while (!waiting.isEmpty()) {
            applyTo(store, waiting.getFirst());
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
        for (Function<PlanStore, PlanStore.Result> work : waiting) {
            applyTo(copy, work);
        }
    }

    void discard() {
        waiting.clear();
    }
}
