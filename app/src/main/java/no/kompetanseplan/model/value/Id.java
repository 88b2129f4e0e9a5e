package no.kompetanseplan.model.value;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// The name of a row for ever: 128 bits, written as 32 hex digits. New ids are UUIDv7, so they grow
/// with time within one installation; nothing depends on that order.
public record Id(long high, long low) implements Comparable<Id> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    /// A new UUIDv7: 48 bits of milliseconds, 12 bits that count within the millisecond, 62 random
    /// bits.
    ///
    /// @param millis wall clock in milliseconds since 1970; ids still grow when it stands or goes
    ///   back
    public static Id create(long millis) {
        long stamp = LAST.updateAndGet(last -> Math.max(millis << 12, last + 1));
        long high = ((stamp >>> 12) << 16) | 0x7000 | (stamp & 0xFFF);
        return new Id(high, (RANDOM.nextLong() >>> 2) | 0x8000000000000000L);
    }

    /// The id that a name always gives (UUIDv8 over SHA-256), for rows that must be the same in
    /// every file, such as the plan's head and the rows of the sample plan.
    public static Id named(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000;
            return new Id(high, (bytes.getLong() >>> 2) | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads 32 lower-case hex digits.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Id of(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("An id has 32 hex digits: " + hex.length());
        }
        for (int i = 0; i < 32; i++) {
            char c = hex.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                throw new IllegalArgumentException("An id has lower-case hex digits only");
            }
        }
        return new Id(
                Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Id other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
