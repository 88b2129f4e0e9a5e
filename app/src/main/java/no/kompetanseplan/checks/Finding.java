package no.kompetanseplan.checks;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Something in the plan that somebody should look at.
///
/// @param row the row it is found in
/// @param field name of the field in the row; null when it is about the whole row
/// @param arguments what the sentence is filled with, words of the plan itself
public record Finding(What what, Id row, @Nullable String field, List<String> arguments) {

    /// Begins and divides an argument that is told in the language of the reader.
    private static final String WORD = "\u001f";

    /// Letters enough to tell one wording from another.
    private static final int SAID = 12;

    /// How much it matters.
    public enum Severity {
        /// Keeps the plan from being adopted.
        ERROR,
        /// Two statements that do not agree, or something a reader will miss.
        WARNING,
        /// Worth a look; often meant so.
        NOTICE;

        /// The name in texts and JSON.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    private static final Pattern LONG_WORD = Pattern.compile("(\\S{60})\\S{20,}");

    static Finding of(What what, Id row, @Nullable String field, String... arguments) {
        return new Finding(what, row, field, List.of(arguments));
    }

    public Severity severity() {
        return what.severity();
    }

    /// The kind and the place. It stays the same while the words in the sentence change.
    public String key() {
        return what.key() + "/" + row + "/" + (field == null ? "" : field);
    }

    /// What it is answered under: the kind, the place and what is said there. An edit elsewhere
    /// leaves it as it is; when the words that the finding is about change, it is another, and
    /// somebody must look at it again.
    public String subject() {
        String said = Id.named(String.join("\n", arguments)).toString();
        return key() + "/" + said.substring(0, SAID);
    }

    /// The finding in a sentence.
    public String words(Texts texts) {
        return texts.get(
                "check." + what.key(),
                arguments.stream().map(each -> quoted(inWords(texts, each))).toArray());
    }

    /// An argument that is not words of the plan, and is told in the language of the reader.
    ///
    /// @param key what stands behind `check.word.`
    /// @param source where it is written, such as «6.1»; empty when not said
    static String word(String key, String value, String source) {
        return WORD + String.join(WORD, key, value, source);
    }

    private static String inWords(Texts texts, String argument) {
        if (!argument.startsWith(WORD)) {
            return argument;
        }
        String[] parts = argument.substring(1).split(WORD, -1);
        String words = texts.get("check.word." + parts[0], parts[1]);
        return parts[2].isBlank() ? words : words + " (" + parts[2] + ")";
    }

    /// Words that stand in quotes in the sentence have single ones inside; a word of hundreds of
    /// letters is told by its beginning.
    private static String quoted(String words) {
        String shown = LONG_WORD.matcher(words).replaceAll("$1…");
        return shown.replace('«', '‘').replace('»', '’').replace('“', '‘').replace('”', '’');
    }

    /// Why it matters, and what to do about it.
    public String why(Texts texts) {
        return texts.get("check." + what.key() + ".why");
    }
}
