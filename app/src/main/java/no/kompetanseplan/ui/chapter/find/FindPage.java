package no.kompetanseplan.ui.chapter.find;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// «Søk og erstatt»: where words stand in the plan, each place with a tick; what is ticked is
/// replaced in one step.
public final class FindPage implements Page {

    private static final String WORDS = "find.words";
    private static final String BY = "find.by";
    private static final String CASE = "find.case";
    private static final String WHOLE = "find.whole";

    private final Desk desk;
    private final TextField words = new TextField();
    private final TextField by = new TextField();
    private final CheckBox matchCase = new CheckBox();
    private final CheckBox wholeWords = new CheckBox();
    private final Button replace;
    private final PageHead head = new PageHead();
    private final ListView<FoundLine> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final VBox node = new VBox();
    private final Newest<List<Found>> search = new Newest<>("search", this::show);
    private final Set<String> unticked = new HashSet<>();
    private List<Found> found = List.of();

    public FindPage(Desk desk) {
        this.desk = desk;
        replace = Buttons.accent(Icon.SWAP, desk.text("shell.find.replace", 0));
        replace.setOnAction(_ -> replaceTicked());
        field(words, "shell.find.words", WORDS);
        field(by, "shell.find.by", BY);
        option(matchCase, "shell.find.case", CASE);
        option(wholeWords, "shell.find.whole", WHOLE);
        HBox tools = new HBox(words, by, matchCase, wholeWords, replace);
        tools.getStyleClass().addAll("tool-row", "find-tools");
        list.getStyleClass().addAll("edge-to-edge", "findings");
        list.setAccessibleText(desk.text("shell.find.list"));
        list.setCellFactory(_ -> new FoundCell(list, unticked, this::ticked, each -> go(each)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        head.show("", desk.text("shell.find.title"));
        node.getChildren().setAll(head, tools, body);
        words.textProperty().subscribe((_, _) -> asked());
        matchCase.selectedProperty().subscribe((_, _) -> asked());
        wholeWords.selectedProperty().subscribe((_, _) -> asked());
        by.textProperty().subscribe((_, now) -> desk.window().remember(BY, now));
        asked();
    }

    private void field(TextField field, String key, String kept) {
        String before = desk.window().recall(kept);
        field.setText(before == null ? "" : before);
        field.setPromptText(desk.text(key));
        field.setAccessibleText(desk.text(key));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER && field.equals(words)) {
                        list.requestFocus();
                        event.consume();
                    }
                });
    }

    private void option(CheckBox box, String key, String kept) {
        box.setText(desk.text(key));
        box.setSelected("1".equals(desk.window().recall(kept)));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
    }

    private Sought sought() {
        return new Sought(words.getText(), matchCase.isSelected(), wholeWords.isSelected());
    }

    /// Other words: every place is ticked again.
    private void asked() {
        unticked.clear();
        desk.window().remember(WORDS, words.getText());
        desk.window().remember(CASE, matchCase.isSelected() ? "1" : "0");
        desk.window().remember(WHOLE, wholeWords.isSelected() ? "1" : "0");
        look(desk.session().plan());
    }

    private void look(Plan plan) {
        Sought sought = sought();
        search.ask(() -> Search.find(plan, desk.texts(), sought));
    }

    private void show(List<Found> newest) {
        found = newest;
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(FoundLine.of(newest));
        if (!newest.isEmpty()) {
            select(Math.clamp(at, 0, list.getItems().size() - 1), 1);
        }
        body.getChildren().setAll(newest.isEmpty() ? empty() : list);
        ticked();
    }

    private Node empty() {
        return words.getText().isEmpty()
                ? new EmptyState(desk.text("shell.find.start"), desk.text("shell.find.start.says"))
                : new EmptyState(desk.text("shell.find.none"), desk.text("shell.find.none.says"));
    }

    private List<Found> tickedPlaces() {
        return found.stream().filter(each -> !unticked.contains(each.key())).toList();
    }

    private void ticked() {
        int count = tickedPlaces().size();
        replace.setText(desk.text("shell.find.replace", count));
        replace.setDisable(count == 0);
        List<Label> facts = new ArrayList<>();
        if (!found.isEmpty()) {
            facts.add(Words.of(desk.text("shell.find.count", found.size()), Tone.MUTED));
        }
        head.facts(facts);
        list.refresh();
    }

    private void replaceTicked() {
        List<Found> places = tickedPlaces();
        Sought sought = sought();
        String put = by.getText();
        desk.edit(
                "step.find.replace",
                plan -> Search.replace(plan, places, sought, put),
                () -> desk.window().toast(desk.text("shell.find.replaced", places.size()), true));
    }

    private void pressed(KeyEvent event) {
        Found at = selected();
        int index = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case SPACE -> {
                if (at != null) {
                    FoundCell.turn(unticked, at);
                    ticked();
                }
            }
            case ENTER -> {
                if (at != null) {
                    go(at);
                }
            }
            case DOWN -> select(index + 1, 1);
            case UP -> select(index - 1, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Selects a hit at or beyond an index; headings are stepped over.
    private void select(int from, int by) {
        int at = from;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at).found() != null) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
            at += by;
        }
    }

    private @Nullable Found selected() {
        FoundLine line = list.getSelectionModel().getSelectedItem();
        return line == null ? null : line.found();
    }

    private void go(Found to) {
        if (to.place() != null) {
            desk.window().go(to.place());
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        look(state.plan());
    }

    @Override
    public boolean focus() {
        words.requestFocus();
        words.selectAll();
        return true;
    }
}
