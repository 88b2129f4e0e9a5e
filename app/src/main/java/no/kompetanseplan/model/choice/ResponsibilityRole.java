package no.kompetanseplan.model.choice;

/// Part of a body in a measure.
public enum ResponsibilityRole {
    RESPONSIBLE,
    PERFORMS,
    CONSULTED,
    INFORMED,
    STUDIES
}
