package no.kompetanseplan.model.choice;

/// How a line is shared among the municipalities that take part (formula F20).
public enum SplitMode {
    BY_PARTICIPANTS,
    EQUAL,
    BY_POSITIONS,
    BY_RESIDENTS,
    FIXED,
    PERCENT
}
