package no.kompetanseplan.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/// A question laid over the whole window, for the few acts that can't be taken back. The window
/// below neither sees a key nor a click until it is answered; Esc is the last answer.
public final class Question {

    /// A way to answer, named by its verb.
    public record Answer(String words, Runnable act) {}

    private final Pane holder;
    private final StackPane node = new StackPane();
    private final List<Button> buttons = new ArrayList<>();
    private Subscription size = Subscription.EMPTY;

    /// A question that is not asked yet.
    ///
    /// @param holder what it is laid over
    /// @param says sentences below the heading
    /// @param answers the main one first, the harmless one last
    public Question(Pane holder, String heading, List<String> says, List<Answer> answers) {
        this.holder = holder;
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        VBox box = new VBox(label(heading, "heading"));
        says.forEach(sentence -> box.getChildren().add(label(sentence, "says")));
        box.getChildren().add(buttons(answers));
        box.getStyleClass().add("question");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleText(heading + " " + String.join(" ", says));
        StackPane.setAlignment(box, Pos.CENTER);
        node.getChildren().setAll(scrim, box);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node buttons(List<Answer> answers) {
        for (Answer answer : answers) {
            Button button =
                    buttons.isEmpty() ? Buttons.accent(answer.words()) : Buttons.of(answer.words());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                close();
                answer.act().run();
            });
            buttons.add(button);
        }
        FlowPane row = new FlowPane();
        row.getChildren().setAll(buttons);
        row.getStyleClass().add("acts");
        return row;
    }

    /// Lays it over the window, with the focus on the main answer.
    public void ask() {
        node.setManaged(false);
        node.resizeRelocate(0, 0, holder.getWidth(), holder.getHeight());
        size =
                holder.layoutBoundsProperty()
                        .subscribe(
                                now -> node.resizeRelocate(0, 0, now.getWidth(), now.getHeight()));
        holder.getChildren().add(node);
        buttons.getFirst().requestFocus();
    }

    private void close() {
        size.unsubscribe();
        holder.getChildren().remove(node);
    }

    /// The keys stay here: Tab and the arrows go round, Enter and Space answer.
    private void pressed(KeyEvent event) {
        event.consume();
        switch (event.getCode()) {
            case ESCAPE -> buttons.getLast().fire();
            case ENTER, SPACE -> buttons.get(focused()).fire();
            case TAB -> step(event.isShiftDown() ? -1 : 1);
            case LEFT, UP -> step(-1);
            case RIGHT, DOWN -> step(1);
            default -> {}
        }
    }

    private void step(int by) {
        buttons.get(Math.floorMod(focused() + by, buttons.size())).requestFocus();
    }

    private int focused() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                return i;
            }
        }
        return 0;
    }
}
