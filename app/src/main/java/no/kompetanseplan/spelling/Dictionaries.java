package no.kompetanseplan.spelling;

import no.kompetanseplan.model.choice.PlanLanguage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The dictionaries in a folder, each read when it is first asked for. Reading takes seconds: not
/// on the thread of a window. May be asked on any thread.
public final class Dictionaries {

    private static final System.Logger LOG = System.getLogger(Dictionaries.class.getName());

    private final @Nullable Path folder;
    private final Map<PlanLanguage, Optional<Dictionary>> read = new EnumMap<>(PlanLanguage.class);

    private Dictionaries(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Those of a folder; null for none.
    public static Dictionaries in(@Nullable Path folder) {
        return new Dictionaries(folder);
    }

    /// Whether the files for a language are there.
    public boolean has(PlanLanguage language) {
        return folder != null
                && Files.isReadable(folder.resolve(name(language) + ".aff"))
                && Files.isReadable(folder.resolve(name(language) + ".dic"));
    }

    private static String name(PlanLanguage language) {
        return switch (language) {
            case BOKMAL -> "nb_NO";
            case NYNORSK -> "nn_NO";
        };
    }

    /// The dictionary of a language; empty when its files are not there or can't be read.
    public synchronized Optional<Dictionary> of(PlanLanguage language) {
        return read.computeIfAbsent(language, this::load);
    }

    private Optional<Dictionary> load(PlanLanguage language) {
        Path in = folder;
        if (in == null || !has(language)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Dictionary.read(
                            in.resolve(name(language) + ".aff"),
                            in.resolve(name(language) + ".dic")));
        } catch (IOException | ParseException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No spelling: " + name(language), e);
            return Optional.empty();
        }
    }
}
