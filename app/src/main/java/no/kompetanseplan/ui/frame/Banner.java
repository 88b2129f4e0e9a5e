package no.kompetanseplan.ui.frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Icon;

import java.util.List;

/// A notice on top of a page that stays until its matter is settled: what has happened, where the
/// work is, and what can be done.
public final class Banner {

    /// How grave it is; the icon says it too.
    public enum Weight {
        INFO(Icon.INFO, "info"),
        WARNING(Icon.WARNING, "warning"),
        DANGER(Icon.FINDING, "danger");

        private final Icon icon;
        private final String styleClass;

        Weight(Icon icon, String styleClass) {
            this.icon = icon;
            this.styleClass = styleClass;
        }
    }

    private Banner() {}

    /// A banner with a heading, a sentence (or none) and what can be done about it.
    public static HBox of(Weight weight, String heading, String says, List<Button> acts) {
        Label head = new Label(heading);
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("semi");
        VBox words = new VBox(head);
        if (!says.isEmpty()) {
            Label sentence = new Label(says);
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(sentence);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox banner = new HBox(weight.icon.node(), words);
        for (Button act : acts) {
            act.setMinWidth(Region.USE_PREF_SIZE);
            banner.getChildren().add(act);
        }
        banner.getStyleClass().addAll("banner", weight.styleClass);
        banner.setAccessibleText((heading + " " + says).strip());
        return banner;
    }

    /// A banner that says what goes on, with a bar that moves, and how to stop it.
    public static Region working(String heading, String says, Button stop) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("thin");
        bar.setAccessibleText(heading);
        HBox banner = of(Weight.INFO, heading, says, List.of(stop));
        banner.getChildren().add(banner.getChildren().size() - 1, bar);
        return banner;
    }
}
