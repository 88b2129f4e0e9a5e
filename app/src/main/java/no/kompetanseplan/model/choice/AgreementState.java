package no.kompetanseplan.model.choice;

/// How an agreement stands.
public enum AgreementState {
    NOT_STARTED,
    RUNNING,
    FULFILLED,
    BROKEN
}
