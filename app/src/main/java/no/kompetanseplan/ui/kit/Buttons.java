package no.kompetanseplan.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// The five kinds of button. Their words begin with a verb and end in « …» when more is asked.
public final class Buttons {

    private Buttons() {}

    public static Button of(String text) {
        return new Button(text);
    }

    public static Button of(Icon icon, String text) {
        return new Button(text, icon.node());
    }

    /// The main act of a page; at most one of them.
    public static Button accent(Icon icon, String text) {
        return styled(of(icon, text), "accent");
    }

    public static Button accent(String text) {
        return styled(of(text), "accent");
    }

    /// Without edge or fill, small: for tool rows.
    public static Button flat(Icon icon, String text) {
        return styled(new Button(text, icon.small()), "flat", "small");
    }

    /// A picture alone, with its words in tooltip and accessible text.
    public static Button icon(Icon icon, String name) {
        Button button = styled(new Button("", icon.node()), "flat", "icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /// Words that lead somewhere, as a link does.
    public static Hyperlink link(String text, Runnable go) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> go.run());
        return link;
    }

    /// Adds the small size to any button made here.
    public static Button small(Button button) {
        return styled(button, "small");
    }

    private static Button styled(Button button, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        return button;
    }
}
