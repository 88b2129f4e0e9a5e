package no.kompetanseplan.model.choice;

/// Where the numbers of chapters come from.
public enum Numbering {
    GENERATED,
    WRITTEN
}
