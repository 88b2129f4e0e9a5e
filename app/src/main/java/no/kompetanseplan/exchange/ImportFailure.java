package no.kompetanseplan.exchange;

import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// A file of another program that was not taken in. Nothing of it has been used. Carries the one
/// sentence for the user: what, where, what to do.
public final class ImportFailure extends IOException {

    private final String key;
    private final Object[] arguments;

    /// @param key text key of the sentence
    /// @param arguments what is set into it
    public ImportFailure(String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public String sentence(Texts texts) {
        return texts.get(key, arguments);
    }
}
