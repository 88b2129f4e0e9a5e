package no.kompetanseplan.model.choice;

/// How a proposal is printed in the long-term pool.
public enum ProposalKind {
    NUMBERED,
    SUBPOINT,
    KEYWORD,
    STRATEGY_AS_MEASURE
}
