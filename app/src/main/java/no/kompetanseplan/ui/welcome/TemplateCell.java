package no.kompetanseplan.ui.welcome;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

/// A template among others: its picture, its name and what it is good for.
final class TemplateCell extends ListCell<Template> {

    private final Texts texts;
    private final Label name = WelcomePage.styled("", "semi");
    private final Label says = WelcomePage.styled("", "small", "muted");
    private final HBox entry = new HBox();
    private final VBox words = new VBox(name, says);

    TemplateCell(Texts texts, ListView<Template> list) {
        this.texts = texts;
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        entry.getStyleClass().add("entry");
        setPrefWidth(0);
        entry.maxWidthProperty().bind(list.widthProperty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width > 0 ? width : getWidth();
        double inside = given - snappedLeftInset() - snappedRightInset();
        return isEmpty() || inside <= 0
                ? super.computePrefHeight(width)
                : entry.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Template template, boolean empty) {
        super.updateItem(template, empty);
        if (template == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(template.name(texts));
        says.setText(template.says(texts));
        entry.getChildren().setAll(WelcomePage.icon(template).node(), words);
        setAccessibleText(name.getText() + ". " + says.getText());
        setGraphic(entry);
    }
}
