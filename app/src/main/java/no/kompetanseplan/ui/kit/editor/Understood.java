package no.kompetanseplan.ui.kit.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// The card below a cell that says what the typed text means, or why it means nothing, and by which
/// keys to go on.
final class Understood extends VBox {

    private static final List<String> TONES = List.of("danger", "warning");

    private final Label words = new Label();
    private final Label note = new Label();

    Understood(Texts texts) {
        getStyleClass().addAll("pop", "understood");
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        note.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(words, space, note);
        top.getStyleClass().add("said");
        HBox keys =
                new HBox(
                        Words.key(texts.get("kit.key.enter")),
                        said(texts.get("kit.key.saves")),
                        Words.key(texts.get("kit.key.tab")),
                        said(texts.get("kit.key.next")),
                        Words.key(texts.get("kit.key.esc")),
                        said(texts.get("kit.key.restores")));
        keys.getStyleClass().add("keys");
        getChildren().addAll(top, keys);
    }

    /// Shows a reading.
    ///
    /// @return whether there is anything to show
    boolean show(Reading reading) {
        words.getStyleClass().removeAll(TONES);
        switch (reading) {
            case Reading.Refused refused -> say(refused.sentence(), "", "danger");
            case Reading.Ok ok -> say(ok.words(), ok.note(), ok.isDoubtful() ? "warning" : "");
        }
        return !words.getText().isEmpty();
    }

    private void say(String sentence, String more, String tone) {
        words.setText(sentence);
        note.setText(more);
        words.setGraphic(tone.isEmpty() ? null : Icon.FINDING.small());
        if (!tone.isEmpty()) {
            words.getStyleClass().add(tone);
        }
    }

    private static Label said(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
