package no.kompetanseplan.ui.welcome;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.WrappedCell;

/// A template among others: its picture, its name and what it is good for.
final class TemplateLine {

    private TemplateLine() {}

    static WrappedCell.Line of(Template template, Texts texts) {
        Label name = wrapped(template.name(texts), "semi");
        Label says = wrapped(template.says(texts), "small", "muted");
        VBox words = new VBox(name, says);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(WelcomePage.icon(template).node(), words);
        entry.getStyleClass().add("entry");
        return new WrappedCell.Line(entry, name.getText() + ". " + says.getText());
    }

    private static Label wrapped(String text, String... classes) {
        Label label = WelcomePage.styled(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
