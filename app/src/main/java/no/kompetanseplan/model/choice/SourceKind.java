package no.kompetanseplan.model.choice;

/// What sort of source this is.
public enum SourceKind {
    GOVERNING,
    REPORT,
    STATISTICS,
    WEB_PAGE,
    BOOK,
    OTHER
}
