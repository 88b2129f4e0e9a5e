package no.kompetanseplan.model.choice;

/// What sort of term this is.
public enum TermKind {
    CONCEPT,
    PURPOSE,
    ABBREVIATION
}
