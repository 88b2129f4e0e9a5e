package no.kompetanseplan.model.choice;

/// What the plan says of a measure's cost. All but AMOUNT are counted as not calculated or as a
/// state of their own, never as zero.
public enum CostState {
    AMOUNT,
    NOT_CALCULATED,
    NONE_IN_STUDY_PHASE,
    DEPENDS,
    EXTERNAL,
    REPLACEMENT,
    OWN_TIME,
    FREE
}
