package no.kompetanseplan.ui.chapter.control;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.WrappedCell;

import java.util.function.Consumer;

/// A line of the list of findings, as high as its sentence.
final class FindingCells {

    private final Texts texts;
    private final Consumer<Place> go;

    FindingCells(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
    }

    WrappedCell<FindingLine> in(ListView<FindingLine> list) {
        WrappedCell<FindingLine> cell = new WrappedCell<>(list, this::line);
        cell.getStyleClass().add("finding-cell");
        return cell;
    }

    private WrappedCell.Line line(FindingLine item) {
        return switch (item) {
            case FindingLine.Head head ->
                    new WrappedCell.Line(head(head), head.title() + " " + head.count(), true);
            case FindingLine.Found found -> new WrappedCell.Line(found(found), spoken(found));
        };
    }

    private static Region head(FindingLine.Head head) {
        Label title = new Label(head.title());
        title.getStyleClass().add("semi");
        HBox box = new HBox(title, Words.of(Integer.toString(head.count()), Tone.MUTED));
        box.getStyleClass().add("finding-head");
        return box;
    }

    private Region found(FindingLine.Found found) {
        Label words = Words.of(found.words(), Tone.PLAIN);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane severity = column(Severities.label(found.finding().severity(), texts));
        severity.getStyleClass().add("finding-severity");
        StackPane where = column(where(found));
        where.getStyleClass().add("finding-where");
        HBox box = new HBox(severity, words, where);
        box.getStyleClass().add("finding");
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Node where(FindingLine.Found found) {
        Place place = found.place();
        if (place == null) {
            return Words.of(found.where(), Tone.MUTED);
        }
        Hyperlink link = Buttons.link(found.where(), () -> go.accept(place));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setFocusTraversable(false);
        return link;
    }

    private static StackPane column(Node node) {
        StackPane column = new StackPane(node);
        column.setMinHeight(Region.USE_PREF_SIZE);
        return column;
    }

    private String spoken(FindingLine.Found found) {
        return texts.get("check.severity." + found.finding().severity().key())
                + ". "
                + found.words()
                + " "
                + found.where();
    }
}
