package no.kompetanseplan.ui.chapter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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

    public PageHead(Node... acts) {
        getStyleClass().add("page-head");
        number.getStyleClass().add("title-number");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMinHeight(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox words = new HBox(number, title);
        words.setAlignment(Pos.BASELINE_LEFT);
        facts.getStyleClass().add("facts");
        facts.setPrefWrapLength(WIDE);
        VBox left = new VBox(words, facts);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox right = new HBox(acts);
        right.getStyleClass().add("tool-row");
        right.setAlignment(Pos.BOTTOM_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(left, right);
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
