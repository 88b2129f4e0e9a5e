package no.kompetanseplan.ui.frame;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import org.jspecify.annotations.Nullable;

/// Short notices at the bottom of the window, one at a time: gone after eight seconds, but not
/// while the pointer or the focus is on them.
public final class Toasts {

    private static final Duration SHOWN = Duration.seconds(8);

    private final Texts texts;
    private final StackPane node = new StackPane();
    private final PauseTransition leave = new PauseTransition(SHOWN);

    public Toasts(Texts texts) {
        this.texts = texts;
        node.setPickOnBounds(false);
        node.getStyleClass().add("toasts");
        leave.setOnFinished(_ -> close());
    }

    /// The layer that lies over the window.
    public Region node() {
        return node;
    }

    /// Shows a notice in the place of the one before.
    ///
    /// @param undo takes back what was done; null for a notice without an act
    public void show(String words, @Nullable Runnable undo) {
        HBox toast = new HBox(new Label(words));
        if (undo != null) {
            Button act = new Button(texts.get("shell.undo"));
            act.setOnAction(_ -> {
                close();
                undo.run();
            });
            toast.getChildren().add(act);
        }
        Button close = Buttons.icon(Icon.CLOSE, texts.get("shell.close"));
        close.setOnAction(_ -> close());
        toast.getChildren().add(close);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleText(words);
        toast.hoverProperty().subscribe(() -> stayOrLeave(toast));
        toast.focusWithinProperty().subscribe(() -> stayOrLeave(toast));
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        node.getChildren().setAll(toast);
        leave.playFromStart();
    }

    /// The words of the notice that is shown, or null.
    public @Nullable String shown() {
        return node.getChildren().isEmpty()
                ? null
                : node.getChildren().getFirst().getAccessibleText();
    }

    private void stayOrLeave(HBox toast) {
        if (toast.isHover() || toast.isFocusWithin()) {
            leave.stop();
        } else {
            leave.playFromStart();
        }
    }

    private void close() {
        leave.stop();
        node.getChildren().clear();
    }
}
