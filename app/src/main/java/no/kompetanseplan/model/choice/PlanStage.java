package no.kompetanseplan.model.choice;

/// How far the plan has come.
public enum PlanStage {
    DRAFT,
    HEARING,
    DRAFT_AFTER_HEARING,
    ADOPTED
}
