package no.kompetanseplan.ui.frame;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Lays out the regions of the window by the room there is, counted in em: 200 % text is the same
/// as half the width. With little room the outline becomes a rail and the inspector lies over the
/// page.
public final class Frame {

    /// Below this the inspector and the whole outline do not both fit beside the page.
    public static final double RAIL_WITH_INSPECTOR = 1400;

    /// Below this the inspector lies over the page.
    public static final double OVERLAY = 1160;

    /// Below this the outline does not fit even without the inspector: 232 and the 824 of a page.
    public static final double RAIL = 1056;

    /// Below this words in the top bar become icons.
    public static final double NARROW = 900;

    private static final double INSPECTOR_LEAST = 300;
    private static final double INSPECTOR_MOST = 480;

    private final TopBar top;
    private final Outline outline;
    private final Rail rail;
    private final BorderPane node = new BorderPane();
    private final StackPane page = new StackPane();
    private final VBox notices = new VBox();
    private final VBox column = new VBox(notices, page);
    private final StackPane inspectorHolder = new StackPane();
    private final SplitPane split = new SplitPane(column);
    private final StackPane middle = new StackPane(split);
    private final VBox outlineOver = new VBox();
    private final Regions regions;
    private double scale = 1;
    private double inspectorWidth;
    private boolean outlineWanted = true;
    private boolean inspectorWanted = true;
    private boolean outlineIsOver;
    private boolean inspectorIsOver;
    private @Nullable Node inspector;

    /// A frame with an empty page.
    ///
    /// @param inspectorWidth width of the inspector beside the page, in px at 100 %
    public Frame(TopBar top, Outline outline, Rail rail, StatusBar status, double inspectorWidth) {
        this.top = top;
        this.outline = outline;
        this.rail = rail;
        this.inspectorWidth = Math.clamp(inspectorWidth, INSPECTOR_LEAST, INSPECTOR_MOST);
        page.getStyleClass().add("page");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinSize(0, 0);
        page.setAlignment(Pos.TOP_LEFT);
        clip(page);
        inspectorHolder.setMinHeight(0);
        split.setMinSize(0, 0);
        middle.setMinSize(0, 0);
        notices.getStyleClass().add("notices");
        column.setMinSize(0, 0);
        column.getStyleClass().add("page");
        inspectorHolder.getStyleClass().add("inspector");
        outlineOver.getStyleClass().add("over");
        outlineOver.setMaxWidth(Region.USE_PREF_SIZE);
        SplitPane.setResizableWithParent(inspectorHolder, false);
        node.getStyleClass().add("frame");
        node.setTop(top.node());
        node.setCenter(middle);
        node.setBottom(status.node());
        node.widthProperty().subscribe(this::adapt);
        inspectorHolder.widthProperty().subscribe(this::inspectorResized);
        Node left = new StackPane();
        regions =
                new Regions(
                        List.of(
                                top.node(),
                                outline.node(),
                                rail.node(),
                                column,
                                inspectorHolder,
                                status.node()));
        node.setLeft(left);
        adapt();
    }

    /// What is too large for its place is cut off there, and pushes no bar out of the window.
    private static void clip(Region region) {
        Rectangle shape = new Rectangle();
        shape.widthProperty().bind(region.widthProperty());
        shape.heightProperty().bind(region.heightProperty());
        region.setClip(shape);
    }

    public Region node() {
        return node;
    }

    /// Shows another page; the focus is the caller's.
    public void page(Node shown) {
        page.getChildren().setAll(shown);
        page.applyCss(); // what lies in a scroll pane takes the focus only when the pane has a skin
        page.layout();
    }

    /// Puts notices above the page, such as of a change that is not saved.
    public void notices(List<? extends Node> banners) {
        notices.getChildren().setAll(banners);
        notices.setVisible(!banners.isEmpty());
        notices.setManaged(!banners.isEmpty());
    }

    /// Shows another inspector, or with null none.
    public void inspector(@Nullable Node shown) {
        if (shown == null ? inspector == null : shown.equals(inspector)) {
            return;
        }
        inspector = shown;
        inspectorHolder.getChildren().clear();
        if (shown != null) {
            inspectorHolder.getChildren().add(shown);
        }
        adapt();
    }

    /// The text size, which decides how much room there is.
    public void zoom(int percent) {
        scale = percent / 100.0;
        outline.resized();
        adapt();
        Platform.runLater(this::placeDivider); // once the new text size is in force
    }

    public boolean inspectorWanted() {
        return inspectorWanted;
    }

    /// Shows or hides the inspector. Where it lies over the page, that is not remembered: it comes
    /// when it is asked for, and covers nothing by itself.
    public void inspectorWanted(boolean wanted) {
        inspectorIsOver = wanted && room() < OVERLAY;
        if (wanted || room() >= OVERLAY) {
            inspectorWanted = wanted;
        }
        adapt();
    }

    public boolean outlineWanted() {
        return outlineWanted;
    }

    /// Shows or hides the outline beside the page; where there is only room for the rail, over the
    /// page.
    public void toggleOutline() {
        if (isRail()) {
            outlineIsOver = !outlineIsOver;
        } else {
            outlineWanted = !outlineWanted;
        }
        adapt();
        if (outlineIsOver || (!isRail() && outlineWanted)) {
            Regions.focusFirst(outline.node());
        }
    }

    /// What is to be beside the page when there is room for it, as it was the last time.
    public void beside(boolean wantsOutline, boolean wantsInspector) {
        outlineWanted = wantsOutline;
        inspectorWanted = wantsInspector;
        adapt();
    }

    /// Takes outline and inspector away from over the page; false when none is there.
    public boolean closeOver() {
        boolean was = outlineIsOver || (inspectorIsOver && inspectorShown());
        outlineIsOver = false;
        inspectorIsOver = false;
        adapt();
        return was;
    }

    public boolean inspectorShown() {
        return inspectorHolder.getScene() != null && inspectorHolder.getParent() != null;
    }

    /// Width of the inspector in px at 100 %.
    public double inspectorWidth() {
        return inspectorWidth;
    }

    /// Puts the focus where work on the page begins.
    public void focusPage() {
        Regions.focusContent(page);
    }

    public void focusInspector() {
        Regions.focusFirst(inspectorHolder);
    }

    public boolean isInPage(@Nullable Node owner) {
        return Regions.isIn(owner, page);
    }

    public boolean isInInspector(@Nullable Node owner) {
        return Regions.isIn(owner, inspectorHolder);
    }

    /// The next region, or with -1 the one before.
    public void step(int by) {
        regions.step(by);
    }

    /// The room there is, in px at 100 %.
    private double room() {
        double width = node.getWidth() > 0 ? node.getWidth() : node.prefWidth(-1);
        return width / scale;
    }

    private boolean showsInspector() {
        return inspector != null && inspectorWanted;
    }

    private boolean isRail() {
        return room() < RAIL || (showsInspector() && room() < RAIL_WITH_INSPECTOR);
    }

    private void adapt() {
        top.narrow(room() < NARROW);
        boolean asRail = isRail();
        if (!asRail) {
            outlineIsOver = false;
        }
        Node left = asRail ? rail.node() : outlineWanted ? outline.node() : null;
        outlineOver.getChildren().clear();
        if (!Objects.equals(node.getLeft(), left)) {
            node.setLeft(left);
        }
        middle.getChildren().removeAll(outlineOver, inspectorHolder);
        if (outlineIsOver) {
            outlineOver.getChildren().setAll(outline.node());
            VBox.setVgrow(outline.node(), Priority.ALWAYS);
            StackPane.setAlignment(outlineOver, Pos.CENTER_LEFT);
        }
        placeInspector();
        if (outlineIsOver) {
            middle.getChildren().add(outlineOver);
        }
    }

    private void placeInspector() {
        boolean beside = showsInspector() && room() >= OVERLAY;
        boolean over = showsInspector() && !beside && inspectorIsOver;
        inspectorHolder.setMinWidth((over ? inspectorWidth : INSPECTOR_LEAST) * scale);
        inspectorHolder.setMaxWidth((over ? inspectorWidth : INSPECTOR_MOST) * scale);
        inspectorHolder.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("over"), over);
        placeBeside(beside);
        if (over) {
            StackPane.setAlignment(inspectorHolder, Pos.CENTER_RIGHT);
            middle.getChildren().add(inspectorHolder);
            inspectorHolder.applyCss(); // as for the page
            inspectorHolder.layout();
        }
    }

    private void placeBeside(boolean beside) {
        boolean isBeside = split.getItems().contains(inspectorHolder);
        if (beside && !isBeside) {
            split.getItems().add(inspectorHolder);
            Platform.runLater(this::placeDivider);
        } else if (!beside && isBeside) {
            split.getItems().remove(inspectorHolder);
        }
    }

    private void placeDivider() {
        node.applyCss(); // the outline may have come or gone, and the room with it
        node.layout();
        double width = split.getWidth();
        if (width > 0 && split.getItems().size() > 1) {
            split.setDividerPositions(1 - inspectorWidth * scale / width);
        }
    }

    private void inspectorResized() {
        boolean byHand = split.getItems().contains(inspectorHolder) && split.isPressed();
        boolean divider =
                split.getDividers().size() == 1
                        && split.lookupAll(".split-pane-divider").stream()
                                .anyMatch(Node::isPressed);
        if (byHand || divider) {
            inspectorWidth = inspectorHolder.getWidth() / scale;
        }
    }
}
