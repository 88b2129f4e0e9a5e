package no.kompetanseplan.ui.chapter.control;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A line of the list of findings, as high as its sentence.
final class FindingCell extends ListCell<FindingLine> {

    private final Texts texts;
    private final Consumer<Place> go;
    private @Nullable Region line;

    FindingCell(ListView<FindingLine> list, Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
        maxWidthProperty().bind(list.widthProperty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width > 0 ? width : getWidth();
        double inside = given - snappedLeftInset() - snappedRightInset();
        return line == null || inside <= 0
                ? super.computePrefHeight(width)
                : line.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable FindingLine item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("head");
        line =
                switch (item) {
                    case null -> null;
                    case FindingLine.Head head -> head(head);
                    case FindingLine.Found found -> found(found);
                };
        setGraphic(line);
        setAccessibleText(spoken(item));
    }

    private Region head(FindingLine.Head head) {
        getStyleClass().add("head");
        Label title = new Label(head.title());
        title.getStyleClass().add("semi");
        HBox box = new HBox(title, Words.of(Integer.toString(head.count()), Tone.MUTED));
        box.getStyleClass().add("finding-head");
        return box;
    }

    private Region found(FindingLine.Found found) {
        Label words = Words.of(found.words(), Tone.PLAIN);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane severity = column(Severities.label(found.finding().severity(), texts));
        severity.getStyleClass().add("finding-severity");
        StackPane where = column(where(found));
        where.getStyleClass().add("finding-where");
        HBox box = new HBox(severity, words, where);
        box.getStyleClass().add("finding");
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private Node where(FindingLine.Found found) {
        Place place = found.place();
        if (place == null) {
            return Words.of(found.where(), Tone.MUTED);
        }
        Hyperlink link = Buttons.link(found.where(), () -> go.accept(place));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setFocusTraversable(false);
        return link;
    }

    private static StackPane column(Node node) {
        StackPane column = new StackPane(node);
        column.setMinHeight(USE_PREF_SIZE);
        return column;
    }

    private @Nullable String spoken(@Nullable FindingLine item) {
        return switch (item) {
            case null -> null;
            case FindingLine.Head head -> head.title() + " " + head.count();
            case FindingLine.Found found ->
                    texts.get("check.severity." + found.finding().severity().key())
                            + ". "
                            + found.words()
                            + " "
                            + found.where();
        };
    }
}
