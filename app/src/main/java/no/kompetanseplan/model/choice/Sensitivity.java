package no.kompetanseplan.model.choice;

/// How a figure must be guarded.
public enum Sensitivity {
    OPEN,
    INTERNAL,
    PERSONAL
}
