package no.kompetanseplan.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The few questions that stand in a window of their own: which file, and acts that can't be
/// undone. All else is asked in the page.
public final class Dialogs {

    private static final double WIDTH_EM = 34;

    private final Window owner;
    private final Texts texts;

    public Dialogs(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /// Asks for a file that exists.
    ///
    /// @param kind what such files are called, for example «Kompetanseplan»
    /// @param ending their ending without the dot
    public Optional<Path> open(String title, String kind, String ending, @Nullable Path folder) {
        File file = chooser(title, kind, ending, folder).showOpenDialog(owner);
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Asks where to write a file. A missing ending is added; the system asks before an old file is
    /// replaced.
    public Optional<Path> save(
            String title, String kind, String ending, @Nullable Path folder, String name) {
        FileChooser chooser = chooser(title, kind, ending, folder);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath).map(path -> withEnding(path, ending));
    }

    static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") ? path : path.resolveSibling(name + "." + ending);
    }

    private static FileChooser chooser(
            String title, String kind, String ending, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind + " (*." + ending + ")", "*." + ending));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    /// Asks before an act that can't be taken back. The button is named by its verb.
    ///
    /// @return whether the user chose to do it
    public boolean confirm(String heading, String sentence, String verb) {
        ButtonType act = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        return ask(heading, sentence, act).map(act::equals).orElse(false);
    }

    private Optional<ButtonType> ask(String heading, String sentence, ButtonType act) {
        Dialog<ButtonType> dialog = dialog(heading, sentence, act);
        return dialog.showAndWait();
    }

    /// The window of [#confirm], not yet shown.
    Dialog<ButtonType> dialog(String heading, String sentence, ButtonType act) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        Theme.follow(dialog, owner.getScene());
        dialog.setTitle(heading);
        dialog.getDialogPane().setContent(words(heading, sentence));
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(
                        act,
                        new ButtonType(
                                texts.get("kit.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setAccessibleText(heading + " " + sentence);
        return dialog;
    }

    private static Node words(String heading, String sentence) {
        Label title = new Label(heading);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        Label says = new Label(sentence);
        says.getStyleClass().add("says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(title, says);
        box.getStyleClass().add("dialog-words");
        box.setPrefWidth(WIDTH_EM * Theme.ROOT);
        return box;
    }
}
