package no.kompetanseplan.model.choice;

/// A satsing of chapter 4 or a satsingsområde of chapter 5.
public enum FocusKind {
    STRATEGY,
    AREA
}
