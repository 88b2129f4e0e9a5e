package no.kompetanseplan.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files that stand after a power cut, and files that go without a word.
public final class Durable {

    private Durable() {}

    /// Forces a finished file to the disk and moves it to its place in one step.
    ///
    /// SQLite must not have the file open in this process.
    public static void move(Path draft, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    /// Makes a move in the folder stand; systems that can't open a folder do so by themselves.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: folders can't be opened, and moves are journalled.
        }
    }

    /// Deletes a file nobody needs any more, if it can be deleted.
    public static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left over under a name of its own; nothing reads it.
        }
    }

    /// Deletes a private folder with all it holds, if it can be deleted.
    public static void dropFolder(Path folder) {
        List<Path> content;
        try (Stream<Path> files = Files.walk(folder)) {
            content = files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return; // gone already
        }
        content.forEach(Durable::drop);
    }
}
