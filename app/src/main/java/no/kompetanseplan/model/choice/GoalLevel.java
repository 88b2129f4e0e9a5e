package no.kompetanseplan.model.choice;

/// Level of a goal: hovedmål, effektmål, resultatmål.
public enum GoalLevel {
    MAIN,
    OUTCOME,
    OUTPUT
}
