package no.kompetanseplan.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What words a window shows, and which of them it shows only in part.
public final class ShownText {

    private ShownText() {}

    /// Everything that can be read below a node: labels, buttons, prompts, tooltips and what screen
    /// readers say.
    public static List<String> words(Parent root) {
        List<String> words = new ArrayList<>();
        walk(
                root,
                node -> {
                    add(words, node.getAccessibleText());
                    if (node instanceof Labeled labeled) {
                        add(words, labeled.getText());
                    } else if (node instanceof TextInputControl input) {
                        add(words, input.getPromptText());
                    } else if (node instanceof Text text) {
                        add(words, text.getText());
                    }
                    if (node instanceof Control control && control.getTooltip() != null) {
                        add(words, control.getTooltip().getText());
                    }
                });
        return words;
    }

    private static void add(List<String> words, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.add(text.strip());
        }
    }

    /// Words that end in an ellipsis or are wider than their place, each with where it stands.
    /// Cells of tables may: their whole text is in the tooltip and the inspector. Others may when
    /// their tooltip says it all. The window is laid out first, as it is before a user sees it:
    /// words that have just been changed stand in their old place until then.
    public static List<String> cut(Parent root) {
        root.applyCss();
        root.layout();
        List<String> cut = new ArrayList<>();
        walk(
                root,
                node -> {
                    if (node instanceof Labeled labeled && isCut(labeled) && !mayBe(labeled)) {
                        cut.add("«" + labeled.getText() + "» in " + path(labeled));
                    }
                });
        return cut;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        Node shown = ownText(labeled);
        if (whole == null || whole.isEmpty() || !(shown instanceof Text text)) {
            return false;
        }
        boolean less = !text.getText().replace("\n", "").equals(whole.replace("\n", ""));
        boolean over = text.getLayoutBounds().getWidth() > labeled.getWidth() + 1;
        return labeled.getWidth() > 0 && (less || over);
    }

    /// The words of a label, not those of its picture.
    private static @Nullable Node ownText(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("text"))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayBe(Labeled labeled) {
        boolean cell = within(labeled, "grid-row") && !within(labeled, "head");
        Tooltip tip = labeled.getTooltip();
        return cell || (tip != null && tip.getText().contains(labeled.getText()));
    }

    private static boolean within(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        Node at = node;
        for (int i = 0; i < 5 && at != null; i++) {
            path.append(i == 0 ? "" : " < ").append(at.getStyleClass());
            at = at.getParent();
        }
        if (node instanceof Label label) {
            path.append(' ').append(Math.round(label.getWidth())).append(" px");
        }
        return path.toString();
    }

    private static void walk(Node node, Consumer<Node> act) {
        if (!node.isVisible()) {
            return;
        }
        act.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, act));
        }
    }
}
