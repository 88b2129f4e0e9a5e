package no.kompetanseplan.store.history;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// A SHA-256: the name of an edit, which says all there is to know of it.
public record Hash(long first, long second, long third, long fourth) implements Comparable<Hash> {

    public static final int LENGTH = 32;

    /// Hex digits that a person is shown: enough to tell the states of one plan apart.
    private static final int SHORT = 12;

    /// Reads 32 bytes.
    ///
    /// @throws IllegalArgumentException when there are more or fewer
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes: " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        putInto(buffer);
        return buffer.array();
    }

    void putInto(ByteBuffer buffer) {
        buffer.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /// All 64 hex digits.
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /// The first 12 hex digits, as exports print them.
    public String shortHex() {
        return hex().substring(0, SHORT);
    }

    /// By bytes without sign, so the order is that of the hex digits.
    @Override
    public int compareTo(Hash other) {
        int order = Long.compareUnsigned(first, other.first);
        order = order != 0 ? order : Long.compareUnsigned(second, other.second);
        order = order != 0 ? order : Long.compareUnsigned(third, other.third);
        return order != 0 ? order : Long.compareUnsigned(fourth, other.fourth);
    }

    @Override
    public String toString() {
        return shortHex();
    }
}
