package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.Refusal;

import java.util.List;

/// What was typed or pasted and not taken, and why: a list above the table until it is read.
final class RefusedCells extends VBox {

    private static final int MOST = 5;

    private final Texts texts;

    RefusedCells(Texts texts) {
        this.texts = texts;
        setStyle("-fx-padding: 0 1.43em 0.571em 1.43em;");
        clear();
    }

    void show(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            clear();
            return;
        }
        VBox lines = new VBox();
        Label count = Words.of(texts.get("measures.refused", refusals.size()), Tone.STRONG);
        lines.getChildren().add(count);
        for (Refusal refusal : refusals.subList(0, Math.min(MOST, refusals.size()))) {
            lines.getChildren()
                    .add(
                            Words.of(
                                    texts.get(
                                            "measures.refused.cell",
                                            refusal.row(),
                                            refusal.column(),
                                            refusal.text(),
                                            refusal.sentence()),
                                    Tone.PLAIN));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button close = Buttons.icon(Icon.CLOSE, texts.get("measures.refused.close"));
        close.setOnAction(_ -> clear());
        HBox banner = new HBox(Icon.FINDING.node(), lines, close);
        banner.getStyleClass().addAll("banner", "small", "danger");
        getChildren().setAll(banner);
        setVisible(true);
        setManaged(true);
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
