package no.kompetanseplan.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through a text word by word. Short names in capitals, addresses and words with digits are
/// not looked at.
public final class Checker {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("://|@|www\\.");
    private static final Pattern ENDS = Pattern.compile("^['’-]+|['’-]+$");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’-]+");

    /// A noun that only goes into a compound with a joining s, so that what follows is a word: no
    /// misspelling of one word looks like this.
    private static final Pattern JOINED =
            Pattern.compile("(.+(?:ing|sjon|else|skap|tet|het|heit))s(.{4,})");

    /// Letters of an abbreviation, such as «kl.» and «jf.».
    private static final int SHORT = 3;

    private final Predicate<String> knows;
    private final Set<String> known;

    /// @param knows the dictionary
    /// @param known words of the plan, in small letters
    public Checker(Predicate<String> knows, Set<String> known) {
        this.knows = knows;
        this.known = Set.copyOf(known);
    }

    /// A word that nobody knows.
    ///
    /// @param from place of its first letter in the text
    /// @param to place after its last
    public record Unknown(int from, int to, String word) {}

    /// The unknown words of a text, from left to right.
    public List<Unknown> check(String text) {
        List<Unknown> unknown = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            if (!ADDRESS.matcher(tokens.group()).find()) {
                token(tokens.group(), tokens.start(), unknown);
            }
        }
        return unknown;
    }

    private void token(String token, int start, List<Unknown> unknown) {
        Matcher words = LETTERS.matcher(token);
        while (words.find()) {
            String word = ENDS.matcher(words.group()).replaceAll("");
            if (isLookedAt(word) && !isPartOfMore(token, words, word) && !isKnown(word)) {
                int from = start + words.start() + words.group().indexOf(word);
                unknown.add(new Unknown(from, from + word.length(), word));
            }
        }
    }

    /// Whether the letters are an abbreviation, the first part of a compound, or beside a digit.
    private boolean isPartOfMore(String token, Matcher words, String word) {
        boolean atDot = token.startsWith(".", words.end());
        boolean isShort = atDot && (word.length() <= SHORT || knows.test(word + "."));
        boolean isCut = words.group().endsWith("-") && isKnownStem(word);
        boolean beside = isDigit(token, words.start() - 1) || isDigit(token, words.end());
        return isShort || isCut || beside;
    }

    private static boolean isDigit(String token, int at) {
        return at >= 0 && at < token.length() && Character.isDigit(token.charAt(at));
    }

    /// The words of a name, in small letters, for what is known.
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = LETTERS.matcher(name.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean isLookedAt(String word) {
        return word.length() > 1
                && Character.isLetter(word.charAt(0))
                && LETTERS.matcher(word).matches()
                && !word.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private boolean isKnown(String word) {
        String straight = word.replace('’', '\'');
        String small = straight.toLowerCase(Locale.ROOT);
        if (isWhole(small) || knows.test(straight)) {
            return true;
        }
        if (small.endsWith("s") && known.contains(small.substring(0, small.length() - 1))) {
            return true;
        }
        Matcher joined = JOINED.matcher(small);
        if (joined.matches() && isWhole(joined.group(1)) && isWhole(joined.group(2))) {
            return true;
        }
        return small.contains("-") && List.of(small.split("-", -1)).stream().allMatch(this::isPart);
    }

    private boolean isWhole(String word) {
        return known.contains(word) || knows.test(word);
    }

    /// A part of a word with hyphens: short ones are letters and numbers of their own.
    private boolean isPart(String part) {
        return part.length() < 2 || known.contains(part) || isKnownStem(part);
    }

    /// The first part of a compound, which may end in a joining s or e.
    private boolean isKnownStem(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        boolean joined =
                (small.endsWith("s") || small.endsWith("e"))
                        && knows.test(small.substring(0, small.length() - 1));
        return joined || knows.test(part) || knows.test(small) || knows.test(capital(small));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
