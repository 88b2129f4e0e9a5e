package no.kompetanseplan.store.file;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The first 100 bytes of a plan file, read without SQLite, so that a file of another kind or of a
/// newer program is never opened as a database and never changed.
///
/// No file that SQLite has open in this process may be read here: closing it would drop SQLite's
/// locks.
public final class Header {

    /// "KRPL".
    public static final int APPLICATION = 0x4B52504C;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int WRITE_VERSION_AT = 18;
    private static final int RESERVED_AT = 20;
    private static final int ENCODING_AT = 56;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int PAGE_SIZE = 4096;
    private static final byte ROLLBACK_JOURNAL = 1;
    private static final int UTF_8 = 1;

    private Header() {}

    /// Refuses what is not a plan file this version can read.
    ///
    /// @param newest the newest file version this program knows
    public static void check(Path file, int newest) throws IOException {
        String name = file.getFileName().toString();
        ByteBuffer header = read(file, name);
        if (!startsLikeAPlan(header)) {
            throw new PlanFileException(Problem.NOT_A_PLAN, name);
        }
        int version = header.getInt(USER_VERSION_AT);
        if (version > newest) {
            throw new PlanFileException(Problem.NEWER, name, version, newest);
        }
        if (version < 1
                || header.get(WRITE_VERSION_AT) != ROLLBACK_JOURNAL
                || header.get(WRITE_VERSION_AT + 1) != ROLLBACK_JOURNAL
                || header.get(RESERVED_AT) != 0
                || Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT)) != PAGE_SIZE
                || header.getInt(ENCODING_AT) != UTF_8) {
            throw new PlanFileException(Problem.DAMAGED, name, new Word("store.place.header"));
        }
        if (Files.exists(file.resolveSibling(name + "-wal"))) {
            throw new PlanFileException(Problem.STALE_WAL, name);
        }
    }

    private static ByteBuffer read(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new PlanFileException(
                    Files.exists(file) ? Problem.NOT_A_PLAN : Problem.MISSING, name);
        }
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 0;
            while (header.hasRemaining() && read >= 0) {
                read = channel.read(header);
            }
        } catch (NoSuchFileException e) {
            throw new PlanFileException(Problem.MISSING, e, name);
        }
        return header;
    }

    private static boolean startsLikeAPlan(ByteBuffer header) {
        return !header.hasRemaining()
                && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
                && header.getInt(APPLICATION_AT) == APPLICATION;
    }
}
