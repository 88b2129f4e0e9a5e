package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.text.Texts;

import java.util.List;

/// Why a row is not taken in.
///
/// @param key text key of the sentence
/// @param arguments what goes into it
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String sentence(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
