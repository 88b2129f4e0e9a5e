package no.kompetanseplan.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.Option;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ChoicePieceTest {

    private static final List<Option> STATES =
            List.of(
                    Option.of("proposed", "Foreslått"),
                    Option.of("prioritised", "Prioritert"),
                    Option.of("decided", "Vedtatt"),
                    Option.of("dropped", "Utgår"));

    private final List<String> chosen = new ArrayList<>();

    @Test
    void theKeyboardBeginsAtTheChoiceInForceAndStopsAtTheEnds() {
        ChoicePiece piece =
                FxDriver.onFx(() ->
                        new ChoicePiece("Status")
                                .options(STATES)
                                .show("prioritised")
                                .onCommit(chosen::add));
        try (FxDriver fx = FxDriver.open(400, 400, () -> new VBox(piece))) {
            fx.focus(piece.input());
            fx.press(KeyCode.ALT, KeyCode.DOWN).settle();
            walk(fx, piece, KeyCode.UP, KeyCode.ENTER);
            assertEquals(List.of("proposed"), chosen);
            open(fx, piece, KeyCode.SPACE);
            walk(fx, piece, KeyCode.UP, KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            assertEquals(List.of("proposed", "decided"), chosen);
            open(fx, piece, KeyCode.ENTER);
            walk(fx, piece, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
            assertEquals(List.of("proposed", "decided"), chosen);
            open(fx, piece, KeyCode.SPACE);
            walk(fx, piece, KeyCode.ENTER);
            assertEquals(List.of("proposed", "decided"), chosen);
        }
    }

    private static void open(FxDriver fx, ChoicePiece piece, KeyCode key) {
        fx.focus(piece.input()).press(key).settle();
        fx.waitFor("the menu", () -> piece.input().isShowing());
        fx.settle();
    }

    /// Presses keys in the menu, which is a window of its own.
    private static void walk(FxDriver fx, ChoicePiece piece, KeyCode... keys) {
        for (KeyCode key : keys) {
            fx.run(() -> {
                MenuItem item = piece.input().getItems().getFirst();
                Scene scene = item.getParentPopup().getScene();
                Node owner = scene.getFocusOwner();
                Event.fireEvent(
                        owner == null ? scene : owner,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            });
            fx.settle();
        }
    }
}
