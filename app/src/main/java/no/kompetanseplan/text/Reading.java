package no.kompetanseplan.text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading something a person typed: a value, or a sentence that says what to write.
public sealed interface Reading<T extends @Nullable Object> {

    /// All characters were read. An empty text is understood as the absent value.
    record Understood<T extends @Nullable Object>(T value) implements Reading<T> {}

    /// The text was not understood and nothing may be changed.
    ///
    /// @param key text key of the sentence to show under the field
    /// @param arguments what goes into the sentence
    record NotUnderstood<T extends @Nullable Object>(String key, List<Object> arguments)
            implements Reading<T> {

        public NotUnderstood {
            arguments = List.copyOf(arguments);
        }

        /// The sentence in the language of `texts`.
        public String sentence(Texts texts) {
            return texts.get(key, arguments.toArray());
        }
    }

    static <T extends @Nullable Object> Reading<T> understood(T value) {
        return new Understood<>(value);
    }

    static <T extends @Nullable Object> Reading<T> not(String key, Object... arguments) {
        return new NotUnderstood<>(key, List.of(arguments));
    }
}
