package no.kompetanseplan.assess;

import no.kompetanseplan.model.Plan;

/// What follows from one plan. Each part is computed the first time it is asked for.
public final class Assessment {

    private final Plan plan;

    private Assessment(Plan plan) {
        this.plan = plan;
    }

    public static Assessment of(Plan plan) {
        return new Assessment(plan);
    }

    public Plan plan() {
        return plan;
    }
}
