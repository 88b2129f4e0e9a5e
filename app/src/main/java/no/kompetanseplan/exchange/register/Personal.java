package no.kompetanseplan.exchange.register;

/// What makes a column one that tells who somebody is.
public enum Personal {
    NATIONAL_ID,
    NAME,
    MAIL,
    TELEPHONE,
    ADDRESS
}
