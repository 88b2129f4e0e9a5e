package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.input.KeyEvent;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a [Piece] asks of the page it stands in.
///
/// @param pressed a key in a piece, before the field gets it
/// @param entered a piece has the focus
/// @param moved the caret of a piece is elsewhere
/// @param typed its words are others, not yet told to the plan
/// @param write its words are told to the plan, as they are stored
/// @param paste Ctrl+V
/// @param open a note, reference or gap is to be opened
/// @param prompt what an empty piece says
/// @param name what a screen reader calls the piece
record PieceActs(
        BiConsumer<Piece, KeyEvent> pressed,
        Consumer<Piece> entered,
        Consumer<Piece> moved,
        Consumer<Piece> typed,
        BiConsumer<ProseItem, String> write,
        Consumer<Piece> paste,
        Consumer<Piece> open,
        Function<ProseItem, String> prompt,
        Function<ProseItem, String> name) {}
