package no.kompetanseplan.ui.prefs;

/// Light, dark, or as the operating system has it.
public enum Look {
    LIGHT,
    DARK,
    SYSTEM
}
