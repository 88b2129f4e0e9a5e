package no.kompetanseplan.ui;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.prefs.Preferences;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// What a screen has at hand: the user's language and preferences, the time, and the doors to the
/// other screens.
record Room(
        Texts texts,
        Preferences preferences,
        Clock clock,
        List<Exporter> exporters,
        PaperMaker papers,
        Printing printing,
        Dictionaries dictionaries,
        Doors doors) {

    /// Ways out of a screen. The program behind them shows the file dialogs.
    ///
    /// @param welcome to the welcome page
    /// @param choosePlan asks for a plan file and opens it
    /// @param newPlan to the page for a new plan
    /// @param begin makes a new plan and opens it
    /// @param restyle language, look or zoom in the preferences has changed
    /// @param chooseSource asks for a file to take in, and goes on when one is chosen
    /// @param chooseTarget asks where to put a file, and goes on when one is chosen
    /// @param chooseFolder asks for a folder to put files in, and goes on when one is chosen
    record Doors(
            Runnable welcome,
            Runnable choosePlan,
            Runnable newPlan,
            PlanDoor begin,
            Runnable restyle,
            SourceDoor chooseSource,
            TargetDoor chooseTarget,
            FolderDoor chooseFolder) {}

    /// Asks where to put a new plan and opens it.
    @FunctionalInterface
    interface PlanDoor {

        /// Asks, and goes on only when a place is chosen.
        ///
        /// @param made done once the file is there, while the plan before is still open
        void make(Plan beginning, String name, Runnable made);
    }

    /// Asks for a folder to write into.
    @FunctionalInterface
    interface FolderDoor {
        /// Asks, and goes on only when a folder is chosen.
        ///
        /// @param purpose what the folder is remembered for, such as `papers`
        void choose(String purpose, Consumer<Path> then);
    }

    /// Asks for a file to read.
    @FunctionalInterface
    interface SourceDoor {

        /// Asks, and goes on only when a file is chosen.
        ///
        /// @param extensions with their dots, parted by spaces
        void choose(String description, String extensions, Consumer<Path> then);
    }

    /// Asks for the name of a file to write.
    @FunctionalInterface
    interface TargetDoor {

        /// Asks, and goes on only when a file is chosen.
        ///
        /// @param purpose what the folder is remembered for, such as `export`
        /// @param description what the file is, such as «Excel-arbeidsbok»
        /// @param suggested name to begin with, extension and all
        void choose(String purpose, String description, String suggested, Consumer<Path> then);
    }
}
