package no.kompetanseplan.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whole numbers as Norwegian text writes them: «37», «1 450», «tjueseks», «tolv hundre», «tusen».
final class Numbers {

    private static final List<String> SMALL =
            List.of(
                    "null",
                    "én|ein|en|ett|eitt|et",
                    "to",
                    "tre",
                    "fire",
                    "fem",
                    "seks",
                    "sju|syv",
                    "åtte",
                    "ni",
                    "ti",
                    "elleve",
                    "tolv",
                    "tretten",
                    "fjorten",
                    "femten",
                    "seksten",
                    "sytten",
                    "atten",
                    "nitten");

    private static final List<String> TENS =
            List.of(
                    "tjue|tyve",
                    "tretti|tredve",
                    "førti",
                    "femti",
                    "seksti",
                    "sytti",
                    "åtti",
                    "nitti");

    private static final int TEN = 10;
    private static final int MOST_DIGITS = 12;

    private static final String BELOW_TWENTY = between(2, SMALL.size());
    private static final String BELOW_HUNDRED =
            "(?:(?:"
                    + String.join("|", TENS)
                    + ")(?:"
                    + between(1, TEN)
                    + ")?|"
                    + BELOW_TWENTY
                    + ")";

    /// A number in digits or words, as a group. One is left out: «en» is seldom a number.
    static final String ANY =
            "(\\d{1,3}(?:[ \\u00A0.]\\d{3})+(?!\\d)|\\d+"
                    + "|(?:(?:"
                    + BELOW_HUNDRED
                    + "|ett?|eitt)[ \\u00A0]?)?(?:hundre|tusen)|"
                    + BELOW_HUNDRED
                    + ")";

    private static final Pattern TIMES =
            Pattern.compile("(\\p{L}*?)[ \\u00A0]?(hundre|tusen)", Pattern.UNICODE_CASE);
    private static final Pattern TEN_AND_ONE =
            Pattern.compile("(" + String.join("|", TENS) + ")(\\p{L}*)");

    private Numbers() {}

    private static String between(int from, int to) {
        return IntStream.range(from, to).mapToObj(SMALL::get).collect(Collectors.joining("|"));
    }

    /// What [#ANY] matched, as a number; -1 for other words.
    static long read(String matched) {
        String digits = matched.replaceAll("[ \\u00A0.]", "");
        if (digits.chars().allMatch(Character::isDigit)) {
            return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        }
        String words = matched.toLowerCase(Sentences.NORWEGIAN);
        Matcher times = TIMES.matcher(words);
        if (times.matches()) {
            long many = times.group(1).isEmpty() ? 1 : word(times.group(1));
            return many * (times.group(2).equals("tusen") ? 1000 : 100);
        }
        return word(words);
    }

    private static long word(String word) {
        int small = indexOf(SMALL, word);
        if (small >= 0) {
            return small;
        }
        Matcher tens = TEN_AND_ONE.matcher(word);
        if (!tens.matches()) {
            return -1;
        }
        int ones = tens.group(2).isEmpty() ? 0 : indexOf(SMALL, tens.group(2));
        return ones < 0 ? -1 : (2L + indexOf(TENS, tens.group(1))) * TEN + ones;
    }

    private static int indexOf(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (List.of(words.get(i).split("\\|", -1)).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    /// A number up to twenty in words, a greater one in digits.
    static String inWords(int number) {
        if (number == 2 * TEN) {
            return "tjue";
        }
        return number >= 0 && number < SMALL.size()
                ? SMALL.get(number).split("\\|", -1)[0]
                : Integer.toString(number);
    }
}
