import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or rewrites the layout of all Java files, in one JVM of the JDK the code is written for:
/// a formatter inside the build's own JVM would read new syntax with an older parser.
///
/// `java Format.java check|write STAMP FOLDER...` A file untouched since the stamp was set is
/// skipped.
final class Format {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        Path stamp = Path.of(arguments[1]);
        FileTime begun = FileTime.from(Instant.now());
        List<Path> sources =
                sourcesNewerThan(stamp, List.of(arguments).subList(2, arguments.length));
        List<Path> wrong =
                sources.parallelStream().filter(file -> !isFormatted(file, write)).toList();
        if (!wrong.isEmpty()) {
            wrong.forEach(file -> System.err.println("not formatted: " + file.normalize()));
            System.err.println("To format: mvn -q -Pformat process-sources");
            System.exit(1);
        }
        Files.createDirectories(stamp.toAbsolutePath().getParent());
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, begun);
    }

    private static List<Path> sourcesNewerThan(Path stamp, List<String> folders)
            throws IOException {
        FileTime since =
                Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
        List<Path> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> isNewer(file, since))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean isNewer(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFormatted(Path file, boolean write) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (write && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return write || formatted.equals(source);
        } catch (FormatterException e) {
            System.err.println(file.normalize() + ": " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
