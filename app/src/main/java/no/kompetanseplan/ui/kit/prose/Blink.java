package no.kompetanseplan.ui.kit.prose;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// A caret that comes and goes while its field has the focus, and stays while it moves.
final class Blink {

    private final Node caret;
    private final Timeline beat;
    private boolean running;

    Blink(Node caret) {
        this.caret = caret;
        beat =
                new Timeline(
                        new KeyFrame(Duration.ZERO, _ -> caret.setVisible(true)),
                        new KeyFrame(Duration.millis(600), _ -> caret.setVisible(false)),
                        new KeyFrame(Duration.millis(1100)));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    void run(boolean on) {
        running = on;
        if (on) {
            show();
        } else {
            beat.stop();
            caret.setVisible(false);
        }
    }

    /// Shows it from the beginning of a beat.
    void show() {
        if (running) {
            caret.setVisible(true);
            beat.playFromStart();
        }
    }
}
