package no.kompetanseplan.model.choice;

/// How far a measure has come.
public enum MeasureState {
    PROPOSED,
    PRIORITISED,
    SENT_FOR_STUDY,
    ENROLMENT,
    STARTED,
    DONE,
    DROPPED
}
