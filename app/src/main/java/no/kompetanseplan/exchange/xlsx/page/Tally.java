package no.kompetanseplan.exchange.xlsx.page;

import java.math.BigDecimal;
import java.math.MathContext;

/// What a sheet holds, counted: by the writer as it writes, and by a reader of the finished file.
///
/// @param rows rows with cells
/// @param texts cells that show text
/// @param numbers cells that show a number
/// @param formulas those of either that have a formula
/// @param sum of all numbers
/// @param letters characters of all texts
public record Tally(
        long rows, long texts, long numbers, long formulas, BigDecimal sum, long letters) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, BigDecimal.ZERO, 0);

    /// Numbers as files keep them: as many digits as every spreadsheet program does.
    static final MathContext DIGITS = new MathContext(15);

    Tally row() {
        return new Tally(rows + 1, texts, numbers, formulas, sum, letters);
    }

    Tally text(String text) {
        return new Tally(rows, texts + 1, numbers, formulas, sum, letters + text.length());
    }

    Tally number(BigDecimal number) {
        return new Tally(rows, texts, numbers + 1, formulas, sum.add(number), letters);
    }

    Tally formula() {
        return new Tally(rows, texts, numbers, formulas + 1, sum, letters);
    }

    /// Whether both counted the same; how numbers are written plays no part.
    boolean agreesWith(Tally other) {
        return rows == other.rows
                && texts == other.texts
                && numbers == other.numbers
                && formulas == other.formulas
                && letters == other.letters
                && sum.compareTo(other.sum) == 0;
    }
}
