package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// An opened file of Word or Excel: a zip of XML parts that point at each other. Only the parts
/// asked for are unpacked, and no more of them than the limits allow.
public final class OfficeFile implements Closeable {

    /// What sort of file it is.
    public enum Kind {
        WORKBOOK,
        DOCUMENT
    }

    /// Where a part points.
    ///
    /// @param type last word of the relation's type, such as `hyperlink`
    /// @param target part name, or an address outside the file
    /// @param isOutside whether the target is outside the file
    public record Relation(String type, String target, boolean isOutside) {}

    static final int MOST_ENTRIES = 2_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private final ZipFile zip;
    private final String name;
    private final Budget budget;
    private final Kind kind;
    private final String main;

    private OfficeFile(ZipFile zip, String name, Budget budget) throws ImportFailure {
        this.zip = zip;
        this.name = name;
        this.budget = budget;
        if (zip.size() > MOST_ENTRIES) {
            throw new ImportFailure("import.file.too-many-parts", null, name, MOST_ENTRIES);
        }
        refuseTwins();
        Relation root = null;
        if (zip.getEntry("_rels/.rels") != null) {
            root =
                    relations("").values().stream()
                            .filter(each -> each.type().equals("officeDocument"))
                            .findFirst()
                            .orElse(null);
        }
        if (root == null && zip.getEntry("content.xml") != null) {
            throw new ImportFailure("import.file.open-document", null, name);
        }
        if (root == null) {
            throw new ImportFailure("import.file.not-office", null, name);
        }
        this.main = root.target();
        this.kind = kindOf(main);
    }

    /// Opens a file from the disk, to keep what it holds.
    ///
    /// @param progress told how much has been read, and may stop the work
    /// @throws ImportFailure when it is no such file or beyond the limits
    public static OfficeFile open(Path file, Progress progress) throws ImportFailure {
        return open(file, Limits.KEPT, progress);
    }

    /// Opens a file from the disk.
    ///
    /// @param progress told how much has been read, and may stop the work
    /// @throws ImportFailure when it is no such file or beyond the limits
    public static OfficeFile open(Path file, Limits limits, Progress progress)
            throws ImportFailure {
        String name = Objects.toString(file.getFileName(), file.toString());
        if (Files.isDirectory(file)) {
            throw new ImportFailure("import.file.folder", null, name);
        }
        if (!Files.exists(file)) {
            throw new ImportFailure("import.file.missing", null, file.toString());
        }
        ZipFile zip = null;
        try {
            long size = Files.size(file);
            if (size > limits.bytes()) {
                throw new ImportFailure(
                        "import.file.too-large", null, name, limits.bytes() / 1_000_000);
            }
            look(file, name);
            zip = new ZipFile(file.toFile());
            return new OfficeFile(
                    zip, name, new Budget(name, limits, size, expected(zip), progress));
        } catch (ImportFailure | CancellationException e) {
            close(zip);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw damaged(name, e);
        }
    }

    /// A refusal of a file for being damaged, which tells the program that may mend it.
    static ImportFailure damaged(String name, @Nullable Throwable cause) {
        String lower = name.toLowerCase(Locale.ROOT);
        int program = lower.matches(".*\\.doc[xm]?") ? 1 : lower.matches(".*\\.xls[xm]?") ? 2 : 0;
        return new ImportFailure("import.file.damaged", cause, name, program);
    }

    /// What the parts say that they unpack to, pictures and the like left out.
    private static long expected(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".xml"))
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    /// Says that a part will not be read, for the progress.
    public void leave(String part) {
        ZipEntry entry = zip.getEntry(part);
        budget.leave(entry == null ? 0 : Math.max(0, entry.getSize()));
    }

    /// Two parts of one name are no file of Office: programs disagree on which of them counts.
    private void refuseTwins() throws ImportFailure {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            if (!names.add(entries.nextElement().getName())) {
                throw damaged(name, null);
            }
        }
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException _) {
                // What was opened to be read holds nothing that could be lost.
            }
        }
    }

    /// Refuses what does not begin as a zip: protected files and the older formats are compound
    /// files.
    private static void look(Path file, String name) throws IOException {
        byte[] start = new byte[ZIP.length];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(start, 0, start.length);
            if (read == start.length && Arrays.equals(start, COMPOUND)) {
                String rest = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                boolean isProtected = rest.contains(ENCRYPTED);
                throw new ImportFailure(
                        isProtected ? "import.file.protected" : "import.file.old", null, name);
            }
            if (read < start.length || !Arrays.equals(start, ZIP)) {
                throw new ImportFailure("import.file.not-office", null, name);
            }
        }
    }

    private Kind kindOf(String part) throws ImportFailure {
        if (part.endsWith(".xml") && part.startsWith("xl/")) {
            return Kind.WORKBOOK;
        }
        if (part.endsWith(".xml") && part.startsWith("word/")) {
            return Kind.DOCUMENT;
        }
        boolean isBinary = part.endsWith(".bin") && part.startsWith("xl/");
        throw new ImportFailure(
                isBinary ? "import.file.binary" : "import.file.not-office", null, name);
    }

    /// The name of the file, for sentences.
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /// The part the others hang on.
    public String main() {
        return main;
    }

    /// Limits on what is kept of this file.
    public Budget budget() {
        return budget;
    }

    public boolean has(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null && !entry.isDirectory();
    }

    /// Opens a part.
    ///
    /// @throws ImportFailure when it is missing
    public XmlPart part(String part) throws ImportFailure {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged(name, null);
        }
        budget.announce(entry.getSize());
        return new XmlPart(name, () -> new BoundedStream(zip.getInputStream(entry), budget), true);
    }

    /// What a part points at, by the ids it uses.
    ///
    /// @param part the part that points; empty for the file itself
    public Map<String, Relation> relations(String part) throws ImportFailure {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String rels = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!has(rels)) {
            return relations;
        }
        try (XmlPart xml = part(rels)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    boolean isOutside = xml.attribute("TargetMode").equals("External");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    isOutside ? target : absolute(folder, target),
                                    isOutside));
                }
            }
        }
        return relations;
    }

    /// The target of the first relation of a type that is in the file; null for none.
    public @Nullable String related(String part, String type) throws ImportFailure {
        return relations(part).values().stream()
                .filter(each -> each.type().equals(type) && !each.isOutside())
                .map(Relation::target)
                .filter(this::has)
                .findFirst()
                .orElse(null);
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            int cut = base.isEmpty() ? -1 : base.lastIndexOf('/', base.length() - 2);
            base = base.substring(0, cut + 1);
            rest = rest.substring(3);
        }
        return base + rest;
    }

    @Override
    public void close() {
        close(zip);
    }
}
