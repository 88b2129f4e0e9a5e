package no.kompetanseplan.store.file;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Keeps two programs from writing in one plan: a lock of the operating system on a small file
/// beside it, which is free the moment its owner ends, however it ends. The text in the file says
/// who has it; the file alone means nothing. The check of the newest edit in every transaction
/// stands behind it where a network drive knows no locks.
public final class InstanceLock implements AutoCloseable {

    /// Who has a plan open.
    ///
    /// @param user name of the user's account; empty when it can't be told
    /// @param machine name of the machine; empty when it can't be told
    /// @param since when, in ISO form
    public record Holder(String user, String machine, String since) {}

    private static final String SUFFIX = ".lock";
    private static final int LONGEST = 1000;

    /// Far behind the text, since on Windows nobody can read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final @Nullable FileChannel channel;
    private final @Nullable Holder holder;

    private InstanceLock(Path file, @Nullable FileChannel channel, @Nullable Holder holder) {
        this.file = file;
        this.channel = channel;
        this.holder = holder;
    }

    /// Takes the lock of a plan file, or learns who has it.
    ///
    /// @param self what the others are told
    /// @throws PlanFileException OPEN_HERE when this very program has it
    /// @throws IOException when the folder can't be written
    public static InstanceLock of(Path plan, Holder self) throws IOException {
        Path file = plan.resolveSibling(plan.getFileName() + SUFFIX);
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                Holder other = read(channel);
                channel.close();
                return new InstanceLock(file, null, other);
            }
            write(channel, self);
            return new InstanceLock(file, channel, null);
        } catch (OverlappingFileLockException e) {
            // Closing would drop the lock this program holds on the same file.
            throw new PlanFileException(Problem.OPEN_HERE, e, plan.getFileName().toString());
        }
    }

    /// Who else has the plan open; null when it is ours.
    public @Nullable Holder holder() {
        return holder;
    }

    private static void write(FileChannel channel, Holder self) throws IOException {
        String text = String.join("\n", self.user(), self.machine(), self.since());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        List<String> lines = text.lines().map(InstanceLock::plain).toList();
        return new Holder(at(lines, 0), at(lines, 1), at(lines, 2));
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    private static String plain(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.isDefined(c))
                .limit(100)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// Frees the lock and takes the small file away. Somebody who opens it in this very moment has
    /// a lock on a file without a name; the check of the newest edit then keeps the plan right.
    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        Durable.drop(file);
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest.
        }
    }
}
