package no.kompetanseplan.model.choice;

/// What the quantity of a cost line is multiplied with.
public enum CostBasis {
    PER_PARTICIPANT,
    FIXED,
    PER_MUNICIPALITY
}
