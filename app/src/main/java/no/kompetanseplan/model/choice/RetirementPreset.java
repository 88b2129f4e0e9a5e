package no.kompetanseplan.model.choice;

/// Patterns of retirement that a projection starts from (formula F6).
public enum RetirementPreset {
    LOCAL_58,
    KS_63,
    SPECIAL_LIMIT
}
