package no.kompetanseplan.ui.kit;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.text.WordDiff.Kind;
import no.kompetanseplan.text.WordDiff.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was taken out of a text, struck through, and what came in, underlined: told by form as well
/// as by colour.
public final class Changes {

    /// Words between two changes that are shown in a short form of the text.
    private static final int FEW = 24;

    private static final String CUT = "… ";

    private Changes() {}

    /// The whole text with its changes.
    public static TextFlow flow(WordDiff diff) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("changes");
        flow.getChildren().setAll(texts(diff.pieces()));
        return flow;
    }

    /// The changes with a few words around them, for narrow places.
    public static List<Piece> shortly(WordDiff diff) {
        List<Piece> pieces = diff.pieces();
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isInside = i > 0 && i < pieces.size() - 1;
            if (piece.kind() != Kind.SAME || (isInside && piece.words().length() <= FEW)) {
                shown.add(piece);
            } else if (isInside) {
                shown.add(new Piece(Kind.SAME, CUT));
            }
        }
        return shown;
    }

    /// Pieces as texts for a flow.
    public static List<Text> texts(List<Piece> pieces) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isLast = i == pieces.size() - 1;
            boolean isParted = isLast || piece.words().endsWith(" ");
            Text text = new Text(isParted ? piece.words() : piece.words() + " ");
            text.getStyleClass()
                    .addAll("change", "change-" + piece.kind().name().toLowerCase(Locale.ROOT));
            texts.add(text);
        }
        return texts;
    }

    /// The words a screen reader says, or a copy holds: what was taken out and put in.
    public static String spoken(WordDiff diff, String removed, String added) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : diff.pieces()) {
            String words = piece.words().strip();
            out.append(
                    switch (piece.kind()) {
                        case SAME -> words;
                        case ADDED -> added + " " + words;
                        case REMOVED -> removed + " " + words;
                    });
            out.append(' ');
        }
        return out.toString().strip();
    }
}
