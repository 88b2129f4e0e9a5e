package no.kompetanseplan.assess;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

/// What follows from one plan. Each part is computed the first time it is asked for; safe to ask
/// from several threads.
public final class Assessment {

    private final Plan plan;
    private @Nullable Budget budget;
    private @Nullable StaffingTable staffing;

    private Assessment(Plan plan) {
        this.plan = plan;
    }

    public static Assessment of(Plan plan) {
        return new Assessment(plan);
    }

    public Plan plan() {
        return plan;
    }

    public synchronized Budget budget() {
        if (budget == null) {
            budget = Budget.of(plan);
        }
        return budget;
    }

    public synchronized StaffingTable staffing() {
        if (staffing == null) {
            staffing = StaffingTable.of(plan);
        }
        return staffing;
    }
}
