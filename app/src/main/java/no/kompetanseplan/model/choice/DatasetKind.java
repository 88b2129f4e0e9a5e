package no.kompetanseplan.model.choice;

/// What the lines of a dataset are.
public enum DatasetKind {
    STAFF,
    POPULATION,
    PUBLISHED
}
