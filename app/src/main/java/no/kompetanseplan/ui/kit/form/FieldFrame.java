package no.kompetanseplan.ui.kit.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;

import org.jspecify.annotations.Nullable;

/// What stands around a field: its label above, what was understood or is wrong below. The same for
/// every kind of field.
final class FieldFrame {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");

    private final VBox box;
    private final HBox caption = new HBox();
    private final Label label;
    private final Label below = new Label();
    private final Node control;
    private String standingHelp = "";

    FieldFrame(VBox box, String words, Node control) {
        this.box = box;
        this.control = control;
        this.label = new Label(words);
        label.setLabelFor(control);
        caption.getStyleClass().add("caption");
        caption.getChildren().add(label);
        below.getStyleClass().add("help");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("field");
        box.getChildren().addAll(caption, control);
    }

    /// Puts a link or other small thing to the right of the label.
    void beside(Node node) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        caption.getChildren().addAll(space, node);
    }

    /// Without the label over the field.
    void bare() {
        caption.setVisible(false);
        caption.setManaged(false);
    }

    /// A sentence that stays below the field when there is nothing else to say.
    void help(String sentence) {
        standingHelp = sentence;
        say(sentence, null);
    }

    /// Shows what a reading understood, or why it refused.
    void show(@Nullable Reading reading) {
        switch (reading) {
            case null -> say(standingHelp, null);
            case Reading.Refused refused -> say(refused.sentence(), "danger");
            case Reading.Ok ok -> {
                String words = ok.note().isEmpty() ? ok.words() : ok.words() + " · " + ok.note();
                say(words.isEmpty() ? standingHelp : words, ok.isDoubtful() ? "warning" : null);
            }
        }
        boolean wrong = reading instanceof Reading.Refused;
        control.pseudoClassStateChanged(ERROR, wrong);
        control.setAccessibleHelp(below.getText());
    }

    void readOnly(boolean on) {
        box.pseudoClassStateChanged(READ_ONLY, on);
        label.setGraphic(on ? Icon.LOCK.small() : null);
    }

    private void say(String sentence, @Nullable String tone) {
        below.setText(sentence);
        below.getStyleClass().removeAll("danger", "warning");
        if (tone != null) {
            below.getStyleClass().add(tone);
        }
        if (sentence.isEmpty()) {
            box.getChildren().remove(below);
        } else if (!box.getChildren().contains(below)) {
            box.getChildren().add(below);
        }
    }
}
