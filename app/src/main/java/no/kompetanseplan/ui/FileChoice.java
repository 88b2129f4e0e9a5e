package no.kompetanseplan.ui;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import no.kompetanseplan.ui.prefs.Preferences;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Asks the user for a file, beginning in the folder last used for the same purpose.
final class FileChoice {

    private final Stage stage;
    private final Preferences preferences;

    FileChoice(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /// A file to open; null when the user thinks better of it.
    @Nullable Path toOpen(String purpose, String description, String extension) {
        File chosen = chooser(purpose, description, extension).showOpenDialog(stage);
        if (chosen == null) {
            return null;
        }
        remember(purpose, chosen.toPath());
        return chosen.toPath();
    }

    /// A file to write, with the extension of the suggested name; null when the user thinks better
    /// of it.
    @Nullable Path toWrite(String purpose, String description, String suggested) {
        String extension = suggested.substring(suggested.lastIndexOf('.'));
        FileChooser chooser = chooser(purpose, description, extension);
        chooser.setInitialFileName(suggested);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return null;
        }
        Path file = chosen.toPath();
        String name = FileNames.withExtension(file.getFileName().toString(), extension);
        Path named = file.resolveSibling(name);
        remember(purpose, named);
        return named;
    }

    /// A folder to write into; null when the user thinks better of it.
    @Nullable Path toFolder(String purpose) {
        DirectoryChooser chooser = new DirectoryChooser();
        Path folder = preferences.folder(purpose);
        if (folder != null) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showDialog(stage);
        if (chosen == null) {
            return null;
        }
        preferences.folder(purpose, chosen.toPath());
        return chosen.toPath();
    }

    private FileChooser chooser(String purpose, String description, String extension) {
        FileChooser chooser = new FileChooser();
        List<String> patterns =
                Stream.of(extension.split(" ", -1)).map(each -> "*" + each).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, patterns));
        Path folder = preferences.folder(purpose);
        if (folder != null) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private void remember(String purpose, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            preferences.folder(purpose, folder);
        }
    }
}
