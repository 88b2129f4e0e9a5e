package no.kompetanseplan.model.choice;

/// What sort of body this is.
public enum BodyKind {
    MUNICIPALITY,
    MUNICIPALITY_GROUP,
    REGIONAL_COUNCIL,
    COUNCIL,
    COMMITTEE,
    WORKING_GROUP,
    STEERING_GROUP,
    PROJECT,
    NETWORK,
    STUDY_CENTRE,
    COUNTY,
    STATE,
    UNIVERSITY,
    SCHOOL,
    HOSPITAL,
    ORGANISATION,
    POSITION,
    OTHER
}
