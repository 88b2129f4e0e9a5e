package no.kompetanseplan.staffing;

/// Sex as registers and population tables tell it.
public enum Sex {
    WOMAN,
    MAN,
    UNKNOWN
}
