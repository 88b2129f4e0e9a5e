package no.kompetanseplan.model.choice;

/// When a stipend is paid, or which arrangement a stipend row is.
public enum StipendEvent {
    START,
    COMPLETION,
    YEARLY_APPLICATION,
    RECRUITMENT
}
