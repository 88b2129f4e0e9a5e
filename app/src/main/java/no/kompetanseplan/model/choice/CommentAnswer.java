package no.kompetanseplan.model.choice;

/// What a hearing comment led to.
public enum CommentAnswer {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED,
    NOTED
}
