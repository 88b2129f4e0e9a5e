package no.kompetanseplan.model.choice;

/// What a cap on leave days counts for.
public enum CapPer {
    STUDY,
    STUDY_YEAR
}
