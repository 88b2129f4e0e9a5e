package no.kompetanseplan.model.choice;

/// What training the work of a profession asks for.
public enum Training {
    NONE,
    TRADE,
    VOCATIONAL_COLLEGE,
    BACHELOR,
    FURTHER,
    MASTER
}
