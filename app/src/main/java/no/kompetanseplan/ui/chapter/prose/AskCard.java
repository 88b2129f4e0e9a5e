package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

/// A card that asks for a line or two. Enter in a field does what its first button does.
final class AskCard {

    private static final int ROWS = 3;

    private final VBox node = new VBox();
    private final HBox acts = new HBox();
    private final Label refusal = Words.notice(Icon.WARNING, "", Tone.DANGER);
    private final Runnable done;

    /// @param act the words of the first button
    /// @param done what it does
    AskCard(String heading, String act, Runnable done) {
        this.done = done;
        Label head = new Label(heading);
        head.getStyleClass().add("semi");
        Button first = Buttons.small(Buttons.of(act));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> done.run());
        acts.getStyleClass().add("pop-acts");
        acts.getChildren().add(first);
        node.getStyleClass().add("ask-card");
        node.getChildren().addAll(head, acts);
    }

    VBox node() {
        return node;
    }

    /// A further button.
    void act(String words, Runnable action) {
        Button button = Buttons.small(Buttons.of(words));
        button.setOnAction(_ -> action.run());
        acts.getChildren().add(button);
    }

    /// A field of one line, with what it says while it is empty.
    TextField line(String name, String value) {
        TextField field = new TextField(value);
        field.setPromptText(name);
        return add(field, name);
    }

    /// A field of some lines.
    TextArea text(String name, String value) {
        TextArea field = new TextArea(value);
        field.setPromptText(name);
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        return add(field, name);
    }

    /// Says above the buttons why what is written will not do.
    void refuse(String sentence) {
        if (!node.getChildren().contains(refusal)) {
            node.getChildren().add(node.getChildren().size() - 1, refusal);
        }
        refusal.setText(sentence);
    }

    private <T extends TextInputControl> T add(T field, String name) {
        field.setAccessibleText(name);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        event.consume();
                        done.run();
                    }
                });
        node.getChildren().add(node.getChildren().size() - 1, field);
        return field;
    }
}
