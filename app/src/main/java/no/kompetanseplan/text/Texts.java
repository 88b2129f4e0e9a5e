package no.kompetanseplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// Message keys to words in one language. Immutable; the three instances are built once.
///
/// Patterns are [MessageFormat] patterns only where arguments are given, so a text without
/// arguments may hold any character. Numbers among the arguments are set with hard spaces by the
/// language.
public final class Texts {

    /// The resource files, one per area of the program and language.
    static final List<String> AREAS =
            List.of(
                    "app",
                    "field",
                    "kit",
                    "shell",
                    "measures",
                    "chapters",
                    "staffing",
                    "rules",
                    "budget",
                    "grants",
                    "posts",
                    "checks",
                    "registers",
                    "supplement",
                    "template",
                    "hearing",
                    "public",
                    "exchange",
                    "document",
                    "import",
                    "staff",
                    "fetch",
                    "store",
                    "cli");

    private static final Map<Language, Texts> ALL =
            Map.of(
                    Language.NB, new Texts(Language.NB),
                    Language.NN, new Texts(Language.NN),
                    Language.EN, new Texts(Language.EN));

    private final Language language;
    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        this.words = load(language);
    }

    public static Texts of(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalArgumentException(language.name());
        }
        return texts;
    }

    public Language language() {
        return language;
    }

    /// The words behind a key, with arguments set in.
    ///
    /// @throws IllegalArgumentException for an unknown key: a mistake of the programmer, never of
    ///   the user
    public String get(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.code());
        }
        if (arguments.length == 0) {
            return pattern;
        }
        // Taking a pattern apart costs more than filling a copy of it, which one thread has alone.
        MessageFormat known =
                formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
        return ((MessageFormat) known.clone()).format(arguments);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    Map<String, String> words() {
        return words;
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            Properties properties = new Properties();
            String name = area + "_" + language.code() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("Missing " + name);
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : properties.stringPropertyNames()) {
                if (all.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException(key + " is declared twice");
                }
            }
        }
        return Map.copyOf(all);
    }
}
