package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Arrays;

/// The linear span of figures: what somebody can work out of them by adding and subtracting.
///
/// Reckoned modulo the prime 2^61 - 1 instead of in fractions. A figure that follows from others in
/// whole numbers follows from them modulo the prime too, unless the prime divides a minor of their
/// matrix of zeros and ones, and those are small; one that follows modulo the prime alone would
/// only be hidden without need.
final class Span {

    private static final long P = (1L << 61) - 1;
    private static final BigInteger PRIME = BigInteger.valueOf(P);

    /// A vector by its places that are not zero, in ascending order.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Row(int[] places, long[] values) {

        boolean isZero() {
            return places.length == 0;
        }

        /// Index of a place, negative when it is zero.
        int find(int place) {
            return Arrays.binarySearch(places, place);
        }
    }

    /// What is left of a figure when all that is known is taken away.
    static final class Rest {

        private Row row;

        private Rest(Row row) {
            this.row = row;
        }

        /// Whether the figure is known.
        boolean isZero() {
            return row.isZero();
        }

        /// Whether one of two figures, neither known, would give the other away.
        boolean isParallel(Rest other) {
            if (!Arrays.equals(row.places, other.row.places)) {
                return false;
            }
            long factor = times(other.row.values[0], inverse(row.values[0]));
            for (int i = 1; i < row.values.length; i++) {
                if (times(row.values[i], factor) != other.row.values[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The known rows by their first place, where each is 1.
    private final @Nullable Row[] rows;

    private @Nullable Row newest;

    Span(int width) {
        rows = new Row[width];
    }

    /// What is left of the sum of some cells.
    Rest rest(int[] parts) {
        long[] ones = new long[parts.length];
        Arrays.fill(ones, 1);
        Row rest = new Row(parts, ones);
        int i = 0;
        while (i < rest.places.length) {
            Row known = rows[rest.places[i]];
            if (known == null) {
                i++;
            } else {
                rest = minus(rest, known, rest.values[i]);
            }
        }
        return new Rest(rest);
    }

    /// Makes known what is left of a figure, which is not zero.
    void add(Rest rest) {
        long factor = inverse(rest.row.values[0]);
        long[] values = Arrays.stream(rest.row.values).map(each -> times(each, factor)).toArray();
        newest = new Row(rest.row.places, values);
        rows[newest.places[0]] = newest;
    }

    /// Takes the newest row away from a rest that was made before it was added.
    void reduce(Rest rest) {
        if (newest != null) {
            int at = rest.row.find(newest.places[0]);
            if (at >= 0) {
                rest.row = minus(rest.row, newest, rest.row.values[at]);
            }
        }
    }

    private static Row minus(Row from, Row row, long factor) {
        int[] places = new int[from.places.length + row.places.length];
        long[] values = new long[places.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < from.places.length || j < row.places.length) {
            int left = i < from.places.length ? from.places[i] : Integer.MAX_VALUE;
            int right = j < row.places.length ? row.places[j] : Integer.MAX_VALUE;
            long value = left <= right ? from.values[i++] : 0;
            if (right <= left) {
                value -= times(row.values[j++], factor);
                value = value < 0 ? value + P : value;
            }
            if (value != 0) {
                places[size] = Math.min(left, right);
                values[size++] = value;
            }
        }
        return new Row(Arrays.copyOf(places, size), Arrays.copyOf(values, size));
    }

    private static long times(long one, long other) {
        if (one == 1) {
            return other;
        }
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        long sum = ((high << 3) | (low >>> 61)) + (low & P);
        return sum >= P ? sum - P : sum;
    }

    private static long inverse(long value) {
        return value == 1 ? 1 : BigInteger.valueOf(value).modInverse(PRIME).longValueExact();
    }
}
