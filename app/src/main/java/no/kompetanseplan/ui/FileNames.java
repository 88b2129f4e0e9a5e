package no.kompetanseplan.ui;

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

    static String withExtension(String name, String extension) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(extension)
                ? name
                : name + extension;
    }
}
