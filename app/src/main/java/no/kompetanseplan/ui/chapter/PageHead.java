package no.kompetanseplan.ui.chapter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// The head of a page: number and title as the document prints them, a line of facts, and the acts
/// of the page to the right.
public final class PageHead extends HBox {

    /// Facts stand on one line where there is room: a pane that flows asks for the height of
    /// several otherwise.
    private static final double WIDE = 4000;

    private final Label number = new Label();
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane();
    private final VBox left;
    private final FlowPane acts;

    public PageHead(Node... acts) {
        getStyleClass().add("page-head");
        number.getStyleClass().add("title-number");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.textProperty().subscribe(() -> keepWordsWhole());
        title.fontProperty().subscribe(() -> keepWordsWhole());
        number.setMinWidth(USE_PREF_SIZE);
        HBox words = new HBox(number, title);
        words.setAlignment(Pos.BASELINE_LEFT);
        facts.getStyleClass().add("facts");
        facts.setPrefWrapLength(WIDE);
        left = new VBox(words, facts);
        HBox.setHgrow(left, Priority.ALWAYS);
        this.acts = new FlowPane(acts);
        this.acts.getStyleClass().add("tool-row");
        this.acts.setAlignment(Pos.BOTTOM_RIGHT);
        setMinWidth(0);
        getChildren().setAll(left, this.acts);
    }

    /// The acts stand on one line as long as the words beside them keep room for the longest.
    private void share(double width) {
        double room = width - snappedLeftInset() - snappedRightInset() - getSpacing();
        double line = acts.getHgap() * Math.max(0, acts.getChildren().size() - 1);
        for (Node act : acts.getChildren()) {
            line += snapSizeX(act.prefWidth(-1));
        }
        double given = Math.min(line, Math.max(0, room - left.minWidth(-1)));
        acts.setPrefWrapLength(given);
        acts.setMinWidth(given);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            share(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        share(getWidth());
        super.layoutChildren();
    }

    /// A title may take several lines but breaks no word; the acts take several lines first.
    private void keepWordsWhole() {
        title.setMinWidth(Words.widest(title.getText(), title.getFont()));
    }

    /// Shows number and title; an empty number takes no room.
    public PageHead show(String numberWords, String titleWords) {
        number.setText(numberWords);
        number.setManaged(!numberWords.isEmpty());
        number.setVisible(!numberWords.isEmpty());
        title.setText(titleWords);
        setAccessibleText((numberWords + " " + titleWords).strip());
        return this;
    }

    /// Shows the line of facts below the title.
    public PageHead facts(List<? extends Node> nodes) {
        facts.getChildren().setAll(nodes);
        return this;
    }
}
