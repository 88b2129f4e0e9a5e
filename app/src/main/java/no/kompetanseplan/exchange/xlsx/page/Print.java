package no.kompetanseplan.exchange.xlsx.page;

import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Blank;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Figure;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a cell shows, in few letters: enough to see whether somebody has changed it since, and not
/// what it was.
public final class Print {

    /// Stands for a result of a formula.
    public static final String RESULT = "*";

    /// Stands between the prints of a row.
    public static final String BETWEEN = ",";

    /// Programs keep numbers with dust from the fifteenth digit on.
    private static final MathContext DIGITS = new MathContext(12);

    private static final int MOST_LETTERS = 1_000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}([.,][0-9]{1,40})?");
    private static final int BITS = 0xFFFF;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Print() {}

    static String of(List<Cell> row) {
        return row.stream().map(Print::of).collect(Collectors.joining(BETWEEN));
    }

    private static String of(Cell cell) {
        if (cell.formula() != null) {
            return RESULT;
        }
        return switch (cell.content()) {
            case Blank() -> "";
            case Words(var text) -> of(CellText.kept(text));
            case Figure(var number) ->
                    of(
                            cell.style().look().format().equals(Look.DAY)
                                    ? Cell.DAY_ZERO.plusDays(number.longValue()).format(DAY)
                                    : number.toPlainString());
        };
    }

    /// The print of a text as a reader of the file finds it; empty for a blank cell. Days are
    /// written 01.08.2016; numbers may have a comma, spaces and a sign of per cent.
    public static String of(String text) {
        String plain = SPACES.matcher(text).replaceAll(" ").strip();
        if (plain.isEmpty()) {
            return "";
        }
        String cut = plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) : plain;
        return Integer.toHexString(mixed(number(cut).hashCode()));
    }

    private static int mixed(int hash) {
        return (hash ^ (hash >>> 16)) & BITS;
    }

    /// A number in its shortest form, any other text as it is.
    private static String number(String text) {
        boolean isShare = text.endsWith("%");
        String digits = (isShare ? text.substring(0, text.length() - 1).strip() : text);
        if (!NUMBER.matcher(digits).matches()) {
            return text;
        }
        BigDecimal value = new BigDecimal(digits.replace(',', '.'));
        BigDecimal rounded = (isShare ? value.movePointLeft(2) : value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
