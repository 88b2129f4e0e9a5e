package no.kompetanseplan.model.choice;

/// The part a body plays in the work on the plan (mission row A02).
public enum BodyRole {
    MEMBER,
    OWNER,
    PROJECT_LEAD,
    STEERING_GROUP,
    WORKING_GROUP,
    PARTNER_FINANCE,
    PARTNER_EXPERT,
    OTHER
}
