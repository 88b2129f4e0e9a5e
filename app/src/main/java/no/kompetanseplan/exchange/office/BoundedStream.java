package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes of a part on their way to the XML parser. Stops what unpacks to too much, and a single tag
/// or text so long that the parser would need the memory of the machine for it.
final class BoundedStream extends FilterInputStream {

    private static final int LONGEST_STRETCH = 8_000_000;

    private final Budget budget;
    private int stretch;

    BoundedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            budget.unpack(read);
            count(bytes, from, read);
        }
        return read;
    }

    /// A stretch begins after the last tag that began.
    private void count(byte[] bytes, int from, int length) throws ImportFailure {
        int last = from + length - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        int after = from + length - 1 - last;
        stretch = last < from ? stretch + length : after;
        if (stretch > LONGEST_STRETCH) {
            throw budget.tooLong(LONGEST_STRETCH);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
