package no.kompetanseplan.model.choice;

/// How the action plan is laid out on paper.
public enum ActionPlanLayout {
    SEVEN_COLUMNS,
    GOALS_FIRST
}
