package no.kompetanseplan.exchange.population;

import no.kompetanseplan.staffing.Population;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ages that a figure counts, as a table names them: «45 år», «45–49 år», «105 år eller eldre».
///
/// @param to [#OPEN] for all who are older
record AgeSpan(int from, int to) implements Comparable<AgeSpan> {

    static final int OPEN = 1_000;

    /// All ages, which tables have as a sum.
    static final AgeSpan ALL = new AgeSpan(0, OPEN);

    private static final String YEARS = "(?:år|years?|year)?";
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,3})\\s*" + YEARS + "\\s*[-–]\\s*(\\d{1,3})\\s*" + YEARS);
    private static final Pattern OLDER =
            Pattern.compile(
                    "(\\d{1,3})\\s*"
                            + YEARS
                            + "\\s*(?:\\+|(?:eller|og|or|and)\\s+(?:eldre|over|older|more))");
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})\\s*" + YEARS);
    private static final Pattern TOTAL =
            Pattern.compile("alle( aldre| aldrar)?|(alder )?i alt|totalt?|all ages|sum");

    /// The ages of a label; null when it is not understood.
    static @Nullable AgeSpan of(String label) {
        String words = label.strip().toLowerCase(Locale.ROOT);
        Matcher span = SPAN.matcher(words);
        if (span.matches()) {
            return checked(number(span.group(1)), number(span.group(2)));
        }
        Matcher older = OLDER.matcher(words);
        if (older.matches()) {
            return checked(number(older.group(1)), OPEN);
        }
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            return checked(number(one.group(1)), number(one.group(1)));
        }
        return TOTAL.matcher(words).matches() ? ALL : null;
    }

    private static @Nullable AgeSpan checked(int from, int to) {
        boolean isPossible = from <= to && from <= Population.MAX_AGE;
        return isPossible && (to <= Population.MAX_AGE || to == OPEN)
                ? new AgeSpan(from, to)
                : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    boolean isOpen() {
        return to == OPEN;
    }

    /// Whether it counts several ages together that could have been told apart.
    boolean isGroup() {
        return !isOpen() && to > from;
    }

    /// The last age it is counted under: those of an open span are counted under its first.
    int last() {
        return isOpen() ? from : to;
    }

    private int width() {
        return (isOpen() ? OPEN : to) - from;
    }

    /// Narrow ones first.
    @Override
    public int compareTo(AgeSpan other) {
        int byWidth = Integer.compare(width(), other.width());
        return byWidth == 0 ? Integer.compare(from, other.from) : byWidth;
    }
}
