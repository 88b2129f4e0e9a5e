package no.kompetanseplan.model.choice;

/// How far a council has come.
public enum DecisionState {
    NOT_REPORTED,
    SCHEDULED,
    ADOPTED,
    ADOPTED_WITH_CHANGES,
    REJECTED
}
