package no.kompetanseplan.model.choice;

/// What a deviating decision means for the plan.
public enum DeviationEffect {
    CARRY_IN,
    MEETING,
    RECORD_ONLY
}
