package no.kompetanseplan.ui.chapter.hearing;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Chooses a place of the plan by words: typing finds, ↑ and ↓ walk, Enter takes, Esc leaves.
final class SpotChooser extends VBox {

    private final TextField search = new TextField();
    private final ListView<Spot.Choice> list = new ListView<>();
    private final Consumer<Spot.Choice> take;
    private final Runnable leave;

    SpotChooser(
            Texts texts, List<Spot.Choice> choices, Consumer<Spot.Choice> take, Runnable leave) {
        this.take = take;
        this.leave = leave;
        getStyleClass().add("spot-chooser");
        String prompt = texts.get("hearing.spot.find");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        FilteredList<Spot.Choice> found =
                new FilteredList<>(FXCollections.observableArrayList(choices));
        search.textProperty()
                .subscribe(typed -> {
                    String words = typed.strip().toLowerCase(Locale.ROOT);
                    found.setPredicate(choice -> words(choice).contains(words));
                    list.getSelectionModel().select(0);
                });
        list.setItems(found);
        list.getStyleClass().addAll("dense");
        list.setFocusTraversable(false);
        list.setAccessibleText(prompt);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> takeSelected());
        getChildren().setAll(search, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void begin() {
        search.requestFocus();
    }

    private static String words(Spot.Choice choice) {
        return (choice.where() + " " + choice.words()).toLowerCase(Locale.ROOT);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int at = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, at - 3));
        } else if (code == KeyCode.ENTER && !event.isAltDown()) {
            takeSelected();
        } else if (code == KeyCode.ESCAPE) {
            leave.run();
        } else {
            return;
        }
        event.consume();
    }

    private void takeSelected() {
        Spot.Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            take.accept(choice);
        }
    }

    private static final class Cell extends ListCell<Spot.Choice> {

        @Override
        protected void updateItem(Spot.@Nullable Choice item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? null : item.where() + " · " + item.words());
        }
    }
}
