package no.kompetanseplan.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares a whole number of units so that the parts are whole and their sum is the whole: each part
/// first gets its exact share rounded down, then the largest fractions get one more, ties in the
/// order given (formulas F20, F21).
public final class LargestRemainder {

    private LargestRemainder() {}

    /// The parts of `total` by weight. Weights that are exact parts already come out as they are. A
    /// negative total gives the negated parts of its opposite.
    ///
    /// @param weights none negative, not all zero
    public static List<Long> split(long total, List<BigDecimal> weights) {
        if (total < 0) {
            return split(-total, weights).stream().map(part -> -part).toList();
        }
        List<BigInteger> whole = inWholeNumbers(weights);
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || whole.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Weights must be positive in sum: " + weights);
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> rests = new ArrayList<>();
        long left = total;
        for (BigInteger weight : whole) {
            BigInteger[] share = weight.multiply(BigInteger.valueOf(total)).divideAndRemainder(sum);
            parts.add(share[0].longValueExact());
            rests.add(share[1]);
            left -= share[0].longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return List.copyOf(parts);
    }

    /// In equal parts, the first ones one larger where it does not go up.
    public static List<Long> splitEqually(long total, int parts) {
        return split(total, IntStream.range(0, parts).mapToObj(_ -> BigDecimal.ONE).toList());
    }

    private static List<BigInteger> inWholeNumbers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int shift = Math.max(0, scale);
        return weights.stream()
                .map(weight -> weight.movePointRight(shift).toBigIntegerExact())
                .toList();
    }
}
