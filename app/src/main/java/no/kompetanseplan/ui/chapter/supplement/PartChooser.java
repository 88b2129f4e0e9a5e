package no.kompetanseplan.ui.chapter.supplement;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A card to choose a part of the plan that nobody asks a supplement to: words narrow the list,
/// arrows walk in it, Enter takes, Esc goes.
final class PartChooser {

    private final Texts texts;
    private final TextField filter = new TextField();
    private final ListView<CorePart> list = new ListView<>();
    private final VBox node = new VBox();
    private final Consumer<CorePart> take;
    private final Runnable close;
    private List<CorePart> all = List.of();

    PartChooser(Texts texts, Consumer<CorePart> take, Runnable close) {
        this.texts = texts;
        this.take = take;
        this.close = close;
        Label head = new Label(texts.get("supplement.choose"));
        head.getStyleClass().add("semi");
        filter.setPromptText(texts.get("supplement.choose.filter"));
        filter.setAccessibleText(texts.get("supplement.choose.filter"));
        filter.textProperty().subscribe(_ -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("supplement.choose.none")));
        list.setAccessibleText(texts.get("supplement.choose"));
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> taken());
        node.getStyleClass().addAll("card", "part-chooser");
        node.getChildren().addAll(head, filter, list);
    }

    VBox node() {
        return node;
    }

    /// Shows these parts and takes the keyboard.
    void show(List<CorePart> parts) {
        all = parts;
        filter.clear();
        narrow();
        filter.requestFocus();
    }

    private void narrow() {
        String[] words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        list.getItems().setAll(all.stream().filter(part -> has(part, words)).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private boolean has(CorePart part, String[] words) {
        String line = part.line(texts).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.DOWN -> select(at + 1);
            case KeyCode.UP -> select(at - 1);
            case KeyCode.ENTER -> taken();
            case KeyCode.ESCAPE -> close.run();
            default -> {
                return;
            }
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
        CorePart chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen);
        }
    }

    /// Number and title of a part.
    private final class Cell extends ListCell<CorePart> {

        @Override
        protected void updateItem(@Nullable CorePart part, boolean empty) {
            super.updateItem(part, empty);
            setPrefWidth(0);
            setText(part == null || empty ? null : part.line(texts));
        }
    }
}
