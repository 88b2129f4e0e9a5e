package no.kompetanseplan.text;

import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type or paste: «kr 5 000,-», «44,4 %», «1 234,50», «01.08.2016». Strict: every
/// character must be read, or the answer says what to write instead; nothing is guessed. A point or
/// a comma with three digits behind it is refused where it could mean thousands.
public final class ValueReader {

    private static final int MOST_DECIMALS = 2;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_POSITION = 200;
    private static final Kind<Percent> POSITION = Kind.percent(MOST_POSITION);

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern MINUSES = Pattern.compile("[\u2212\u2010\u2011\u2012\u2013]");
    private static final Pattern NUMBER =
            Pattern.compile("(-?)(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

    private final Texts texts;
    private final Formats formats;
    private final PeriodReader periods;

    /// @param periods reads wordings of periods, within the plan it was made for
    public ValueReader(Language language, PeriodReader periods) {
        this.texts = Texts.of(language);
        this.formats = Formats.of(language);
        this.periods = periods;
    }

    /// Reads a text as the value of a kind of field, within its limits. An empty text is the absent
    /// value. References and ordered sets are not typed: they are never understood.
    public <V> Reading<@Nullable V> read(Kind<V> kind, String typed) {
        if (plain(typed).isEmpty()) {
            return Reading.understood(kind.absent());
        }
        Reading<?> reading =
                switch (kind.type()) {
                    case TEXT, RANK -> Reading.understood(typed);
                    case INTEGER -> integer(typed);
                    case FLAG -> flag(typed);
                    case MONEY -> money(typed);
                    case PERCENT -> percent(typed);
                    case DAYS -> days(typed);
                    case DATE -> date(typed);
                    case PERIOD -> Reading.understood(periods.read(typed));
                    case CHOICE -> choice(kind, typed);
                    case REF, RANKED -> Reading.not("read.reference");
                };
        return switch (reading) {
            case Reading.NotUnderstood<?> not ->
                    new Reading.NotUnderstood<>(not.key(), not.arguments());
            case Reading.Understood<?> understood -> within(kind, understood.value());
        };
    }

    @SuppressWarnings("unchecked") // the sort of value was chosen by the type of the same kind
    private <V> Reading<@Nullable V> within(Kind<V> kind, @Nullable Object value) {
        V cast = (V) value;
        if (kind.accepts(kind.scalar(cast))) {
            return Reading.understood(cast);
        }
        return switch (kind.type()) {
            case TEXT -> Reading.not("read.long", formats.integer(kind.max()));
            case INTEGER ->
                    Reading.not(
                            "read.range", formats.integer(kind.min()), formats.integer(kind.max()));
            case PERCENT, DAYS ->
                    Reading.not(
                            "read.range",
                            formats.integer(kind.min() / 100),
                            formats.integer(kind.max() / 100));
            default -> Reading.not("read.large");
        };
    }

    /// A whole number: 1 234.
    public Reading<@Nullable Integer> integer(String typed) {
        return number(
                typed,
                0,
                number ->
                        number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                                ? null
                                : number.intValueExact());
    }

    /// Kroner and øre: 5000, «kr 5 000,-», «5 000,50 kr», «5 000 kroner».
    public Reading<@Nullable Money> money(String typed) {
        String text = plain(typed).toLowerCase(Locale.ROOT);
        boolean minus = text.startsWith("-");
        text = minus ? text.substring(1).strip() : text;
        text = without(text, "kroner", "kr.", "kr", "nok");
        text =
                text.endsWith(",-") || text.endsWith(".-")
                        ? text.substring(0, text.length() - 2)
                        : text;
        return number(
                (minus ? "-" : "") + text,
                typed,
                MOST_DECIMALS,
                number ->
                        number.abs().movePointRight(2).compareTo(BigDecimal.valueOf(Money.MAX_ORE))
                                        > 0
                                ? null
                                : Money.ofKroner(number));
    }

    /// A percentage, with or without its sign: 44,4 %, 80.
    public Reading<@Nullable Percent> percent(String typed) {
        String text = without(plain(typed), "prosent", "percent", "%");
        return number(text, typed, MOST_DECIMALS, ValueReader::hundredths);
    }

    /// The size of a position: 80, 80 %, or as a part of a whole one: 0,8 and 1. A number up to 2
    /// without a per cent sign is such a part, since no position is of 2 %.
    public Reading<@Nullable Percent> position(String typed) {
        String text = plain(typed);
        if (text.endsWith("%") || text.endsWith("prosent") || text.endsWith("percent")) {
            return inRange(percent(typed));
        }
        return inRange(
                number(
                        text,
                        typed,
                        MOST_DECIMALS,
                        number ->
                                hundredths(
                                        number.compareTo(BigDecimal.TWO) <= 0
                                                ? number.movePointRight(2)
                                                : number)));
    }

    /// Full-time equivalents as parts of full positions: 5,25 is 525 %, and so is «525 %».
    public Reading<@Nullable Percent> fullTime(String typed) {
        String text = without(plain(typed).toLowerCase(Locale.ROOT), "årsverk", "ftes", "fte");
        return text.endsWith("%")
                ? percent(text)
                : number(
                        text, typed, MOST_DECIMALS, number -> hundredths(number.movePointRight(2)));
    }

    private Reading<@Nullable Percent> inRange(Reading<@Nullable Percent> position) {
        return position instanceof Reading.Understood<@Nullable Percent> understood
                        && !POSITION.accepts(POSITION.scalar(understood.value()))
                ? Reading.not("read.range", formats.integer(0), formats.integer(MOST_POSITION))
                : position;
    }

    /// A number of days: 3,5, «3,5 dager».
    public Reading<@Nullable Days> days(String typed) {
        String text = without(plain(typed), "dagar", "dager", "days", "dag", "day");
        return number(
                text,
                typed,
                MOST_DECIMALS,
                number -> number.precision() - number.scale() > 9 ? null : new Days(number));
    }

    /// 01.08.2016, 1.8.2016 or 2016-08-01.
    public Reading<@Nullable LocalDate> date(String typed) {
        Matcher match = DATE.matcher(plain(typed));
        if (!match.matches()) {
            return Reading.not("read.date", typed.strip());
        }
        boolean iso = match.group(4) != null;
        try {
            return Reading.understood(
                    LocalDate.of(
                            Integer.parseInt(match.group(iso ? 4 : 3)),
                            Integer.parseInt(match.group(iso ? 5 : 2)),
                            Integer.parseInt(match.group(iso ? 6 : 1))));
        } catch (DateTimeException e) {
            return Reading.not("read.date.none", typed.strip());
        }
    }

    private static Reading<@Nullable Boolean> flag(String typed) {
        return switch (plain(typed).toLowerCase(Locale.ROOT)) {
            case "ja", "yes", "x", "1", "true" -> Reading.understood(true);
            case "nei", "no", "0", "false" -> Reading.understood(false);
            default -> Reading.not("read.flag", typed.strip());
        };
    }

    private Reading<?> choice(Kind<?> kind, String typed) {
        String wanted = plain(typed);
        for (Object constant : kind.valueType().getEnumConstants()) {
            String key = "choice." + kind.valueType().getSimpleName() + "." + constant;
            if (constant.toString().equalsIgnoreCase(wanted)
                    || (texts.has(key) && texts.get(key).equalsIgnoreCase(wanted))) {
                return Reading.understood(constant);
            }
        }
        return Reading.not("read.choice", typed.strip());
    }

    private <T> Reading<@Nullable T> number(
            String typed, int decimals, Function<BigDecimal, @Nullable T> make) {
        return number(plain(typed), typed, decimals, make);
    }

    /// @param make the value of a number, null when it is too large
    private <T> Reading<@Nullable T> number(
            String text, String typed, int decimals, Function<BigDecimal, @Nullable T> make) {
        boolean grouped =
                texts.language() == Language.EN && ENGLISH_GROUPS.matcher(text.strip()).matches();
        Matcher match = NUMBER.matcher(grouped ? text.strip().replace(",", "") : text.strip());
        if (!match.matches()) {
            return Reading.not("read.number", typed.strip());
        }
        String fraction = match.group(3) == null ? "" : match.group(3);
        String whole = match.group(2).replace(" ", "");
        if (fraction.length() > decimals) {
            return decimals == 0
                    ? Reading.not("read.whole", typed.strip())
                    : Reading.not("read.decimals", typed.strip());
        }
        T value =
                whole.length() > MOST_DIGITS
                        ? null
                        : make.apply(
                                new BigDecimal(
                                        match.group(1)
                                                + whole
                                                + (fraction.isEmpty() ? "" : "." + fraction)));
        return value == null ? Reading.not("read.large") : Reading.understood(value);
    }

    private static @Nullable Percent hundredths(BigDecimal number) {
        BigDecimal hundredths = number.movePointRight(2);
        return hundredths.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? null
                : new Percent(hundredths.intValueExact());
    }

    /// Without one of the units, before or behind the number.
    private static String without(String text, String... units) {
        for (String unit : units) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length()).strip();
            }
            if (text.startsWith(unit)) {
                return text.substring(unit.length()).strip();
            }
        }
        return text;
    }

    private static String plain(String typed) {
        return MINUSES.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll("-").strip();
    }
}
