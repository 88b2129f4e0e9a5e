package no.kompetanseplan.model.choice;

/// A register that a chapter prints as a table or list where it stands.
public enum RegisterKind {
    MUNICIPALITIES,
    ORGANISATION,
    GOALS,
    DEFINITIONS,
    ABBREVIATIONS,
    CLAIMS,
    PRINCIPLES,
    PARKED_TOPICS,
    STUDIES,
    MEETING_SERIES,
    PROGRAMMES,
    ROLLOVER,
    DUTIES,
    GOVERNING_DOCUMENTS,
    SOURCES,
    LAWS,
    ROLES,
    ROSTERS,
    CONTRIBUTORS,
    DECISIONS,
    ROLLOVER_CHOICES,
    NEEDS,
    NEEDS_BY_AREA,
    YEARLY_HOURS,
    ACTIVITY_PLAN
}
