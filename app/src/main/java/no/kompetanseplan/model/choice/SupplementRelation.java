package no.kompetanseplan.model.choice;

/// How the words of a municipality stand to the regional ones.
public enum SupplementRelation {
    ADDS,
    SPECIFIES,
    NOT_HERE
}
