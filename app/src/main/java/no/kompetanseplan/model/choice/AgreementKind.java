package no.kompetanseplan.model.choice;

/// What an agreement gives in return for an obligation.
public enum AgreementKind {
    STIPEND,
    RECRUITMENT_GRANT,
    RECRUITMENT_POST,
    STUDY_SUPPORT
}
