package no.kompetanseplan.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text taken apart as a reader does.
final class Sentences {

    static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    private static final List<String> NUMBERS =
            List.of(
                    "null",
                    "én|ein|en",
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
                    "nitten",
                    "tjue");

    /// A number in digits or words, as a group; digits may be parted by a blank.
    static final String NUMBER =
            "(\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+|"
                    + IntStream.range(2, NUMBERS.size())
                            .mapToObj(NUMBERS::get)
                            .collect(Collectors.joining("|"))
                    + ")";

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text).filter(each -> !each.isBlank()).toList();
    }

    /// A name as a whole word.
    static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])", Pattern.UNICODE_CASE);
    }

    /// A number up to twenty in words, a greater one in digits.
    static String inWords(int number) {
        return number >= 0 && number < NUMBERS.size()
                ? NUMBERS.get(number).split("\\|", -1)[0]
                : Integer.toString(number);
    }

    /// What [#NUMBER] matched, as a number.
    static long number(String matched) {
        String digits = matched.replaceAll("[ \\u00A0]", "");
        if (digits.chars().allMatch(Character::isDigit)) {
            return digits.length() > 12 ? Long.MAX_VALUE : Long.parseLong(digits);
        }
        String word = matched.toLowerCase(NORWEGIAN);
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (List.of(NUMBERS.get(i).split("\\|", -1)).contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
