package no.kompetanseplan.model.choice;

/// What stays the same when posts are converted (formula F19).
public enum ConversionMode {
    SAME_POSTS,
    SAME_COST
}
