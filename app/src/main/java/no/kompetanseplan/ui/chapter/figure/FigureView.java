package no.kompetanseplan.ui.chapter.figure;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Chart.Spot;
import no.kompetanseplan.ui.kit.Em;
import no.kompetanseplan.ui.kit.grid.TableClip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A chart in the window, drawn for the width it gets. One Tab stop: the arrows walk its parts, Esc
/// lets go of them, Ctrl+C copies its numbers. What the pointer or the keyboard is on says its own
/// words beside it.
public final class FigureView extends Pane {

    /// Letters of 9 units are 12 px at the root size of 14.
    private static final double UNITS_PER_EM = 10.5;

    private static final double LEAST = 200;
    private static final double AIR = 4;

    private final Em em;
    private final Group marks = new Group();
    private final Rectangle ring = new Rectangle();
    private final Label tip = new Label();
    private DoubleFunction<Chart> make;
    private Chart chart;
    private double drawnWidth;
    private double drawnEm;
    private int at = -1;

    /// A chart.
    ///
    /// @param make draws it in a width, in units
    public FigureView(DoubleFunction<Chart> make) {
        this.make = make;
        this.em = new Em(this);
        this.chart = make.apply(LEAST);
        getStyleClass().add("drawing");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        marks.setManaged(false);
        ring.setManaged(false);
        ring.getStyleClass().add("figure-ring");
        tip.setManaged(false);
        tip.getStyleClass().add("figure-tip");
        tip.setMouseTransparent(true);
        getChildren().addAll(marks, ring, tip);
        em.fontProperty().subscribe(_ -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> over(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        focusedProperty().subscribe(_ -> point(-1));
        point(-1);
    }

    /// Shows other numbers.
    public void show(DoubleFunction<Chart> newest) {
        make = newest;
        draw();
    }

    /// The chart as it is drawn now.
    public Chart chart() {
        return chart;
    }

    /// The chart in the width of a printed plan.
    public Chart printed() {
        return make.apply(480);
    }

    /// Puts its numbers on the clipboard.
    public void copy() {
        List<List<String>> all = new ArrayList<>(List.of(chart.heads()));
        all.addAll(chart.rows());
        TableClip.copy(all, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        double units = Math.max(LEAST, (width < 0 ? getWidth() : width) / scale());
        Chart fitted = width < 0 || width == drawnWidth ? chart : make.apply(units);
        return Math.ceil(fitted.drawing().height() * scale());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawnWidth || em.size() != drawnEm) {
            draw();
        }
        place();
    }

    private double scale() {
        return em.size() / UNITS_PER_EM;
    }

    private void draw() {
        drawnWidth = getWidth();
        drawnEm = em.size();
        chart = make.apply(Math.max(LEAST, drawnWidth / scale()));
        marks.getChildren().setAll(new Brush(scale()).paint(chart.drawing()));
        if (getScene() != null) {
            marks.applyCss(); // drawn while the window is laid out: black until the next pulse
        }
        point(at < chart.spots().size() ? at : -1);
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        } else if (isPlain && step(event.getCode())) {
            event.consume();
        }
    }

    private boolean step(KeyCode code) {
        int last = chart.spots().size() - 1;
        int wanted =
                switch (code) {
                    case RIGHT, DOWN -> Math.min(last, at + 1);
                    case LEFT, UP -> Math.max(0, at - 1);
                    case HOME -> 0;
                    case END -> last;
                    case ESCAPE -> -1;
                    default -> Integer.MIN_VALUE;
                };
        if (wanted == Integer.MIN_VALUE || (code == KeyCode.ESCAPE && at < 0)) {
            return false;
        }
        point(wanted);
        return true;
    }

    private void over(double x, double y) {
        List<Spot> spots = chart.spots();
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).contains(x / scale(), y / scale())) {
                point(i);
                return;
            }
        }
        point(-1);
    }

    /// Stands on a part; -1 for none.
    private void point(int spot) {
        at = spot;
        boolean isOn = spot >= 0;
        ring.setVisible(isOn);
        tip.setVisible(isOn);
        String whole = chart.title() + ". " + chart.description();
        setAccessibleText(isOn ? chart.spots().get(spot).words() : whole);
        if (isOn) {
            tip.setText(chart.spots().get(spot).words());
            place();
        }
    }

    private void place() {
        if (at < 0 || at >= chart.spots().size()) {
            return;
        }
        Spot spot = chart.spots().get(at);
        ring.setX(spot.x() * scale() - 1);
        ring.setY(spot.y() * scale() - 1);
        ring.setWidth(spot.width() * scale() + 2);
        ring.setHeight(spot.height() * scale() + 2);
        double wide = Math.min(Math.ceil(tip.prefWidth(-1)) + 1, getWidth());
        tip.setWrapText(true);
        double high = tip.prefHeight(wide);
        double x = Math.clamp(spot.x() * scale(), 0, Math.max(0, getWidth() - wide));
        double below = (spot.y() + spot.height()) * scale() + AIR;
        double above = spot.y() * scale() - high - AIR;
        boolean isTall = below + high > getHeight() && above < 0;
        double y = isTall ? AIR : below + high <= getHeight() ? below : above;
        tip.resizeRelocate(x, y, wide, high);
    }
}
