package no.kompetanseplan.text;

import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Map;

/// Numbers, money, days and dates as one language writes them. Immutable and free of the JDK's
/// number formats, which change between releases: hard spaces (U+00A0) stand in numbers and before
/// units, minus is U+2212. Whatever is written here is read back by [ValueReader].
public final class Formats {

    static final char SPACE = '\u00A0';
    static final char MINUS = '\u2212';

    private static final int MOST_DECIMALS = 2;

    private static final Map<Language, Formats> ALL =
            Map.of(
                    Language.NB, new Formats(Language.NB),
                    Language.NN, new Formats(Language.NN),
                    Language.EN, new Formats(Language.EN));

    private final Texts texts;
    private final char group;
    private final char point;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter clock;

    private Formats(Language language) {
        boolean english = language == Language.EN;
        this.texts = Texts.of(language);
        this.group = english ? ',' : SPACE;
        this.point = english ? '.' : ',';
        this.shortDate = DateTimeFormatter.ofPattern("dd.MM.uuuu", language.locale());
        this.longDate =
                DateTimeFormatter.ofPattern(
                        english ? "d MMMM uuuu" : "d. MMMM uuuu", language.locale());
        this.clock =
                DateTimeFormatter.ofPattern(
                        english ? "HH:mm" : "'kl.\u00A0'HH.mm", language.locale());
    }

    public static Formats of(Language language) {
        Formats formats = ALL.get(language);
        if (formats == null) {
            throw new IllegalArgumentException(language.name());
        }
        return formats;
    }

    public Texts texts() {
        return texts;
    }

    /// 1 234
    public String integer(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /// 1 234,5 with as many decimals as the number has, at most two.
    public String number(BigDecimal number) {
        BigDecimal rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return number(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /// 10,0 with exactly so many decimals.
    public String number(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int dot = digits.indexOf('.');
        int whole = dot < 0 ? digits.length() : dot;
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                out.append(group);
            }
            out.append(digits.charAt(i));
        }
        if (dot >= 0) {
            out.append(point).append(digits, dot + 1, digits.length());
        }
        return out.toString();
    }

    /// kr 5 000; øre only where there are some.
    public String money(Money money) {
        return "kr" + SPACE + amount(money);
    }

    /// 5 000, as cells of a column headed «kroner» have it; øre only where there are some.
    public String amount(Money money) {
        return number(money.toKroner(), money.ore() % 100 == 0 ? 0 : 2);
    }

    /// 80 %, 5,1 %
    public String percent(Percent percent) {
        return number(percent.number()) + percentSign();
    }

    /// 10,1 % with exactly so many decimals.
    public String percent(BigDecimal number, int decimals) {
        return number(number, decimals) + percentSign();
    }

    private String percentSign() {
        return point == '.' ? "%" : SPACE + "%";
    }

    /// 3,5 dager; one day is «1 dag».
    public String days(Days days) {
        boolean one = days.value().compareTo(BigDecimal.ONE) == 0;
        return number(days.value()) + SPACE + texts.get(one ? "format.day" : "format.days");
    }

    /// 01.08.2016
    public String date(LocalDate date) {
        return date.format(shortDate);
    }

    /// 1. august 2016
    public String longDate(LocalDate date) {
        return date.format(longDate);
    }

    /// kl. 10.31
    public String time(LocalTime time) {
        return time.format(clock);
    }

    /// 10.31, for a column of times.
    public String clock(LocalTime time) {
        String written = time(time);
        return written.substring(written.indexOf(SPACE) + 1);
    }

    /// uke 35, by ISO 8601.
    public String week(LocalDate date) {
        return texts.get("format.week") + SPACE + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The days of a period: 01.08.2016 – 30.06.2017, one date for one day, «fra …» or «til …» when
    /// one end is open, «udatert» when both are.
    public String days(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null) {
            return to == null ? texts.get("format.undated") : texts.get("format.until", date(to));
        }
        if (to == null) {
            return texts.get("format.from", date(from));
        }
        return from.equals(to) ? date(from) : date(from) + " – " + date(to);
    }

    /// What was understood of a period, with its weeks: 29.08.2016 – 30.06.2017 · uke 35 – uke 26.
    /// Whole years have no weeks: «uke 53 – uke 52» of 2016–2017 would only puzzle.
    public String understood(Period period) {
        LocalDate from = period.from() == null ? period.to() : period.from();
        LocalDate to = period.to() == null ? from : period.to();
        if (from == null || to == null || isWholeYears(from, to)) {
            return days(period);
        }
        String first = week(from);
        String last = week(to);
        return days(period) + " · " + (first.equals(last) ? first : first + " – " + last);
    }

    private static boolean isWholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    }

    /// The words of a period; its days where it has no words.
    public String period(Period period) {
        if (!period.wording().isEmpty()) {
            return period.wording();
        }
        return period.isDated() ? days(period) : "";
    }
}
