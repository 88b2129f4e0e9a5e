package no.kompetanseplan.staffing;

/// What a register says to a question of yes or no.
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
