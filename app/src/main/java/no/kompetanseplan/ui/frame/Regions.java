package no.kompetanseplan.ui.frame;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// The regions of the window that F6 jumps between. Each remembers where in it the focus was.
public final class Regions {

    private final List<Node> regions;
    private final Map<Node, Node> lastIn = new WeakHashMap<>();

    /// The regions in the order of F6.
    public Regions(List<? extends Node> regions) {
        this.regions = List.copyOf(regions);
    }

    /// Moves the focus to the next region that has something to focus, or with -1 to the one
    /// before.
    public void step(int by) {
        Node owner = owner();
        int here = of(owner);
        if (here >= 0 && owner != null) {
            lastIn.put(regions.get(here), owner);
        }
        int at = here < 0 && by < 0 ? 0 : here;
        for (int i = 0; i < regions.size(); i++) {
            at = Math.floorMod(at + by, regions.size());
            if (enter(regions.get(at))) {
                return;
            }
        }
    }

    /// Gives the focus to a region: where it was last, else its first place; false when it has
    /// none.
    private boolean enter(Node region) {
        Node last = lastIn.get(region);
        if (last != null && isIn(last, region) && isReachable(last)) {
            last.requestFocus();
            return true;
        }
        return focusFirst(region);
    }

    /// Focuses the first node in reading order that takes the focus; false when there is none.
    public static boolean focusFirst(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        if (found.isEmpty()) {
            return false;
        }
        found.getFirst().requestFocus();
        return true;
    }

    /// Focuses the first table or field, else as [#focusFirst]: what a page is for stands below its
    /// buttons.
    public static void focusContent(Node root) {
        Node content = content(root);
        if (content == null) {
            focusFirst(root);
        } else {
            content.requestFocus();
        }
    }

    private static @Nullable Node content(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        boolean isContent =
                node instanceof TextInputControl || node.getStyleClass().contains("grid");
        if (isContent && node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = content(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Whether a node lies in another, or is it.
    public static boolean isIn(@Nullable Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Node owner() {
        Scene scene = regions.getFirst().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private int of(@Nullable Node node) {
        for (int i = 0; i < regions.size(); i++) {
            if (isIn(node, regions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void collect(Node node, List<Node> found) {
        if (!found.isEmpty() || !node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// Whether a node is in the window and can take the focus there.
    static boolean isReachable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
