package no.kompetanseplan.ui.kit.grid;

import javafx.scene.layout.Pane;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Question;
import no.kompetanseplan.ui.kit.Question.Answer;
import no.kompetanseplan.ui.kit.table.Refusal;

import java.util.ArrayList;
import java.util.List;

/// Shows what of a block can't be written, and why, before any of it is: all or nothing, unless the
/// user wants the part that fits.
final class PasteReview {

    private static final int MOST = 8;

    private PasteReview() {}

    /// Asks over the grid's window.
    ///
    /// @param fits number of cells that can be written
    /// @param write writes them
    static void ask(Grid<?> grid, int fits, List<Refusal> refusals, Runnable write) {
        if (grid.getScene() == null || !(grid.getScene().getRoot() instanceof Pane root)) {
            return;
        }
        Texts texts = grid.texts();
        List<Answer> answers = new ArrayList<>();
        if (fits > 0) {
            answers.add(
                    new Answer(
                            texts.get("kit.grid.paste.rest", fits),
                            () -> {
                                grid.requestFocus();
                                write.run();
                            }));
        }
        answers.add(new Answer(texts.get("kit.grid.paste.none"), grid::requestFocus));
        String heading = texts.get("kit.grid.paste.refused", refusals.size());
        new Question(root, heading, sentences(texts, refusals), answers).ask();
    }

    private static List<String> sentences(Texts texts, List<Refusal> refusals) {
        List<String> says = new ArrayList<>();
        for (Refusal refusal : refusals.subList(0, Math.min(MOST, refusals.size()))) {
            says.add(
                    refusal.column().isEmpty()
                            ? refusal.sentence()
                            : texts.get(
                                    "kit.grid.paste.cell",
                                    refusal.row(),
                                    refusal.column(),
                                    refusal.text(),
                                    refusal.sentence()));
        }
        if (refusals.size() > MOST) {
            says.add(texts.get("kit.grid.paste.more", refusals.size() - MOST));
        }
        return says;
    }
}
