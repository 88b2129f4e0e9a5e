package no.kompetanseplan.checks;

import java.util.Locale;

/// What findings are listed under; the text `check.topic.<name>` says it.
public enum Topic {
    UNFINISHED,
    AGREEMENT,
    HEARD,
    COVERAGE,
    ORDER,
    RULES;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
