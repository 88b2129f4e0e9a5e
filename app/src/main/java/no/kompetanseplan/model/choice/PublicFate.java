package no.kompetanseplan.model.choice;

/// What becomes of a table in the public edition.
public enum PublicFate {
    JOINED,
    LEFT_OUT
}
