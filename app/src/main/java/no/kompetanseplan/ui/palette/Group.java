package no.kompetanseplan.ui.palette;

/// The headings hits are listed under, in this order.
public enum Group {
    COMMANDS,
    CHAPTERS,
    MEASURES,
    PROPOSALS,
    BODIES,
    TEXTS,
    NUMBERS
}
