package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.PlanStore;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/// Writes that failed because of the file and not because of what was asked for. They are tried
/// again, in order, ahead of the next write.
final class Unsaved {

    private final BlockingDeque<Supplier<PlanStore.Result>> waiting = new LinkedBlockingDeque<>();

    int size() {
        return waiting.size();
    }

    /// Runs a write after those that wait. It waits too when the file fails it.
    PlanStore.Result run(Supplier<PlanStore.Result> work) {
        try {
            retry();
            return work.get();
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
    void retry() {
        while (!waiting.isEmpty()) {
            try {
                var _ = waiting.getFirst().get();
            } catch (PlanFileException e) {
                if (e.isOfTheFile()) {
                    throw e;
                }
            }
            waiting.removeFirst();
        }
    }

    void discard() {
        waiting.clear();
    }
}
