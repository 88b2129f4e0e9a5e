package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// How an [EditingChild] is started a hundred times without spending its life on getting up: the
/// library of SQLite lies unpacked, the classes in a jar, and beside them an archive of the classes
/// as loaded and linked.
final class ChildProgram {

    private static final int TRAINING = 30;
    private static final List<String> ROOMS = List.of("model", "store");

    private final Path home;
    private final String classPath;

    private ChildProgram(Path home, String classPath) {
        this.home = home;
        this.classPath = classPath;
    }

    /// Puts all that a child needs into a folder.
    ///
    /// @param plan a plan that a first child may edit
    static ChildProgram in(Path home, Path plan) throws IOException, InterruptedException {
        String library = LibraryLoaderUtil.getNativeLibName();
        try (InputStream packed =
                LibraryLoaderUtil.class.getResourceAsStream(
                        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library)) {
            Files.copy(Objects.requireNonNull(packed), home.resolve(library));
        }
        ChildProgram program = new ChildProgram(home, classPath(home));
        Path saved = home.resolve("saved");
        List<String> cache = List.of("-XX:AOTCacheOutput=" + program.archive());
        Process trained = program.start(cache, plan, saved, 1, TRAINING);
        assertEquals(0, trained.waitFor(), "the child that makes the archive");
        assertTrue(Files.exists(program.archive()), "the archive");
        return program;
    }

    /// Starts a child that edits until it is killed.
    ///
    /// @param saved file to make, in which it writes down what is saved
    /// @param next first number to type
    Process start(Path file, Path saved, long next) throws IOException {
        return start(List.of("-XX:AOTCache=" + archive()), file, saved, next, Integer.MAX_VALUE);
    }

    private Process start(List<String> options, Path file, Path saved, long next, int edits)
            throws IOException {
        Files.createFile(saved);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.lib.path=" + home,
                        "-cp",
                        classPath,
                        EditingChild.class.getName(),
                        file.toString(),
                        saved.toString(),
                        Long.toString(next),
                        Integer.toString(edits)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path archive() {
        return home.resolve("child.aot");
    }

    /// An archive of classes takes jars only.
    private static String classPath(Path home) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path root = Path.of(entry);
            if (Files.isDirectory(root)) {
                Path jar = home.resolve("child" + jars.size() + ".jar");
                pack(root, jar);
                jars.add(jar.toString());
            }
        }
        try {
            Path driver =
                    Path.of(
                            SQLiteJDBCLoader.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            jars.add(driver.toString());
            return String.join(File.pathSeparator, jars);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void pack(Path root, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String room : ROOMS) {
                Path folder = root.resolve(Path.of("no", "kompetanseplan", room));
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.walk(folder)) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            String name = root.relativize(file).toString().replace('\\', '/');
                            out.putNextEntry(new JarEntry(name));
                            Files.copy(file, out);
                        }
                    }
                }
            }
        }
    }
}
