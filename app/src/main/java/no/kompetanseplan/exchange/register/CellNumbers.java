package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.NationalId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads ages, years of birth and sizes of positions.
final class CellNumbers {

    static final int YOUNGEST = 13;
    static final int OLDEST = 90;

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,15})?");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}|\\d{2})(?:[.,]0+)?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{1,2})[./-] ?(\\d{1,2})[./-]"
                            + " ?(\\d{4}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern JOINED_DAY = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

    /// What may as well be a share, among numbers that are percent.
    private static final BigDecimal LARGEST_DOUBTED = BigDecimal.TWO;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final LocalDate date;
    private final PositionUnit unit;

    /// @param date the day ages are counted on
    CellNumbers(LocalDate date, PositionUnit unit) {
        this.date = date;
        this.unit = unit;
    }

    /// A number without its spaces and signs; null when it is none.
    static @Nullable BigDecimal number(String text) {
        String plain = bare(text);
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    private static String bare(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String plain = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
        return plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /// Why a text is no number.
    private static Reason notNumber(String text) {
        String shown = PersonalLook.masked(text);
        if (text.startsWith("#")) {
            return Reason.of("staff.problem.error", shown);
        }
        String letters = bare(text);
        for (String letter : new String[] {"O", "o", "l", "I"}) {
            String digit = letter.equalsIgnoreCase("o") ? "0" : "1";
            if (letters.contains(letter) && number(letters.replace(letter, digit)) != null) {
                return Reason.of("staff.problem.letter", shown, letter);
            }
        }
        return Reason.of("staff.problem.number", shown);
    }

    private static <T> Read<T> refused(Reason reason) {
        return new Read<>(null, reason, null);
    }

    Read<Integer> age(String text) {
        if (text.isEmpty()) {
            return Read.refused("staff.problem.age.missing");
        }
        if (NationalId.isLike(text)) {
            return Read.refused("staff.problem.national-id");
        }
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s*år\\.?$", "");
        BigDecimal number = number(plain);
        if (number == null) {
            return refused(notNumber(text));
        }
        return possible(number.setScale(0, RoundingMode.FLOOR), text);
    }

    private static Read<Integer> possible(BigDecimal age, String text) {
        boolean isPossible =
                age.compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0
                        && age.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
        return isPossible
                ? Read.of(age.intValueExact())
                : Read.refused("staff.problem.age.impossible", PersonalLook.masked(text));
    }

    /// The age on the day of the register, from a year or a day of birth. A year alone gives the
    /// age that is reached within the year.
    Read<Integer> birth(String text) {
        if (text.isEmpty()) {
            return Read.refused("staff.problem.age.missing");
        }
        if (NationalId.isLike(text)) {
            return Read.refused("staff.problem.national-id");
        }
        String plain = text.strip();
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return born(century(year.group(1)), null);
        }
        LocalDate day = day(plain);
        if (day == null && (DAY.matcher(plain).matches() || JOINED_DAY.matcher(plain).matches())) {
            return Read.refused("staff.problem.birth.date");
        }
        return day == null ? refused(notNumber(text)) : born(day.getYear(), day);
    }

    /// Two digits are of the last hundred years in which somebody at work can be born.
    private int century(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int latest = date.getYear() - YOUNGEST;
        int guess = latest - latest % 100 + year;
        return guess > latest ? guess - 100 : guess;
    }

    private Read<Integer> born(int year, @Nullable LocalDate day) {
        if (year > date.getYear() || (day != null && day.isAfter(date))) {
            return Read.refused("staff.problem.birth.future", Integer.toString(year));
        }
        int age = day == null ? date.getYear() - year : Period.between(day, date).getYears();
        return age < YOUNGEST || age > OLDEST
                ? Read.refused("staff.problem.birth.impossible", Integer.toString(year))
                : Read.of(age);
    }

    private @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher joined = JOINED_DAY.matcher(text);
        try {
            if (day.matches()) {
                return day.group(4) == null
                        ? LocalDate.of(
                                century(day.group(3)), whole(day.group(2)), whole(day.group(1)))
                        : LocalDate.of(
                                whole(day.group(4)), whole(day.group(5)), whole(day.group(6)));
            }
            return joined.matches()
                    ? LocalDate.of(
                            century(joined.group(3)),
                            whole(joined.group(2)),
                            whole(joined.group(1)))
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }

    /// What of a birth may be shown: the year.
    String shownBirth(String text) {
        Matcher year = YEAR.matcher(text.strip());
        if (year.matches()) {
            return year.group(1);
        }
        LocalDate day = NationalId.isLike(text) ? null : day(text.strip());
        if (day != null) {
            return Integer.toString(day.getYear());
        }
        return text.chars().filter(Character::isDigit).count() > 4
                ? "•••"
                : PersonalLook.masked(text);
    }

    /// The size of a position in 1/100 %.
    Read<Integer> position(String text) {
        if (text.isEmpty()) {
            return Read.refused("staff.problem.position.missing");
        }
        if (NationalId.isLike(text)) {
            return Read.refused("staff.problem.national-id");
        }
        BigDecimal number = number(text);
        if (number == null) {
            return refused(notNumber(text));
        }
        boolean isPlain = isPlain(number, text);
        boolean isPart = isPlain && number.compareTo(BigDecimal.ONE) < 0;
        boolean isPercent = unit == PositionUnit.PERCENT;
        boolean isShare = (isPlain && !isPercent) || isPart;
        BigDecimal percent = isShare ? number.multiply(WHOLE) : number;
        boolean isDoubted = isPlain && isPercent && number.compareTo(LARGEST_DOUBTED) <= 0;
        return size(percent, text, isDoubted);
    }

    /// Whether it is above nothing and without a sign of percent.
    private static boolean isPlain(BigDecimal number, String text) {
        return number.signum() > 0 && !text.stripTrailing().endsWith("%");
    }

    private static Read<Integer> size(BigDecimal percent, String text, boolean isStrange) {
        if (percent.signum() < 0) {
            return Read.refused("staff.problem.position.negative");
        }
        if (percent.compareTo(WHOLE) > 0) {
            return Read.refused("staff.problem.position.over");
        }
        int size = percent.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (size == 0) {
            return Read.look(0, "staff.problem.position.zero");
        }
        if (isStrange || size == Register.FULL / 100) {
            String read = percent.stripTrailingZeros().toPlainString().replace('.', ',');
            return Read.look(size, "staff.problem.position.share", text, read);
        }
        return Read.of(size);
    }
}
