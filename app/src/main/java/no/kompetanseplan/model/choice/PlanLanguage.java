package no.kompetanseplan.model.choice;

/// The written form of Norwegian that the plan is in.
public enum PlanLanguage {
    BOKMAL,
    NYNORSK
}
