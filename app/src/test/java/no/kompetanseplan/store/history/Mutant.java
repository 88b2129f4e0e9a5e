package no.kompetanseplan.store.history;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// The history package with one mistake put into its source, compiled and run beside the right one.
final class Mutant {

    private static final String PACKAGE = "no/kompetanseplan/store/history";

    private final Path classes;

    private Mutant(Path classes) {
        this.classes = classes;
    }

    /// @param file the source to change, such as `Fold.java`
    /// @param right words in it that stand there once
    static Mutant of(Path folder, String file, String right, String wrong) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> copies = new ArrayList<>();
        for (Path each : sources()) {
            String source = Files.readString(each);
            if (each.endsWith(file)) {
                if (source.indexOf(right) < 0
                        || source.indexOf(right) != source.lastIndexOf(right)) {
                    throw new IllegalStateException(file + " does not say once: " + right);
                }
                source = source.replace(right, wrong);
            }
            copies.add(Files.writeString(sources.resolve(each.getFileName()), source));
        }
        compile(copies, classes);
        return new Mutant(classes);
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String tree : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.list(Path.of(tree, PACKAGE))) {
                files.filter(each -> !each.endsWith("package-info.java"))
                        .filter(each -> !each.toString().endsWith("Test.java"))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of(
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"));
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(said, files, null, options, null, units).call()) {
                throw new IllegalStateException(said.toString());
            }
        }
    }

    /// Whether the laws catch it within so many histories.
    boolean isCaught(int histories) throws IOException, ReflectiveOperationException {
        URL[] first = {classes.toUri().toURL()};
        ClassLoader parent = getClass().getClassLoader();
        try (var loader =
                new URLClassLoader(first, parent) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve)
                            throws ClassNotFoundException {
                        if (!name.startsWith(PACKAGE.replace('/', '.'))) {
                            return super.loadClass(name, resolve);
                        }
                        Class<?> loaded = findLoadedClass(name);
                        return loaded == null ? findClass(name) : loaded;
                    }
                }) {
            loader.loadClass(HistoryLaws.class.getName())
                    .getMethod("hold", int.class, int.class)
                    .invoke(null, 0, histories);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AssertionError;
        }
    }
}
