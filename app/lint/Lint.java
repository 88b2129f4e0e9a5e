import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads all Java files in one JVM of the JDK they are written for.
///
/// `java Lint.java check|format CHECKSTYLE.xml STAMP FOLDER...` checks layout and bounds, or
/// rewrites the layout. A file older than the stamp of the last clean check is skipped.
final class Lint {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Lint() {}

    public static void main(String[] arguments) throws IOException, CheckstyleException {
        boolean format = arguments[0].equals("format");
        Path rules = Path.of(arguments[1]);
        Path stamp = Path.of(arguments[2]);
        List<String> folders = List.of(arguments).subList(3, arguments.length);
        FileTime begun = FileTime.from(Instant.now());
        List<Path> files = filesNewerThan(stamp, rules, folders);
        boolean clean = format ? rewrite(files) : isFormatted(files) & isWithinBounds(files, rules);
        if (!clean) {
            System.exit(1);
        }
        if (!format) {
            Files.createDirectories(stamp.toAbsolutePath().getParent());
            Files.writeString(stamp, "");
            Files.setLastModifiedTime(stamp, begun);
        }
    }

    private static List<Path> filesNewerThan(Path stamp, Path rules, List<String> folders)
            throws IOException {
        boolean all = !Files.exists(stamp) || isNewer(rules, Files.getLastModifiedTime(stamp));
        FileTime since = all ? FileTime.fromMillis(0) : Files.getLastModifiedTime(stamp);
        List<Path> newer = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder).normalize())) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> isNewer(file, since))
                        .sorted()
                        .forEach(newer::add);
            }
        }
        return newer;
    }

    private static boolean isNewer(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean rewrite(List<Path> files) {
        return files.parallelStream().filter(file -> !layOut(file, true)).toList().isEmpty();
    }

    private static boolean isFormatted(List<Path> files) {
        List<Path> wrong = files.parallelStream().filter(file -> !layOut(file, false)).toList();
        wrong.forEach(file -> System.err.println("not formatted: " + file));
        if (!wrong.isEmpty()) {
            System.err.println("To format: mvn -q -Pformat process-sources");
        }
        return wrong.isEmpty();
    }

    /// Whether the file is laid out as it should be, after rewriting it if asked to.
    private static boolean layOut(Path file, boolean rewrite) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            boolean same = formatted.equals(source);
            if (rewrite && !same) {
                Files.writeString(file, formatted);
            }
            return rewrite || same;
        } catch (FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWithinBounds(List<Path> files, Path rules) throws CheckstyleException {
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(rules.toString(), name -> null));
        checker.addListener(new Printer());
        int violations = checker.process(files.stream().map(Path::toFile).toList());
        checker.destroy();
        return violations == 0;
    }

    /// Prints each violation on one line, with a place an editor can open.
    private static final class Printer implements AuditListener {

        @Override
        public void addError(AuditEvent event) {
            System.err.println(
                    event.getFileName() + ":" + event.getLine() + ": " + event.getMessage());
        }

        @Override
        public void addException(AuditEvent event, Throwable throwable) {
            System.err.println(event.getFileName() + ": " + throwable);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
