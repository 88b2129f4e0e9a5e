package no.kompetanseplan.text;

import java.util.regex.Pattern;

/// Words over tables. Each edition numbers its tables through from its first page, so a number that
/// somebody has typed into the words, «Tabell 1: Registrerte stillinger», is shown nowhere.
public final class Captions {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:tabell|table)\\s+\\d+\\s*[:.–-]?\\s*", Pattern.CASE_INSENSITIVE);

    private Captions() {}

    /// The words without a number of their own.
    public static String bare(String caption) {
        return NUMBER.matcher(caption).replaceFirst("").strip();
    }
}
