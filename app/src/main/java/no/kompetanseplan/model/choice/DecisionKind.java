package no.kompetanseplan.model.choice;

/// What the councils decide.
public enum DecisionKind {
    ANCHORING,
    ADOPTION
}
