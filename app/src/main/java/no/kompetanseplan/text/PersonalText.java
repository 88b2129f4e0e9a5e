package no.kompetanseplan.text;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what tells who somebody is in a text that should only hold numbers and what they are for.
public final class PersonalText {

    private static final Pattern ID = Pattern.compile("(?<!\\d)\\d{6}[ -]?\\d{5}(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,63}(?:\\.[^\\s@.]{1,63}){1,4}");
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<!\\d)(?:(?:\\+47|0047)[ ]?[2-9](?:[ ]?\\d){7}|[49]\\d{2} \\d{2}"
                            + " \\d{3}|[49]\\d{7})(?!\\d)");

    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final Pattern NAMES = Pattern.compile("\\b" + NAME + "(?: " + NAME + ")+\\b");

    private PersonalText() {}

    /// Whether a national id, an e-mail address or a telephone number stands in the text.
    public static boolean isIn(String text) {
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (NationalId.isLike(id.group())) {
                return true;
            }
        }
        return MAIL.matcher(text).find() || TELEPHONE.matcher(text).find();
    }

    /// Whether two words with capitals follow each other, as first name and surname do, and neither
    /// is known to be of something else. Not certain: it may be a place, or half a name.
    ///
    /// @param known words that name no person, such as the municipalities of a plan
    public static boolean isLikeName(String text, Collection<String> known) {
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            String found = names.group();
            if (known.stream().noneMatch(each -> !each.isBlank() && isPart(found, each))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String found, String known) {
        return found.contains(known) || known.contains(found);
    }
}
