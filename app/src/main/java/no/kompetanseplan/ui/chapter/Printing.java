package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.SheetPicture;
import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// How the plan leaves the program as documents: set to be looked at, written to files, and opened
/// in the programs that read them.
public record Printing(Draw draw, Write write, Figure figure, Open open) {

    /// What of the plan is wanted.
    public enum Scope {
        WHOLE,
        WITH_SUPPLEMENTS,
        CHAPTER,
        SUPPLEMENT
    }

    /// What is to be set or written.
    ///
    /// @param of the chapter, or the municipality of the supplement; null for the whole plan
    public record Order(Scope scope, @Nullable Id of) {}

    /// The kinds of file.
    public enum Format {
        DOCX,
        PDF,
        HTML,
        XLSX;

        /// The end of a file's name.
        public String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The pages of a document, painted as they are asked for, on any thread.
    public record Drawn(int pages, Picture picture) {}

    /// Paints a page, from 0, as fine as is asked.
    @FunctionalInterface
    public interface Picture {
        SheetPicture of(int page, int dpi) throws IOException;
    }

    /// Sets a document without writing it; runs off the window's thread.
    @FunctionalInterface
    public interface Draw {
        Drawn draw(Order order, SessionState state, Texts texts, Progress progress)
                throws IOException;
    }

    /// What came of writing a file.
    ///
    /// @param problem empty when the file is there and was opened once, else the sentence that
    ///   tells why it is not
    /// @param note what of the plan the file shows otherwise than it stands; mostly empty
    public record Written(String problem, String note) {}

    /// Writes a file in the place of an old one, whole or not at all; runs off the window's thread.
    @FunctionalInterface
    public interface Write {

        /// Writes one file.
        ///
        /// @return what came of it, in the language of the texts
        Written write(
                Order order,
                Format format,
                Path target,
                SessionState state,
                Texts texts,
                Progress progress);
    }

    /// Writes a chart by the end of the file's name, as a picture (`.png`), a drawing (`.svg`) or
    /// the table of its numbers (`.xlsx`); runs off the window's thread.
    @FunctionalInterface
    public interface Figure {

        /// Writes one file, whole or not at all.
        Written write(Chart chart, Path target, Texts texts);
    }

    /// Opens a file in the program of the machine that reads it.
    @FunctionalInterface
    public interface Open {
        /// Whether there was a way to open it.
        boolean open(Path file);
    }
}
