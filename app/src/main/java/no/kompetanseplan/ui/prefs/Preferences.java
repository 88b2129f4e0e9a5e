package no.kompetanseplan.ui.prefs;

import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Language, look, zoom, places and widths, kept in one small file of properties. A file that is
/// missing or can't be read gives the defaults; a value that makes no sense gives its own default.
/// What can't be written is forgotten at the end of the day: preferences never stop the work.
public final class Preferences {

    public static final int NO_ZOOM = 100;

    private static final int SMALLEST_ZOOM = 80;
    private static final int LARGEST_ZOOM = 200;
    private static final int MOST_RECENT = 8;
    private static final int LONGEST = 100_000;

    private final @Nullable Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    private Preferences(@Nullable Path file) {
        this.file = file;
    }

    /// The preferences kept in a file; the defaults when there is none or it is not readable.
    public static Preferences read(Path file) {
        Preferences preferences = new Preferences(file);
        try {
            Properties properties = new Properties();
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (text.length() <= LONGEST) {
                properties.load(new StringReader(text));
            }
            for (String key : properties.stringPropertyNames()) {
                preferences.values.put(key, properties.getProperty(key));
            }
        } catch (IOException | IllegalArgumentException e) {
            preferences.values.clear();
        }
        return preferences;
    }

    /// Preferences that are kept in memory only.
    public static Preferences inMemory() {
        return new Preferences(null);
    }

    /// What was kept under a key, or null.
    public @Nullable String text(String key) {
        return values.get(key);
    }

    /// Keeps a text, or with null forgets it, and writes the file when that is a change.
    public void put(String key, @Nullable String value) {
        String old = value == null ? values.remove(key) : values.put(key, value);
        if (value == null ? old != null : !value.equals(old)) {
            save();
        }
    }

    public Language language() {
        return choice("language", Language.NB);
    }

    public void language(Language language) {
        put("language", language.name());
    }

    public Look look() {
        return choice("look", Look.SYSTEM);
    }

    public void look(Look look) {
        put("look", look.name());
    }

    /// The size of all text in per cent, 80 to 200.
    public int zoom() {
        return Math.clamp(number("zoom", NO_ZOOM), SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    public void zoom(int percent) {
        put("zoom", Integer.toString(Math.clamp(percent, SMALLEST_ZOOM, LARGEST_ZOOM)));
    }

    public int number(String key, int otherwise) {
        String text = values.get(key);
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        String text = values.get(key);
        return text == null ? otherwise : text.equals("true");
    }

    public void put(String key, boolean value) {
        put(key, Boolean.toString(value));
    }

    /// A folder used before for this purpose that still is there, or null.
    public @Nullable Path folder(String purpose) {
        Path folder = path(values.get("folder." + purpose));
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    public void folder(String purpose, Path folder) {
        put("folder." + purpose, folder.toAbsolutePath().toString());
    }

    /// The plans opened lately, newest first.
    public List<Recent> recent() {
        List<Recent> found = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            Path path = path(values.get("recent." + i + ".file"));
            if (path != null) {
                String title = values.getOrDefault("recent." + i + ".title", "");
                String stage = values.getOrDefault("recent." + i + ".stage", "");
                found.add(new Recent(path, title, stage));
            }
        }
        return found;
    }

    /// Puts a plan on top of the list, in place of an older line for the same file.
    public void opened(Recent plan) {
        List<Recent> list = new ArrayList<>(recent());
        if (!list.isEmpty() && list.getFirst().equals(plan)) {
            return;
        }
        list.removeIf(other -> other.file().equals(plan.file()));
        list.addFirst(plan);
        recent(list);
    }

    public void recent(List<Recent> list) {
        values.keySet().removeIf(key -> key.startsWith("recent."));
        for (int i = 0; i < Math.min(MOST_RECENT, list.size()); i++) {
            values.put("recent." + i + ".file", list.get(i).file().toString());
            values.put("recent." + i + ".title", list.get(i).title());
            values.put("recent." + i + ".stage", list.get(i).stage());
        }
        save();
    }

    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private <E extends Enum<E>> E choice(String key, E otherwise) {
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(values.get(key))) {
                return each;
            }
        }
        return otherwise;
    }

    /// Written beside and moved into place, so that a crash leaves the old file or the new one.
    private void save() {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, written(), StandardCharsets.UTF_8);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger("ui").log(System.Logger.Level.DEBUG, "Preferences not saved", e);
        }
    }

    private String written() throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter out = new StringWriter();
        properties.store(out, null);
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
