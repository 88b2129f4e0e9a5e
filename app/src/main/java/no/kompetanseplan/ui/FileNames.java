package no.kompetanseplan.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Names of files that every file system takes.
final class FileNames {

    /// Extension of a plan file, with its dot.
    static final String PLAN = ".kplan";

    private static final int LONGEST = 100;

    private FileNames() {}

    /// A name without what Windows, macOS or Linux refuse; `otherwise` where nothing is left.
    static String safe(String name, String otherwise) {
        String safe =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[. ]+$", "")
                        .strip();
        if (safe.length() > LONGEST) {
            safe = safe.substring(0, LONGEST).strip();
        }
        return safe.isEmpty() ? otherwise : safe;
    }

    /// A plan file of that name that is not there yet, with a number where the name is taken.
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name + PLAN);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " " + i + PLAN);
        }
        return file;
    }

    static String withExtension(String name, String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
    }
}
