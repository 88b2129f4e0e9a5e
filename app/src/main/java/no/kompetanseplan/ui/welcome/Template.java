package no.kompetanseplan.ui.welcome;

/// What a new plan begins as.
public enum Template {
    /// The eight chapters of a regional plan with their pages, and the three dimensions.
    REGIONAL,
    /// The chapters' headings alone.
    EMPTY
}
