package no.kompetanseplan.ui.kit.editor;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One of a few options, in a list over the cell. A letter goes to the next option that begins with
/// it; a click chooses.
public final class ListEditor implements CellEditor {

    private static final double WIDTH_EM = 16;
    private static final double ROW_EM = 2;
    private static final int MOST_ROWS = 9;

    private final VBox pop = new VBox();
    private final ListView<Option> list = new ListView<>();
    private final String before;
    private final Function<String, Reading> pick;

    /// A list with the option in force marked.
    ///
    /// @param before its key; empty for none
    /// @param pick what a chosen key means
    public ListEditor(
            List<Option> options,
            String before,
            Function<String, Reading> pick,
            String spoken,
            Host host) {
        this.before = before;
        this.pick = pick;
        list.getItems().setAll(options);
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setCellFactory(view -> new OptionCell());
        list.setAccessibleText(spoken);
        options.stream()
                .filter(option -> option.key().equals(before))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        VBox.setVgrow(list, Priority.ALWAYS);
        pop.getStyleClass().addAll("pop", "list-editor");
        pop.getChildren().add(list);
        EditorKeys.on(pop, host);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::find);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> host.leave(Leave.DOWN));
        list.focusedProperty()
                .addListener((o, old, focused) -> {
                    if (!focused) {
                        host.leave(Leave.AWAY);
                    }
                });
    }

    @Override
    public List<Node> nodes() {
        return List.of(pop);
    }

    @Override
    public void begin() {
        pop.applyCss();
        list.requestFocus();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    @Override
    public void place(Rectangle2D cell, Dimension2D room, double em) {
        double width = Math.max(cell.getWidth(), WIDTH_EM * em);
        double height = (Math.min(MOST_ROWS, list.getItems().size()) * ROW_EM + 1) * em;
        PopPlace.put(pop, cell, room, width, height);
    }

    @Override
    public boolean isChanged() {
        return !key().equals(before);
    }

    @Override
    public Reading reading() {
        return pick.apply(key());
    }

    @Override
    public String text() {
        Option chosen = list.getSelectionModel().getSelectedItem();
        return chosen == null ? "" : chosen.label();
    }

    @Override
    public void refuse(String sentence) {
        list.setAccessibleHelp(sentence);
    }

    private String key() {
        Option chosen = list.getSelectionModel().getSelectedItem();
        return chosen == null ? before : chosen.key();
    }

    private void find(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        int count = list.getItems().size();
        int here = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= count && !letter.isBlank(); i++) {
            int at = Math.floorMod(here + i, count);
            if (list.getItems().get(at).label().toLowerCase(Locale.ROOT).startsWith(letter)) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(at);
                return;
            }
        }
    }

    /// An option by its label, with its note after it.
    private static final class OptionCell extends ListCell<Option> {

        @Override
        protected void updateItem(Option option, boolean empty) {
            super.updateItem(option, empty);
            if (empty || option == null) {
                setText(null);
            } else {
                setText(
                        option.note().isEmpty()
                                ? option.label()
                                : option.label() + " · " + option.note());
            }
        }
    }
}
