package no.kompetanseplan.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Puts a new file in the place of an old one, whole or not at all: written beside it, opened again
/// and checked, forced to the disk, then moved in one step. Whatever goes wrong, the old file
/// stands and nothing is left beside it.
public final class ExportFile {

    private static final int BUFFER = 1 << 16;

    /// Where a plan file says what it is: the application id in the head of a SQLite database.
    private static final int PLAN_MARK_AT = 68;

    private static final byte[] PLAN_MARK = {'K', 'R', 'P', 'L'};
    private static final Duration FIRST_WAIT = Duration.ofMillis(10);

    /// How long a file that another program holds open is waited for.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Writes the content of the new file. The stream is closed by the caller.
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /// Reads the new file back with a reader that shares no code with the writer.
    @FunctionalInterface
    public interface Verifier {

        /// Passes a file that holds what was meant.
        ///
        /// @throws IOException when the file does not hold what was meant
        void verify(Path file) throws IOException;
    }

    private ExportFile() {}

    /// Writes, checks and moves.
    ///
    /// @throws ExportFailure with a sentence for the user; the target is then as it was
    /// @throws CancellationException when the writer was told to stop; the target is then as it was
    public static void replace(Path target, Writer writer, Verifier verifier) throws ExportFailure {
        replace(target, writer, verifier, PATIENCE);
    }

    static void replace(Path target, Writer writer, Verifier verifier, Duration patience)
            throws ExportFailure {
        Path place = place(target);
        Path fresh = place.resolveSibling(name(place, UUID.randomUUID()));
        try {
            write(fresh, place, writer);
            check(fresh, place, verifier);
            move(fresh, place, patience);
            forceFolder(place);
        } finally {
            remove(fresh);
        }
    }

    private static String name(Path place, UUID unique) {
        return "." + place.getFileName() + "." + unique + ".tmp";
    }

    /// The file itself where the target is a link to it.
    private static Path place(Path target) throws ExportFailure {
        Path place = target.toAbsolutePath();
        if (place.getFileName() == null || Files.isDirectory(place)) {
            throw new ExportFailure("exchange.file.folder", null, target.toString());
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportFailure("exchange.file.no-folder", null, String.valueOf(folder));
        }
        if (!Files.exists(place)) {
            return place;
        }
        if (isPlan(place)) {
            throw new ExportFailure("exchange.file.plan", null, target.toString());
        }
        if (!Files.isWritable(place)) {
            throw new ExportFailure("exchange.file.read-only", null, target.toString());
        }
        try {
            return place.toRealPath();
        } catch (IOException e) {
            throw new ExportFailure("exchange.file.unwritable", e, target.toString());
        }
    }

    /// Whether a plan file would be lost. An export is never a plan file, so this can't be meant.
    private static boolean isPlan(Path place) {
        byte[] start = new byte[PLAN_MARK_AT + PLAN_MARK.length];
        try (InputStream in = Files.newInputStream(place)) {
            int read = in.readNBytes(start, 0, start.length);
            return read == start.length
                    && Arrays.equals(
                            start, PLAN_MARK_AT, start.length, PLAN_MARK, 0, PLAN_MARK.length);
        } catch (IOException e) {
            return false; // what can't be read is told when it is written
        }
    }

    private static void write(Path fresh, Path place, Writer writer) throws ExportFailure {
        try (FileChannel channel =
                        FileChannel.open(
                                fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            writer.write(out);
            out.flush();
            channel.force(true);
        } catch (ExportFailure e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new ExportFailure("exchange.file.denied", e, String.valueOf(place.getParent()));
        } catch (IOException e) {
            throw new ExportFailure("exchange.file.unwritable", e, place.toString());
        }
    }

    private static void check(Path fresh, Path place, Verifier verifier) throws ExportFailure {
        try {
            verifier.verify(fresh);
        } catch (ExportFailure e) {
            throw e;
        } catch (IOException e) {
            throw new ExportFailure("exchange.file.wrong", e, place.toString());
        }
    }

    /// On Windows a file that a spreadsheet program, a virus scanner or an indexer holds open can't
    /// be replaced, often for a moment only: tried again with growing waits, never copied over.
    private static void move(Path fresh, Path place, Duration patience) throws ExportFailure {
        Duration wait = FIRST_WAIT;
        Duration waited = Duration.ZERO;
        while (true) {
            try {
                Files.move(
                        fresh,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                throw new ExportFailure("exchange.file.unwritable", e, place.toString());
            } catch (FileSystemException e) {
                if (waited.compareTo(patience) >= 0) {
                    throw new ExportFailure("exchange.file.open-elsewhere", e, place.toString());
                }
            } catch (IOException e) {
                throw new ExportFailure("exchange.file.unwritable", e, place.toString());
            }
            pause(wait);
            waited = waited.plus(wait);
            wait = wait.multipliedBy(2);
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /// The name of the new file lasts through a power cut only when its folder is forced too;
    /// Windows neither needs nor allows it.
    private static void forceFolder(Path place) {
        Path folder = place.getParent();
        if (folder == null
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The file itself is whole and on the disk; some network folders can't be forced.
        }
    }

    private static void remove(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException _) {
            // Held open by a scanner: its name says that it is a leftover.
            fresh.toFile().deleteOnExit();
        }
    }
}
