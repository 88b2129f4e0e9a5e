package no.kompetanseplan.session;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.store.Writer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;

/// What a session takes from the machine and the user.
///
/// @param appData the program's own folder, for backups
/// @param author a role, such as «prosjektleder»; goes into the history, so never a person's name
/// @param installation id of this installation, which tells whose steps undo takes back
/// @param clock gives the times that are shown; decides no order
/// @param listenersRunOn where listeners are told and futures complete, in the window its own
///   thread
/// @param backups whether backups are kept
public record Environment(
        Path appData,
        String author,
        String installation,
        Clock clock,
        Executor listenersRunOn,
        boolean backups) {

    Writer writer() {
        return new Writer(author, installation, clock);
    }

    /// Makes a plan and opens it, with backups if they are kept.
    PlanStore create(Path file, String label, Plan beginning, Facts facts) {
        PlanStore.make(file, writer(), label, beginning, facts.lines());
        return open(file);
    }

    /// Opens a plan, with backups if they are kept.
    PlanStore open(Path file) {
        return backups ? PlanStore.open(file, writer(), appData) : PlanStore.open(file, writer());
    }
}
