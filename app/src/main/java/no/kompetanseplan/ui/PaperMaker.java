package no.kompetanseplan.ui;

import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Paper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Writes the papers of hearings and decisions into a folder.
@FunctionalInterface
public interface PaperMaker {

    /// Runs off the window's thread.
    ///
    /// @return null when the files are there, else the sentence that tells why they are not
    /// @throws java.util.concurrent.CancellationException when `steps` said to stop
    @Nullable String make(
            Paper paper, SessionState state, Texts texts, Path folder, Exporter.Steps steps);
}
