package no.kompetanseplan.model.choice;

/// What an area says of its legal bases; an area may say that there are none.
public enum LegalState {
    LISTED,
    LISTED_WITHOUT_SECTION,
    EXPLICIT_NONE,
    MISSING_IN_BLOCK,
    NO_BLOCK
}
