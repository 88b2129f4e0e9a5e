package no.kompetanseplan.exchange.register;

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
}
