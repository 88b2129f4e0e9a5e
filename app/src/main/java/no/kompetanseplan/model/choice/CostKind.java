package no.kompetanseplan.model.choice;

/// What a cost line pays for. LEAVE and SUPPLEMENT follow from the rules; OWN_TIME is the working
/// time of those who take part, which costs although nobody sends a bill; GRANT is income.
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
    OWN_TIME,
    GRANT,
    OTHER
}
