package no.kompetanseplan.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Where files are asked for: the dialogs of the system, or a test's answers in their place.
record FileDoors(ToOpen toOpen, ToWrite toWrite, ToFolder toFolder) {

    /// Asks for a file that exists.
    @FunctionalInterface
    interface ToOpen {

        /// The file; null when the user thinks better of it.
        ///
        /// @param purpose what the folder is remembered for
        /// @param description what the file is, such as «Planfil»
        /// @param extension with its dot; several are parted by spaces
        @Nullable Path choose(String purpose, String description, String extension);
    }

    /// Asks for the name of a file to write.
    @FunctionalInterface
    interface ToWrite {

        /// The file, with the extension of the suggested name; null when the user thinks better of
        /// it.
        @Nullable Path choose(String purpose, String description, String suggested);
    }

    /// Asks for a folder.
    @FunctionalInterface
    interface ToFolder {
        /// The folder; null when the user thinks better of it.
        ///
        /// @param purpose what the folder is remembered for
        @Nullable Path choose(String purpose);
    }
}
