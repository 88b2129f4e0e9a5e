import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays the program out as it is delivered: `bin` to start it, `lib` with its jars, `runtime` with
/// the Java it runs on.
///
/// The runtime is the JDK of the build cut down to what a program may use, with JavaFX linked in
/// and the native libraries unpacked: no Java needs to be installed, and nothing is unpacked to the
/// user's home or temporary folder at start.
///
/// `java Dist.java DIST APP.jar SCRIPTS CLASSPATH`
final class Dist {

    private static final List<String> JAVA_MODULES =
            List.of(
                    "java.se",
                    "jdk.charsets",
                    "jdk.crypto.ec",
                    "jdk.jfr",
                    "jdk.localedata",
                    "jdk.management",
                    "jdk.unsupported",
                    "jdk.zipfs");

    /// What ControlsFX reaches into, what loads native code, and text drawn between whole pixels.
    private static final String JAVA_OPTIONS =
            String.join(
                    " ",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                    "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
                    "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED",
                    "-Dprism.subpixeltext=on",
                    "-Dprism.lcdtext=false");

    private final Path dist;
    private final List<Path> jars;

    private Dist(Path dist, List<Path> jars) {
        this.dist = dist;
        this.jars = jars;
    }

    public static void main(String[] arguments) throws IOException {
        Path appJar = Path.of(arguments[1]);
        List<Path> jars =
                Stream.of(arguments[3].split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(Path::of)
                        .toList();
        Dist dist = new Dist(Path.of(arguments[0]), jars);
        dist.copyJars(appJar);
        dist.copyScripts(Path.of(arguments[2]));
        dist.copyDictionaries(Path.of(arguments[2]).resolve("dictionaries"));
        dist.linkRuntime();
        dist.copyLogging(Path.of(arguments[2]));
    }

    private void copyJars(Path appJar) throws IOException {
        Path lib = dist.resolve("lib");
        deleteTree(lib);
        Files.createDirectories(lib);
        Files.copy(appJar, lib.resolve("kompetanseplan.jar"));
        for (Path jar : jars) {
            if (!isJavaFx(jar)) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    private void copyScripts(Path scripts) throws IOException {
        Path bin = dist.resolve("bin");
        Files.createDirectories(bin);
        for (String name : List.of("kompetanseplan", "kompetanseplan.bat")) {
            Path script = bin.resolve(name);
            Files.copy(scripts.resolve(name), script, StandardCopyOption.REPLACE_EXISTING);
            if (!script.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + script);
            }
        }
    }

    /// Data beside the program, with its licence.
    private void copyDictionaries(Path from) throws IOException {
        Path to = Files.createDirectories(dist.resolve("dictionaries"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void copyLogging(Path scripts) throws IOException {
        String name = "logging.properties";
        Path target = dist.resolve("runtime").resolve("conf").resolve(name);
        Files.copy(scripts.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Linking takes some seconds, so a runtime made from the same parts is kept.
    private void linkRuntime() throws IOException {
        List<Path> modulePath = jars.stream().filter(Dist::isJavaFx).toList();
        List<String> modules = new ArrayList<>(JAVA_MODULES);
        ModuleFinder.of(modulePath.toArray(Path[]::new)).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(module -> !module.isAutomatic())
                .forEach(module -> modules.add(module.name()));
        Path runtime = dist.resolve("runtime");
        Path stamp = runtime.resolve("made-from");
        String parts =
                System.getProperty("java.home")
                        + "\n"
                        + JAVA_OPTIONS
                        + "\n"
                        + modules
                        + "\n"
                        + jars;
        if (Files.exists(stamp) && Files.readString(stamp).equals(parts)) {
            return;
        }
        deleteTree(runtime);
        jlink(modulePath, modules, runtime);
        unpackNativeCode(runtime.resolve(isWindows() ? "bin" : "lib"));
        Files.writeString(stamp, parts);
    }

    private static void jlink(List<Path> modulePath, List<String> modules, Path runtime) {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int code =
                jlink.run(
                        System.out,
                        System.err,
                        "--module-path",
                        modulePath.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        String.join(",", modules),
                        "--add-options=" + JAVA_OPTIONS,
                        "--include-locales=en,nb,nn,no",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString());
        if (code != 0) {
            System.exit(code);
        }
    }

    private void unpackNativeCode(Path folder) throws IOException {
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (isJavaFx(jar)) {
                unpack(jar, "", folder);
            } else if (name.startsWith("sqlite-jdbc-")) {
                unpack(jar, "org/sqlite/native/" + sqlitePlatform() + "/", folder);
            }
        }
    }

    private static void unpack(Path jar, String prefix, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                boolean here = name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0;
                if (here && name.matches(".*\\.(so|dll|dylib)")) {
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(
                                content,
                                folder.resolve(name.substring(prefix.length())),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static String sqlitePlatform() {
        String os = System.getProperty("os.name");
        String system = isWindows() ? "Windows" : os.startsWith("Mac") ? "Mac" : "Linux";
        String machine = System.getProperty("os.arch");
        return system + "/" + (machine.equals("amd64") ? "x86_64" : machine);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().matches("(javafx|jfx-incubator)-.*");
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
