package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.store.Writer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The plan of another file, to lay beside the one that is open.
public final class OtherPlan {

    private OtherPlan() {}

    /// Reads and checks the whole file and closes it again; nothing is written to it or its folder.
    ///
    /// @throws PlanFileException with a sentence for the user when it can't be opened
    public static SessionState read(Path file) {
        Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        PlanStore store = PlanStore.read(file, new Writer("", "", still));
        try {
            Plan plan = store.plan();
            return new SessionState(
                    Assessment.of(plan, new Measured(store).of(plan)),
                    null,
                    null,
                    SaveState.READ_ONLY,
                    store.savedAt(),
                    store.head().shortHex());
        } finally {
            store.close();
        }
    }
}
