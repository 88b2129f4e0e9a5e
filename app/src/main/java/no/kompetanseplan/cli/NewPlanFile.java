package no.kompetanseplan.cli;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.staffing.Facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Where a command puts a plan that it makes. An existing file is replaced only when it was asked
/// for, and then by a whole new one.
///
/// @param mayReplace whether an existing file gives way
record NewPlanFile(Desk desk, Path place, boolean mayReplace) {

    /// Refuses a place that is taken, ahead of all work.
    void check() {
        if (!mayReplace && Files.exists(place)) {
            throw new Refusal(Exit.BAD_INPUT, "cli.import.exists", place.toString());
        }
        if (mayReplace && isOpenElsewhere()) {
            throw new Refusal(Exit.BAD_INPUT, "cli.import.open", place.toString());
        }
    }

    /// Writes the plan.
    ///
    /// @return the name of its state
    String write(Plan plan) throws IOException {
        return write(plan, Facts.NONE);
    }

    /// As above, with the datasets that the plan counts by.
    String write(Plan plan, Facts facts) throws IOException {
        Path fresh = mayReplace ? beside() : place;
        String head;
        try (PlanSession session =
                PlanSession.create(fresh, desk.environment(), "step.plan.import", plan, facts)) {
            head = session.state().head();
        }
        if (!fresh.equals(place)) {
            Files.move(
                    fresh,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return head;
    }

    /// Whether a program has the plan open that is to be replaced. What is not a plan, or is
    /// damaged, nobody has open.
    private boolean isOpenElsewhere() {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (PlanSession session = PlanSession.open(place, desk.environment())) {
            return !session.heldBy().isEmpty();
        } catch (PlanFileException e) {
            return false;
        }
    }

    private Path beside() {
        return place.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".kplan");
    }
}
