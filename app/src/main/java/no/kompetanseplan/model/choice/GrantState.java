package no.kompetanseplan.model.choice;

/// How far a grant has come.
public enum GrantState {
    PLANNED,
    APPLIED,
    AWARDED,
    REJECTED,
    CLOSED
}
