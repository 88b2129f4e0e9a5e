package no.kompetanseplan.ui;

import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A kind of file a plan can be handed over as.
///
/// @param name text key of what the file is, such as «Excel-arbeidsbok»
/// @param extension of the file, without the dot
/// @param job makes it
public record Exporter(String name, String extension, Job job) {

    /// Makes a file in the place of an old one, whole or not at all.
    @FunctionalInterface
    public interface Job {

        /// Runs off the window's thread.
        ///
        /// @return null when the file is there, else the sentence that tells why it is not
        /// @throws java.util.concurrent.CancellationException when `steps` said to stop
        @Nullable String make(SessionState state, Texts texts, Path target, Steps steps);
    }

    /// Told how far the work is; throws
    /// [CancellationException][java.util.concurrent.CancellationException] to stop it.
    @FunctionalInterface
    public interface Steps {
        void step(long done, long total);
    }
}
