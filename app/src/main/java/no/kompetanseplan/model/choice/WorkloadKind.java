package no.kompetanseplan.model.choice;

/// How a kind of work is counted.
public enum WorkloadKind {
    PER_UNIT,
    EVERYBODY,
    SOME
}
