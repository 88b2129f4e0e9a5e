package no.kompetanseplan.exchange.xlsx.page;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Bytes on their way to a file, read back once: few in memory, more in a file of the machine's own
/// folder for such files, so that a large sheet needs no more memory than a small one. The file is
/// gone when the spool is let go.
final class Spool extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 15;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        memory.write(bytes, from, count);
        if (memory.size() >= MOST_IN_MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        FileChannel to = file;
        if (to == null) {
            Path path = Files.createTempFile("kompetanseplan", ".part");
            to =
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            file = to;
        }
        ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        memory.reset();
    }

    /// Keeps what was written in no more room than it takes; nothing is written after it.
    void settle() throws IOException {
        if (file != null) {
            spill();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(memory.size());
        memory.writeTo(kept);
        memory = kept;
    }

    /// All that was written, from the start.
    InputStream read() throws IOException {
        FileChannel from = file;
        if (from == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        spill();
        from.position(0);
        return Channels.newInputStream(from);
    }

    /// Forgets what was written.
    void release() throws IOException {
        FileChannel open = file;
        if (open != null) {
            open.close();
        }
        memory.reset();
    }
}
