package no.kompetanseplan.model.choice;

/// How far the plan has come.
public enum PlanStage {
    DRAFT,
    HEARING,
    DRAFT_AFTER_HEARING,
    ADOPTED,
    /// A later plan has taken over: it can be read and copied, and no longer changed.
    REPLACED
}
