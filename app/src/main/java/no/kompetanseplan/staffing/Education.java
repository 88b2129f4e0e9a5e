package no.kompetanseplan.staffing;

/// Whether somebody has the education that the work asks for. Staff without it are what plans call
/// unskilled; validated prior learning is not education.
public enum Education {
    RELEVANT,
    NOT_RELEVANT,
    UNKNOWN
}
