package no.kompetanseplan.text;

import java.util.Locale;

/// The languages of the program. Bokmål is the master: every text exists there first.
public enum Language {
    NB("nb", "Bokmål", Locale.forLanguageTag("nb-NO")),
    NN("nn", "Nynorsk", Locale.forLanguageTag("nn-NO")),
    EN("en", "English", Locale.UK);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /// The ISO 639-1 code, also the suffix of the resource files.
    public String code() {
        return code;
    }

    /// The language's name in itself, as a language menu shows it.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }
}
