package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.PlanStore;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The plan as it was: at any edit, and as it was sent in its newest hearing, which is read from
/// the history when the hearing is another than before. Used where the store is.
final class Editions {

    private final PlanStore store;
    private String name = "";
    private @Nullable Plan sent;

    Editions(PlanStore store) {
        this.store = store;
    }

    /// The edition of the newest hearing of a plan; null before the first, and for one whose
    /// edition is not in this history, as after an import.
    @Nullable Plan newest(Plan plan) {
        List<HearingRound> rounds = plan.ordered(HearingRoundFields.TABLE);
        String wanted = rounds.isEmpty() ? "" : rounds.getLast().edition();
        if (!wanted.equals(name)) {
            try {
                sent = store.at(wanted).orElse(null);
                name = wanted;
            } catch (PlanFileException _) {
                return null; // a file that cannot be read now says so at the next write
            }
        }
        return sent;
    }

    /// The plan as it was at an edit named by its first hex digits; empty when the history holds no
    /// such edit.
    Optional<SessionState> state(String hexDigits) {
        return store.at(hexDigits)
                .map(plan ->
                        new SessionState(
                                Assessment.of(plan, new Measured(store).of(plan)),
                                null,
                                null,
                                SaveState.READ_ONLY,
                                null,
                                hexDigits));
    }
}
