package no.kompetanseplan.exchange.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What the source of a record says of it and of its components, so that the schema says the same.
///
/// @param summary the record as a whole
/// @param components words by component name
record RecordDoc(String summary, Map<String, String> components) {

    private static final Path SOURCES = Path.of("src", "main", "java");

    static RecordDoc of(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        String part = "";
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("public record")) {
                    break;
                }
                if (line.startsWith("/// @param ")) {
                    String[] words = line.substring("/// @param ".length()).split(" ", 2);
                    part = words[0];
                    parts.put(part, new StringBuilder(words[1]));
                } else if (line.startsWith("///") && line.length() > 4) {
                    parts.computeIfAbsent(part, _ -> new StringBuilder())
                            .append(' ')
                            .append(line.substring(3).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach((name, text) -> words.put(name, plain(text.toString())));
        return new RecordDoc(words.getOrDefault("", ""), words);
    }

    /// Without the marks of a link and with a capital, as a sentence begins.
    private static String plain(String doc) {
        String text = doc.strip().replaceAll("\\[([^\\]]*)\\]", "$1");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
