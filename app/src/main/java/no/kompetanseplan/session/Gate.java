package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.rollover.Rollover;
import no.kompetanseplan.staffing.Facts;

/// What an edit may not do, whatever it comes from.
final class Gate {

    private Gate() {}

    /// Refuses to change a plan that another has taken over from, to send one to hearing while it
    /// is not said what becomes of the old measures, and to mark one as adopted while something
    /// stands in the way.
    ///
    /// @param facts what the plan counts by before
    static void pass(Plan before, Plan after, Facts facts) {
        if (Rollover.isLocked(before, after)) {
            throw new PlanFileException(Problem.PLAN_LOCKED);
        }
        int open = Rollover.open(after);
        if (open > 0 && Rollover.isHearing(before, after)) {
            throw new PlanFileException(Problem.ROLLOVER_OPEN, open);
        }
        if (Adoption.isMarkedBy(before, after)) {
            int obstacles = Adoption.obstacles(Assessment.of(after, facts)).size();
            if (obstacles > 0) {
                throw new PlanFileException(Problem.NOT_ADOPTABLE, obstacles);
            }
        }
    }
}
