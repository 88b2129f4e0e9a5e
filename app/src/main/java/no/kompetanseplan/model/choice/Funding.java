package no.kompetanseplan.model.choice;

/// Whether the money is there.
public enum Funding {
    FUNDED,
    UNFUNDED
}
