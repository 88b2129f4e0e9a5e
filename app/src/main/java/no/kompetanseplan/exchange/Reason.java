package no.kompetanseplan.exchange;

import no.kompetanseplan.text.Texts;

import java.util.List;

/// Why something of a file is not taken in, or what was made of it.
///
/// @param key text key of the sentence
/// @param arguments what goes into it; a reason among them as its own sentence
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String sentence(Texts texts) {
        return texts.get(
                key,
                arguments.stream()
                        .map(each -> each instanceof Reason words ? words.sentence(texts) : each)
                        .toArray());
    }
}
