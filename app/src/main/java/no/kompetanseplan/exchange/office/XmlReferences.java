package no.kompetanseplan.exchange.office;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// The references that every document of XML may have: `&lt;` and its like, and signs by their
/// numbers.
final class XmlReferences {

    private static final int LONGEST = 12;
    private static final Pattern ALLOWED =
            Pattern.compile("[\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlReferences() {}

    /// A text with its references replaced; null when there are others, or wrong ones.
    static @Nullable String replaced(String raw) {
        StringBuilder made = new StringBuilder(raw.length());
        int from = 0;
        int sign = raw.indexOf('&');
        while (sign >= 0) {
            int end = raw.indexOf(';', sign);
            int code = end < 0 || end - sign > LONGEST ? -1 : code(raw.substring(sign + 1, end));
            if (code < 0) {
                return null;
            }
            made.append(raw, from, sign).appendCodePoint(code);
            from = end + 1;
            sign = raw.indexOf('&', from);
        }
        return made.append(raw, from, raw.length()).toString();
    }

    /// The sign that is meant; -1 for none that XML allows.
    private static int code(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        boolean isHex = name.startsWith("#x");
        String digits = name.startsWith("#") ? name.substring(isHex ? 2 : 1) : "";
        if (!digits.matches(isHex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            return -1;
        }
        int code = Integer.parseInt(digits, isHex ? 16 : 10);
        boolean isAllowed =
                Character.isValidCodePoint(code)
                        && ALLOWED.matcher(Character.toString(code)).matches();
        return isAllowed ? code : -1;
    }
}
