package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// A card to choose what a text refers to: words narrow the list, arrows walk in it, Enter takes.
final class ReferenceCard {

    private final Texts texts;
    private final List<Target> all;
    private final TextField filter = new TextField();
    private final ListView<Target> list = new ListView<>();
    private final VBox node = new VBox();
    private final Consumer<Target> take;

    ReferenceCard(Texts texts, List<Target> all, Consumer<Target> take) {
        this.texts = texts;
        this.all = all;
        this.take = take;
        Label head = new Label(texts.get("shell.text.reference.head"));
        head.getStyleClass().add("semi");
        filter.setPromptText(texts.get("shell.text.reference.filter"));
        filter.setAccessibleText(texts.get("shell.text.reference.filter"));
        filter.textProperty().subscribe(words -> narrow(words));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.get("shell.text.reference.none")));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> taken());
        list.setAccessibleText(texts.get("shell.text.reference.head"));
        node.getStyleClass().addAll("ask-card", "reference-card");
        node.getChildren().addAll(head, filter, list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    VBox node() {
        return node;
    }

    TextField first() {
        return filter;
    }

    private void narrow(String words) {
        list.getItems().setAll(all.stream().filter(each -> each.has(words)).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            select(at + 1);
        } else if (event.getCode() == KeyCode.UP) {
            select(at - 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            taken();
        } else {
            return;
        }
        event.consume();
    }

    private void select(int at) {
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void taken() {
        Target chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen);
        }
    }

    /// What it is, and what the reference is going to print.
    private final class Cell extends ListCell<Target> {

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            if (target == null || empty) {
                setGraphic(null);
                return;
            }
            Label title = new Label(target.title());
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Label kind = new Label(texts.get(target.kind()));
            kind.getStyleClass().addAll("muted", "small");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(title, kind);
            row.getStyleClass().add("reference-row");
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(target.title() + ", " + kind.getText());
        }
    }
}
