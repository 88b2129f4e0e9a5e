package no.kompetanseplan.ui;

import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.ui.frame.Trail;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A plan that is open, and the way one has gone through it; outlives a window that is built anew
/// in another language.
///
/// @param file null for a plan that is only in memory
record OpenPlan(PlanSession session, @Nullable Path file, Trail trail) {

    static OpenPlan of(PlanSession session, @Nullable Path file) {
        return new OpenPlan(session, file, new Trail());
    }
}
