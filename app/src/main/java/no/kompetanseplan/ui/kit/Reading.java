package no.kompetanseplan.ui.kit;

import org.jspecify.annotations.Nullable;

/// How typed text was understood: as a value, perhaps with words that say how, or not at all.
///
/// ```java
/// Reading.ok(period).understood("01.08.2016 – 30.06.2017", "uke 31 – uke 26")
/// Reading.ok(Period.ofWording(text)).doubtful("Udatert", "lagres som tekst")
/// Reading.refused("Skriv et tall, for eksempel 5 000.")
/// ```
public sealed interface Reading {

    /// The text means a value.
    ///
    /// @param value what an edit carries to the plan; null empties the field
    /// @param words what was understood, shown while typing; empty when the text says it all
    /// @param note more of the same, shown muted
    /// @param isDoubtful the text is kept but not understood in full: shown as a warning
    record Ok(@Nullable Object value, String words, String note, boolean isDoubtful)
            implements Reading {

        public Ok understood(String saidWords, String saidNote) {
            return new Ok(value, saidWords, saidNote, false);
        }

        public Ok understood(String saidWords) {
            return understood(saidWords, "");
        }

        public Ok doubtful(String saidWords, String saidNote) {
            return new Ok(value, saidWords, saidNote, true);
        }
    }

    /// The text means nothing here; `sentence` says what to write instead.
    record Refused(String sentence) implements Reading {}

    static Ok ok(@Nullable Object value) {
        return new Ok(value, "", "", false);
    }

    static Refused refused(String sentence) {
        return new Refused(sentence);
    }
}
