package no.kompetanseplan.model.choice;

/// What a cost line pays for. LEAVE and SUPPLEMENT follow from the rules; GRANT is income.
public enum CostKind {
    FEE,
    LEAVE,
    SUPPLEMENT,
    STIPEND,
    REPLACEMENT,
    TRAVEL,
    VENUE,
    MATERIAL,
    LECTURER,
    GRANT,
    OTHER
}
