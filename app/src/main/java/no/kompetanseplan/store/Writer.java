package no.kompetanseplan.store;

import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Stamp;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Who writes in a plan, and with which clock.
///
/// @param author a role, such as «prosjektleder»; never a person's name
/// @param installation id of this installation of the program
public record Writer(String author, String installation, Clock clock) {

    private static final int LONGEST = 200;

    public Writer {
        author = kept(author);
        installation = kept(installation);
    }

    Stamp stamp(EditKind kind, String label, @Nullable Hash target) {
        return new Stamp(
                kind, kept(label), author, installation, clock.instant().toString(), target);
    }

    /// Without what SQLite would not give back as it was.
    private static String kept(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF))
                .limit(LONGEST)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
