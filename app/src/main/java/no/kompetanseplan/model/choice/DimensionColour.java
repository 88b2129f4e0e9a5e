package no.kompetanseplan.model.choice;

/// The mark of a dimension beside its letter; colour never stands alone.
public enum DimensionColour {
    BLUE,
    GREEN,
    VIOLET,
    ORANGE
}
