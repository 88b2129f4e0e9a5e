package no.kompetanseplan.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text taken apart as a reader does.
final class Sentences {

    static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text).filter(each -> !each.isBlank()).toList();
    }

    /// A name as a whole word.
    static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])", Pattern.UNICODE_CASE);
    }
}
