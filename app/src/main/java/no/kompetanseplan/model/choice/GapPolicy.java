package no.kompetanseplan.model.choice;

/// What to do with a size that has no row in the leave table. Absent means that nobody has chosen,
/// and no days are given.
public enum GapPolicy {
    NEAREST_LOWER,
    PROPORTIONAL,
    PER_CREDIT,
    REFUSE
}
