package no.kompetanseplan.ui.kit.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Option;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A list of options to tick, with a search field that keeps the keyboard: typing finds, ↑ and ↓
/// walk, Space ticks. Who shows it decides what Enter and Esc do.
public final class CheckList extends VBox {

    private static final int ROWS_ABOVE = 3;

    private final TextField search = new TextField();
    private final ListView<Option> list = new ListView<>();
    private final Label summary = new Label();
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();
    private final List<Option> options;

    public CheckList(String prompt, List<Option> options, Set<String> ticked, Texts texts) {
        this.options = options;
        for (Option option : options) {
            BooleanProperty tick = new SimpleBooleanProperty(ticked.contains(option.key()));
            tick.addListener((o, old, now) -> summarise());
            ticks.put(option.key(), tick);
        }
        getStyleClass().add("check-list");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        showList(texts);
        getChildren().addAll(search, list, summary);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        summarise();
    }

    /// Keys of the ticked options, in the order of the options.
    public Set<String> ticked() {
        Set<String> keys = new LinkedHashSet<>();
        ticks.forEach((key, tick) -> {
            if (tick.get()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /// Puts the keyboard in the search field.
    public void begin() {
        search.requestFocus();
    }

    private void showList(Texts texts) {
        FilteredList<Option> found = new FilteredList<>(tickedFirst());
        list.setItems(found);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("kit.checks.none")));
        list.setCellFactory(CheckBoxListCell.forListView(this::tick, new Words()));
        list.getSelectionModel().select(0);
        search.textProperty()
                .addListener((o, old, typed) -> {
                    String words = typed.strip().toLowerCase(Locale.ROOT);
                    found.setPredicate(option -> has(option, words));
                    list.getSelectionModel().select(0);
                });
    }

    private static boolean has(Option option, String words) {
        return (option.label() + " " + option.note()).toLowerCase(Locale.ROOT).contains(words);
    }

    private ObservableList<Option> tickedFirst() {
        List<Option> sorted = new ArrayList<>();
        options.stream().filter(this::isTicked).forEach(sorted::add);
        options.stream().filter(option -> !isTicked(option)).forEach(sorted::add);
        return FXCollections.observableArrayList(sorted);
    }

    private boolean isTicked(Option option) {
        return tick(option).get();
    }

    private BooleanProperty tick(Option option) {
        BooleanProperty tick = ticks.get(option.key());
        if (tick == null) {
            throw new IllegalArgumentException(option.key());
        }
        return tick;
    }

    private void summarise() {
        summary.setText(
                String.join(
                        ", ", options.stream().filter(this::isTicked).map(Option::label).toList()));
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
            walk(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && !event.isAltDown()) {
            walk(at - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && ticksOnSpace()) {
            Option option = list.getSelectionModel().getSelectedItem();
            if (option != null) {
                tick(option).set(!isTicked(option));
            }
            event.consume();
        }
    }

    /// The letter of a Space that ticked must not reach the search field.
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(" ") && ticksOnSpace()) {
            event.consume();
        }
    }

    /// A blank after typed words belongs to the words, unless an arrow has left them.
    private boolean ticksOnSpace() {
        return search.getText().isEmpty() || list.getSelectionModel().getSelectedIndex() > 0;
    }

    private void walk(int to) {
        int at = Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - ROWS_ABOVE));
    }

    /// An option in the words of the list.
    private static final class Words extends StringConverter<Option> {

        @Override
        public String toString(@Nullable Option option) {
            if (option == null) {
                return "";
            }
            return option.note().isEmpty()
                    ? option.label()
                    : option.label() + " · " + option.note();
        }

        @Override
        public Option fromString(String words) {
            return Option.of(words, words);
        }
    }
}
