package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The footnotes of a chapter under its text; each opens where it is written.
final class Footnotes {

    /// A footnote.
    ///
    /// @param block the block it stands in
    /// @param place its place there
    record Line(Id block, int place, int number, String words) {}

    private final Texts texts;
    private final Consumer<Line> open;
    private final VBox node = new VBox();
    private List<Line> shown = List.of();

    Footnotes(Texts texts, Consumer<Line> open) {
        this.texts = texts;
        this.open = open;
        node.getStyleClass().add("doc-notes");
        node.setVisible(false);
    }

    VBox node() {
        return node;
    }

    /// The footnotes of a block.
    static List<Line> lines(Id block, Prose prose, int first) {
        List<Line> lines = new ArrayList<>();
        int place = 0;
        for (Span span : prose.spans()) {
            if (span instanceof Note note) {
                lines.add(new Line(block, place, first + lines.size(), note.text()));
            }
            place += span.length();
        }
        return lines;
    }

    void show(List<Line> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        node.getChildren().clear();
        node.setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        Region hair = new Region();
        hair.getStyleClass().addAll("hairline", "doc-notes-line");
        node.getChildren().add(hair);
        for (Line line : lines) {
            Hyperlink link = new Hyperlink(line.number() + "  " + line.words());
            link.setWrapText(true);
            link.setAccessibleText(
                    texts.get("shell.text.note.spoken", line.number(), line.words()));
            link.setOnAction(_ -> open.accept(line));
            node.getChildren().add(link);
        }
    }
}
