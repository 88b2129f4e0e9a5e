package no.kompetanseplan.model.choice;

/// What a measure changes in the staff: persons a year for the first two, percentage points of
/// position, persons a year who change profession, days of competence a year.
public enum EffectKind {
    INFLOW,
    RETAINED,
    POSITION,
    CONVERSION,
    COMPETENCE_DAYS
}
