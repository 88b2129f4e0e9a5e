package no.kompetanseplan.model.choice;

/// What the page of a section shows.
public enum PageKind {
    TEXT,
    STAFFING,
    STRATEGIES,
    AREAS,
    RULES,
    BUDGET,
    GRANTS,
    ACTION_PLAN,
    THEME_DAYS
}
