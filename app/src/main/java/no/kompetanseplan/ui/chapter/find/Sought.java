package no.kompetanseplan.ui.chapter.find;

import no.kompetanseplan.ui.kit.prose.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words somebody looks for. A blank also finds one that does not break.
public final class Sought {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Pattern pattern;
    private final boolean isNothing;

    /// @param matchCase capitals count
    /// @param wholeWords no letter stands before or after
    public Sought(String words, boolean matchCase, boolean wholeWords) {
        StringBuilder regex = new StringBuilder();
        for (String part : words.split("[ \u00a0]", -1)) {
            if (!regex.isEmpty()) {
                regex.append("[ \u00a0]");
            }
            regex.append(Pattern.quote(part));
        }
        String whole =
                wholeWords
                        ? "(?<!" + LETTER + ")" + regex + "(?!" + LETTER + ")"
                        : regex.toString();
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        pattern = Pattern.compile(whole, flags);
        isNothing = words.isEmpty();
    }

    /// Where the words stand in a text, from left to right.
    public List<Range> in(String text) {
        List<Range> found = new ArrayList<>();
        if (isNothing) {
            return found;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Range(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
