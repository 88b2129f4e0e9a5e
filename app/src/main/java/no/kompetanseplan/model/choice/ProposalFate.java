package no.kompetanseplan.model.choice;

/// What became of a proposal: in the action plan in full or in part, or why not.
public enum ProposalFate {
    IN_PLAN,
    PARTLY_IN_PLAN,
    POSTPONED,
    COVERED,
    MUNICIPAL,
    REFUSED
}
