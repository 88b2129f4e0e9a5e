package no.kompetanseplan.text;

/// Finds Norwegian national ids: birth numbers, D-numbers (day and 40), and the ranges of synthetic
/// and auxiliary numbers (month and 40, 65 or 80), with spaces or signs in them, or without the
/// zero that a spreadsheet drops.
public final class NationalId {

    private static final int LENGTH = 11;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private NationalId() {}

    /// Whether the whole text has the form of one: eleven digits that begin with a day, or ten that
    /// do when a zero is put before and the control digits agree.
    public static boolean isLike(String text) {
        String digits = digits(text);
        if (digits.length() == LENGTH) {
            return beginsWithDay(digits);
        }
        return digits.length() == LENGTH - 1 && isValid(text);
    }

    /// Whether the whole text is one whose control digits agree.
    public static boolean isValid(String text) {
        String digits = digits(text);
        String whole = digits.length() == LENGTH - 1 ? "0" + digits : digits;
        if (whole.length() != LENGTH || !beginsWithDay(whole)) {
            return false;
        }
        // From 2032 the first control digit may leave a rest of 0 to 3.
        return sum(whole, FIRST) % LENGTH <= 3 && sum(whole, SECOND) % LENGTH == 0;
    }

    /// The digits of a text that is nothing but digits and signs between them; else empty.
    private static String digits(String text) {
        if (text.length() > 2 * LENGTH) {
            return "";
        }
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (Character.isLetter(sign) || sign == ',') {
                return "";
            }
        }
        return digits.toString();
    }

    private static boolean beginsWithDay(String digits) {
        int day = two(digits, 0);
        int month = two(digits, 2);
        int plainDay = day > 40 ? day - 40 : day;
        boolean isMonth =
                isMonth(month) || isMonth(month - 40) || isMonth(month - 65) || isMonth(month - 80);
        return plainDay >= 1 && plainDay <= 31 && isMonth;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static int two(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
