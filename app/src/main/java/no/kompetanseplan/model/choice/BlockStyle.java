package no.kompetanseplan.model.choice;

/// How a block of chapter text is set.
public enum BlockStyle {
    PARAGRAPH,
    HEADING,
    BULLET,
    NUMBERED,
    QUOTE,
    TABLE,
    REGISTER
}
