package no.kompetanseplan.model.choice;

/// Whether a municipality offers or wants.
public enum BankKind {
    OFFER,
    WANTED
}
