package no.kompetanseplan.store.history;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/// 16 random bytes in every edit, so that a short value that was erased can't be guessed from the
/// edit's name.
public record Nonce(long high, long low) {

    public static final int LENGTH = 16;

    public static Nonce random(RandomGenerator random) {
        return new Nonce(random.nextLong(), random.nextLong());
    }

    /// Reads 16 bytes.
    ///
    /// @throws IllegalArgumentException when there are more or fewer
    public static Nonce of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A nonce has 16 bytes: " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Nonce(buffer.getLong(), buffer.getLong());
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
    }
}
