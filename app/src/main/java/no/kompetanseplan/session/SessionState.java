package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Plan;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One moment of an open plan, immutable. The window is a picture of the newest one.
///
/// @param assessment what follows from the plan; holds the plan itself
/// @param undoLabel text key of the step that undo takes back, null when there is none
/// @param redoLabel text key of the step that redo brings again, null when there is none
/// @param savedAt when the newest change was written, null before the first
/// @param head first 12 hex digits of the newest edit's id: names this state of the plan
public record SessionState(
        Assessment assessment,
        @Nullable String undoLabel,
        @Nullable String redoLabel,
        SaveState save,
        @Nullable Instant savedAt,
        String head) {

    /// The same moment with another word on saving.
    SessionState with(SaveState other) {
        return new SessionState(assessment, undoLabel, redoLabel, other, savedAt, head);
    }

    /// The same moment of the plan as all may have it. It takes its time.
    public SessionState asPublic() {
        return new SessionState(
                assessment.publicEdition(), undoLabel, redoLabel, save, savedAt, head);
    }

    public Plan plan() {
        return assessment.plan();
    }
}
