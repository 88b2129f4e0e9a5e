package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.KeyEvent;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a [Piece] asks of the page it stands in.
///
/// @param onPressed a key in a piece, before the text area gets it
/// @param onEntered a piece is being edited
/// @param onWrite its words are others now
/// @param toPrompt what an empty piece says
/// @param toName what a screen reader calls the piece
record ProseKeys(
        BiConsumer<Piece, KeyEvent> onPressed,
        Consumer<Piece> onEntered,
        BiConsumer<ProseItem, String> onWrite,
        Function<ProseItem, String> toPrompt,
        Function<ProseItem, String> toName) {

    void pressed(Piece piece, KeyEvent event) {
        onPressed.accept(piece, event);
    }

    void entered(Piece piece) {
        onEntered.accept(piece);
    }

    void write(ProseItem item, String words) {
        onWrite.accept(item, words);
    }

    String prompt(ProseItem item) {
        return toPrompt.apply(item);
    }

    String name(ProseItem item) {
        return toName.apply(item);
    }
}
