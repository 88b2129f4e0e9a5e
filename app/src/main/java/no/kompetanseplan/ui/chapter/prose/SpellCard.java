package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.spelling.Checker.Unknown;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Pop;
import no.kompetanseplan.ui.kit.prose.ProseField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What can be done with an unknown word: take one of at most five suggestions, or put it into the
/// list of the plan, where it is right from now on.
final class SpellCard {

    private static final double ROW_EM = 2.15;
    private static final double EM = 14;

    /// @param words what the line says
    /// @param act what Enter or a click on it does
    private record Choice(String words, Runnable act) {}

    private final Desk desk;
    private final Pop pop;
    private final SpellWatch watch;
    private final Newest<List<String>> suggested = new Newest<>("suggestions", this::suggested);
    private final ListView<Choice> list = new ListView<>();
    private final Label head = new Label();
    private final VBox node = new VBox(head, list);
    private final Runnable next;
    private @Nullable Piece piece;
    private @Nullable Unknown word;

    /// @param next goes to the next unknown word
    SpellCard(Desk desk, Pop pop, SpellWatch watch, Runnable next) {
        this.desk = desk;
        this.pop = pop;
        this.watch = watch;
        this.next = next;
        head.getStyleClass().addAll("muted", "small");
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take());
        list.setAccessibleText(desk.text("shell.spell.list"));
        node.getStyleClass().add("spell-card");
    }

    /// Shows what can be done with a word, which is selected.
    void open(Piece at, Unknown unknown) {
        piece = at;
        word = unknown;
        at.edit(unknown.from(), unknown.to());
        head.setText(desk.text("shell.spell.looking"));
        show(List.of());
        pop.open(node, at.field().boundsOf(unknown.from()), list, at.field()::requestFocus);
        suggested.ask(watch.suggestions(unknown.word()));
    }

    private void suggested(List<String> words) {
        if (pop.isOpen() && word != null) {
            head.setText(desk.text(words.isEmpty() ? "shell.spell.nothing" : "shell.spell.meant"));
            show(words);
            pop.place();
        }
    }

    private void show(List<String> suggestions) {
        Unknown at = word;
        if (at == null) {
            return;
        }
        List<Choice> choices = new ArrayList<>();
        suggestions.forEach(each -> choices.add(new Choice(each, () -> replace(each))));
        choices.add(new Choice(desk.text("shell.spell.add", at.word()), () -> learn(at.word())));
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        double em = head.getFont() == null ? EM : Math.max(EM, head.getFont().getSize());
        list.setPrefHeight(choices.size() * ROW_EM * em + 2);
    }

    private void replace(String by) {
        Piece in = piece;
        Unknown at = word;
        if (in == null || at == null) {
            return;
        }
        pop.close();
        ProseField field = in.field();
        Words set = field.prose().at(at.from()) instanceof Words words ? words : Words.plain("");
        field.select(at.from(), at.to());
        field.put(new Prose(List.of(set.with(by))));
        in.commit();
    }

    private void learn(String unknown) {
        pop.close();
        desk.edit("step.text.word", plan -> KnownWords.add(plan, desk.newId(), unknown));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
        } else if (event.getCode() == KeyCode.F7) {
            pop.close();
            next.run();
        } else {
            return;
        }
        event.consume();
    }

    private void take() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.act().run();
        }
    }

    /// A line of words.
    private static final class Cell extends ListCell<Choice> {

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : choice.words());
        }
    }
}
