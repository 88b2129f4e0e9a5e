package no.kompetanseplan.ui.chapter;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Definition;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;

/// What a term means in this plan, and where that is taken from.
///
/// @param node the card
/// @param first gets the focus: the way to the register of definitions
public record TermCard(VBox node, Hyperlink first) {

    /// The card of a definition.
    ///
    /// @param change goes to the definition
    public static TermCard of(Texts texts, Definition definition, Runnable change) {
        VBox node = new VBox(line(definition.term(), "semi"), line(definition.text(), "meaning"));
        if (!definition.source().isBlank()) {
            node.getChildren().add(line(source(texts, definition), "muted"));
        }
        Hyperlink first = Buttons.link(texts.get("term.change"), change);
        node.getChildren().add(first);
        node.getStyleClass().add("term-card");
        first.setAccessibleText(words(texts, definition) + ". " + texts.get("term.change"));
        return new TermCard(node, first);
    }

    /// The same in one piece of text.
    public static String words(Texts texts, Definition definition) {
        String meaning = definition.term() + ": " + definition.text();
        return definition.source().isBlank() ? meaning : meaning + "\n" + source(texts, definition);
    }

    private static String source(Texts texts, Definition definition) {
        return texts.get("term.source", definition.source());
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
