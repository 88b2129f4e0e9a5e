package no.kompetanseplan.model.choice;

/// How much a need matters to who states it.
public enum NeedPriority {
    HIGH,
    MEDIUM,
    LOW
}
