package no.kompetanseplan.model.choice;

/// What becomes of a measure of the plan before this one.
public enum RolloverFate {
    CARRIED,
    CHANGED,
    ENDED
}
