package no.kompetanseplan.spelling;

import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/// The words of a language. May be asked on any thread, by one at a time.
public final class Dictionary {

    /// As many as a reader takes in at a glance.
    private static final int MOST_SUGGESTIONS = 5;

    private final Hunspell hunspell;

    private Dictionary(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    static Dictionary read(Path affixes, Path words) throws IOException, ParseException {
        try (InputStream aff = Files.newInputStream(affixes);
                InputStream dic = Files.newInputStream(words);
                ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
            return new Dictionary(
                    new Hunspell(
                            new org.apache.lucene.analysis.hunspell.Dictionary(
                                    scratch, "spelling", aff, dic),
                            TimeoutPolicy.NO_TIMEOUT,
                            () -> {}));
        }
    }

    public synchronized boolean knows(String word) {
        return hunspell.spell(word);
    }

    /// What a word may have been meant to be, the likeliest first; at most five. Takes tenths of a
    /// second.
    public synchronized List<String> suggest(String word) {
        return hunspell.suggest(word).stream().limit(MOST_SUGGESTIONS).toList();
    }
}
