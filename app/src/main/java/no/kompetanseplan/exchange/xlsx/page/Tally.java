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

    /// A tally on its way.
    static final class Count {
        private long rows;
        private long texts;
        private long numbers;
        private long formulas;
        private long letters;
        private long whole;
        private BigDecimal rest = BigDecimal.ZERO;

        void row() {
            rows++;
        }

        void text(String text) {
            texts++;
            letters += text.length();
        }

        /// Counts a number of at most [#DIGITS].
        void number(BigDecimal number) {
            numbers++;
            if (number.scale() == 0 && Math.abs(whole) < Long.MAX_VALUE / 2) {
                whole += number.longValue();
            } else {
                rest = rest.add(number);
            }
        }

        void formula() {
            formulas++;
        }

        Tally tally() {
            BigDecimal sum = rest.add(BigDecimal.valueOf(whole));
            return new Tally(rows, texts, numbers, formulas, sum, letters);
        }
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
