package no.kompetanseplan.exchange.manuscript;

import java.util.Locale;

/// What a table of a document becomes in the plan.
public enum TableUse {
    ACTION_PLAN,
    STAFFING,
    PLAIN;

    /// The name on the command line, such as `action-plan`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
