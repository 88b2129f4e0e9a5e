package no.kompetanseplan.exchange.xlsx.page;

import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Blank;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Figure;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// One cell of a row: how it looks, what it shows, and the formula behind it where there is one.
///
/// @param formula without the equals sign, English names and commas; null = none
public record Cell(Style style, Content content, @Nullable String formula) {

    /// What a cell shows. Text is text whatever it begins with.
    sealed interface Content {
        record Words(String text) implements Content {}

        record Figure(BigDecimal number) implements Content {}

        record Blank() implements Content {}
    }

    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /// Rounded up, or some programs show the minute before.
    private static final int MOMENT_SCALE = 10;

    public static Cell text(Style style, String text) {
        return new Cell(style, text.isEmpty() ? new Blank() : new Words(text), null);
    }

    public static Cell text(String text) {
        return text(Style.TEXT, text);
    }

    public static Cell number(Style style, @Nullable BigDecimal number) {
        return number == null ? blank(style) : new Cell(style, new Figure(number), null);
    }

    public static Cell number(Style style, long number) {
        return number(style, BigDecimal.valueOf(number));
    }

    public static Cell number(Style style, @Nullable Integer number) {
        return number == null ? blank(style) : number(style, number.longValue());
    }

    public static Cell date(Style style, @Nullable LocalDate date) {
        return date == null ? blank(style) : number(style, ChronoUnit.DAYS.between(DAY_ZERO, date));
    }

    public static Cell moment(Style style, LocalDateTime moment) {
        BigDecimal days =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate()));
        BigDecimal part =
                BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                        .divide(SECONDS_OF_DAY, MOMENT_SCALE, RoundingMode.CEILING);
        return number(style, days.add(part));
    }

    /// A formula and the number the program has for it.
    public static Cell formula(Style style, String formula, BigDecimal value) {
        return new Cell(style, new Figure(value), formula);
    }

    public static Cell formula(Style style, String formula, long value) {
        return formula(style, formula, BigDecimal.valueOf(value));
    }

    /// A formula that gives text, and the text the program has for it.
    public static Cell formula(Style style, String formula, String value) {
        return new Cell(style, new Words(value), formula);
    }

    public static Cell blank(Style style) {
        return new Cell(style, new Blank(), null);
    }

    /// The number shown, null for text and blanks.
    public @Nullable BigDecimal number() {
        return content instanceof Figure(BigDecimal number) ? number : null;
    }

    /// The text shown, empty for numbers and blanks.
    String words() {
        return content instanceof Words(String text) ? text : "";
    }

    /// Whether the text would be taken for a formula if somebody typed it.
    boolean looksLikeFormula() {
        if (formula != null) {
            return false;
        }
        String text = words();
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
