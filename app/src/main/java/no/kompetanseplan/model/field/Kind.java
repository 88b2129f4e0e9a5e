package no.kompetanseplan.model.field;

import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How a value is kept: as one SQLite scalar (null, Long or String), the same in log, table, JSON
/// and diff.
///
/// @param type what sort of value this is; decides the editor, the cell format and the JSON form
/// @param valueType the Java class of the value; the enum for a choice
/// @param max longest text in characters, or greatest number
/// @param min smallest number; 0 for texts
/// @param check SQL condition on a stored scalar, with `$` for the column
/// @param absent the value of an empty cell, always kept as NULL
/// @param write value (never the absent one) to scalar
/// @param read scalar to value; never throws: what it can't read is absent
/// @param accepts whether a scalar (never null) is one that `write` could have made within the
///   limits
public record Kind<V>(
        Type type,
        Class<?> valueType,
        long min,
        long max,
        String check,
        @Nullable V absent,
        Function<V, Object> write,
        Function<Object, @Nullable V> read,
        Predicate<Object> accepts) {

    /// The sorts of value that exist.
    public enum Type {
        TEXT,
        RANK,
        INTEGER,
        FLAG,
        MONEY,
        PERCENT,
        DAYS,
        DATE,
        REF,
        CHOICE,
        PERIOD,
        RANKED;

        /// The storage class in SQLite.
        public String column() {
            return switch (this) {
                case INTEGER, FLAG, MONEY, PERCENT, DAYS -> "INTEGER";
                case TEXT, RANK, DATE, REF, CHOICE, PERIOD, RANKED -> "TEXT";
            };
        }
    }

    private static final int MAX_PERIOD = 800;
    private static final int ID_LENGTH = 32;

    /// The value as it is kept; null when it is absent.
    public @Nullable Object scalar(@Nullable V value) {
        if (value == null || value.equals(absent)) {
            return null;
        }
        Object scalar = write.apply(value);
        // What is normalised away, such as a text of control characters, is absent too.
        return absent != null && scalar.equals(write.apply(absent)) ? null : scalar;
    }

    /// The value of a kept scalar; the absent value for null and for what can't be read.
    public @Nullable V value(@Nullable Object scalar) {
        if (scalar == null) {
            return absent;
        }
        V value = read.apply(scalar);
        return value == null ? absent : value;
    }

    /// Whether a scalar from a file, an import or an edit may be kept in such a field.
    public boolean accepts(@Nullable Object scalar) {
        return scalar == null || accepts.test(scalar);
    }

    /// Whether each element is a cell of its own (`field/<id>`).
    public boolean isList() {
        return type == Type.RANKED;
    }

    /// Free text of at most `max` characters, kept in Unicode form NFC with line feeds and without
    /// control characters.
    public static Kind<String> text(int max) {
        return new Kind<>(
                Type.TEXT,
                String.class,
                0,
                max,
                "length($)<=" + max,
                "",
                Kind::normal,
                scalar -> scalar instanceof String text ? text : null,
                scalar -> scalar instanceof String text && isText(text, max));
    }

    /// The place of a row among its like (see [Rank]).
    public static Kind<String> rank() {
        return new Kind<>(
                Type.RANK,
                String.class,
                0,
                Rank.MAX_LENGTH,
                "length($)<=" + Rank.MAX_LENGTH,
                "",
                value -> value,
                scalar -> scalar instanceof String text ? text : null,
                scalar -> scalar instanceof String text && isText(text, Rank.MAX_LENGTH));
    }

    /// A whole number; absent is null.
    public static Kind<Integer> integer(int min, int max) {
        return number(
                Type.INTEGER, Integer.class, min, max, null, Integer::longValue, Math::toIntExact);
    }

    /// Yes or no; no is absent.
    public static Kind<Boolean> flag() {
        return number(Type.FLAG, Boolean.class, 0, 1, false, value -> value ? 1L : 0L, n -> n == 1);
    }

    /// Øre; absent is null, which is not the same as zero.
    public static Kind<Money> money() {
        return number(
                Type.MONEY,
                Money.class,
                -Money.MAX_ORE,
                Money.MAX_ORE,
                null,
                Money::ore,
                Money::new);
    }

    /// 1/100 %, at most `maxPercent` per cent; absent is null.
    public static Kind<Percent> percent(int maxPercent) {
        return percent(0, maxPercent);
    }

    /// 1/100 %, between two limits of whole per cent, as a change may fall; absent is null.
    public static Kind<Percent> percent(int minPercent, int maxPercent) {
        return number(
                Type.PERCENT,
                Percent.class,
                minPercent * 100L,
                maxPercent * 100L,
                null,
                value -> (long) value.hundredths(),
                n -> new Percent(Math.toIntExact(n)));
    }

    /// 1/100 day, at most `maxDays` days; absent is null.
    public static Kind<Days> days(int maxDays) {
        return number(
                Type.DAYS,
                Days.class,
                0,
                maxDays * 100L,
                null,
                Days::toHundredths,
                Days::ofHundredths);
    }

    /// An ISO date; absent is null.
    public static Kind<LocalDate> date() {
        return new Kind<>(
                Type.DATE,
                LocalDate.class,
                0,
                10,
                "date($) IS $",
                null,
                LocalDate::toString,
                Kind::dateOf,
                scalar -> dateOf(scalar) != null);
    }

    /// The id of another row; absent is null. The row may be missing: that is a finding.
    public static Kind<Id> ref() {
        return new Kind<>(
                Type.REF,
                Id.class,
                0,
                ID_LENGTH,
                "length($)=" + ID_LENGTH,
                null,
                Id::toString,
                Kind::idOf,
                scalar -> idOf(scalar) != null);
    }

    /// One of the names of an enum; absent is null. A name of a later release reads as absent,
    /// while the log keeps it.
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        Map<String, E> byName =
                Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.toMap(Enum::name, Function.identity()));
        String names =
                Arrays.stream(type.getEnumConstants())
                        .map(each -> "'" + each.name() + "'")
                        .collect(Collectors.joining(","));
        return new Kind<>(
                Type.CHOICE,
                type,
                0,
                0,
                "$ IN(" + names + ")",
                null,
                Enum::name,
                scalar -> scalar instanceof String name ? byName.get(name) : null,
                scalar -> scalar instanceof String name && byName.containsKey(name));
    }

    /// From, to and wording together: `["2016-08-01",null,"Høst 2016"]`.
    public static Kind<Period> period() {
        return new Kind<>(
                Type.PERIOD,
                Period.class,
                0,
                MAX_PERIOD,
                "json_valid($) AND length($)<=" + MAX_PERIOD,
                Period.NONE,
                Kind::writePeriod,
                Kind::readPeriod,
                Kind::isPeriod);
    }

    /// An ordered set of references; each element is kept as a cell `field/<id>` = rank, the table
    /// column as `["rank~id",...]`.
    public static Kind<Ranked> ranked() {
        return new Kind<>(
                Type.RANKED,
                Ranked.class,
                0,
                0,
                "json_valid($)",
                Ranked.NONE,
                Kind::writeRanked,
                Kind::readRanked,
                scalar -> scalar instanceof String text && isText(text, Rank.MAX_LENGTH));
    }

    private static <V> Kind<V> number(
            Type type,
            Class<V> valueType,
            long min,
            long max,
            @Nullable V absent,
            Function<V, Long> write,
            Function<Long, V> read) {
        return new Kind<>(
                type,
                valueType,
                min,
                max,
                "$ BETWEEN " + min + " AND " + max,
                absent,
                write::apply,
                scalar -> scalar instanceof Long n && n >= min && n <= max ? read.apply(n) : null,
                scalar -> scalar instanceof Long n && n >= min && n <= max);
    }

    private static String normal(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String legal =
                lines.codePoints().noneMatch(Kind::isForbidden)
                        ? lines
                        : lines.codePoints()
                                .filter(c -> !isForbidden(c))
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                                .toString();
        return Normalizer.isNormalized(legal, Normalizer.Form.NFC)
                ? legal
                : Normalizer.normalize(legal, Normalizer.Form.NFC);
    }

    /// Within the limit, and free of what no field keeps.
    private static boolean isText(String text, long max) {
        if (text.codePointCount(0, text.length()) > max) {
            return false;
        }
        return text.codePoints().noneMatch(Kind::isForbidden);
    }

    /// NUL and lone surrogates, which SQLite and JSON would not give back, and the control
    /// characters that a workbook can't hold. They come in by pasting, unseen.
    private static boolean isForbidden(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        return control || (c >= 0xD800 && c <= 0xDFFF);
    }

    private static @Nullable LocalDate dateOf(@Nullable Object scalar) {
        if (!(scalar instanceof String text) || text.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Id idOf(Object scalar) {
        if (!(scalar instanceof String text)) {
            return null;
        }
        try {
            return Id.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String writePeriod(Period period) {
        return JsonTexts.write(
                Arrays.asList(
                        period.from() == null ? null : period.from().toString(),
                        period.to() == null ? null : period.to().toString(),
                        normal(period.wording())));
    }

    private static @Nullable Period readPeriod(Object scalar) {
        List<@Nullable String> parts = scalar instanceof String text ? JsonTexts.read(text) : null;
        if (parts == null || parts.size() != 3) {
            return null;
        }
        String first = parts.get(0);
        String last = parts.get(1);
        String wording = parts.get(2);
        LocalDate from = dateOf(first);
        LocalDate to = dateOf(last);
        boolean misread = (first != null && from == null) || (last != null && to == null);
        if (misread || wording == null) {
            return null;
        }
        return new Period(from, to, wording);
    }

    /// The wording is looked at by itself: in the scalar a control character hides as an escape.
    private static boolean isPeriod(Object scalar) {
        Period period = readPeriod(scalar);
        return period != null
                && scalar instanceof String text
                && isText(text, MAX_PERIOD)
                && isText(period.wording(), Period.MAX_WORDING);
    }

    private static String writeRanked(Ranked ranked) {
        return JsonTexts.write(
                ranked.ids().stream().map(id -> ranked.cells().get(id) + "~" + id).toList());
    }

    private static @Nullable Ranked readRanked(Object scalar) {
        List<@Nullable String> parts = scalar instanceof String text ? JsonTexts.read(text) : null;
        if (parts == null) {
            return null;
        }
        Map<Id, String> cells = new HashMap<>();
        for (String part : parts) {
            int tilde = part == null ? -1 : part.indexOf('~');
            Id id = part == null || tilde < 0 ? null : idOf(part.substring(tilde + 1));
            if (part == null || id == null) {
                return null;
            }
            cells.put(id, part.substring(0, tilde));
        }
        return new Ranked(cells);
    }
}
