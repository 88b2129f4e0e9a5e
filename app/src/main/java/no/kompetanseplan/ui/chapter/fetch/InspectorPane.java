package no.kompetanseplan.ui.chapter.fetch;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// The inspector beside a file on its way in: a head, what can be chosen, and what comes of it.
public final class InspectorPane {

    private final Texts texts;
    private final VBox choices = new VBox();
    private final VBox sums = new VBox();
    private final VBox node = new VBox();

    public InspectorPane(Texts texts, String titleKey, String saysKey) {
        this.texts = texts;
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add("heading");
        Label says = Words.of(texts.get(saysKey), Tone.MUTED);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(title, says);
        head.getStyleClass().add("inspector-head");
        VBox all = new VBox(choices, sums);
        all.getStyleClass().add("inspector-body");
        choices.getStyleClass().add("fetch-columns");
        sums.getStyleClass().add("fetch-counts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, scroll);
    }

    public Node node() {
        return node;
    }

    public void choices(List<? extends Node> nodes) {
        choices.getChildren().setAll(nodes);
    }

    public void sums(List<? extends Node> nodes) {
        sums.getChildren().setAll(nodes);
    }

    public Label caption(String key) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("semi");
        return caption;
    }

    /// Words to the left and a number to the right.
    public HBox line(String words, String number, boolean isStrong) {
        Label name = new Label(words);
        name.setMinWidth(0);
        Label right = new Label(number);
        right.setMinWidth(Region.USE_PREF_SIZE);
        if (isStrong) {
            name.getStyleClass().add("semi");
            right.getStyleClass().add("semi");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(name, gap, right);
    }

    public HBox line(String words, long number, boolean isStrong) {
        return line(words, Formats.of(texts.language()).integer(number), isStrong);
    }
}
