package no.kompetanseplan.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The line above a table: its title to the left, its acts to the right, and a note between them,
/// which goes below when there is no room for it, as in large text or a narrow window.
public final class HeadLine extends Region {

    private static final double GAP_EM = 0.86;

    private final Label title;
    private final Label note;
    private final List<Region> acts;

    public HeadLine(Label title, Label note, List<Region> acts) {
        this.title = title;
        this.note = note;
        this.acts = List.copyOf(acts);
        List<Region> all = new ArrayList<>(List.of(title, note));
        all.addAll(acts);
        note.setWrapText(true);
        title.setWrapText(true);
        getStyleClass().add("panel-head");
        getChildren().setAll(all);
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
        return insetsWidth() + title.prefWidth(-1) + gap() + note.prefWidth(-1) + actsWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - insetsWidth();
        double insets = snappedTopInset() + snappedBottomInset();
        boolean isApart = !fits(inner);
        double line = lineHeight(inner);
        return insets + (isApart ? line + note.prefHeight(inner) : Math.max(line, noteLine()));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = getWidth() - insetsWidth();
        boolean isApart = !fits(inner);
        double line = isApart ? lineHeight(inner) : Math.max(lineHeight(inner), noteLine());
        double right = left + inner;
        for (Region act : acts.reversed()) {
            double width = act.prefWidth(-1);
            right -= width;
            place(act, right, top, width, act.prefHeight(-1), line);
            right -= gap();
        }
        double words = titleWidth(inner);
        place(title, left, top, words, title.prefHeight(words), line);
        if (isApart) {
            note.resizeRelocate(left, top + line, inner, note.prefHeight(inner));
        } else {
            double width = note.prefWidth(-1);
            place(note, right - width, top, width, note.prefHeight(-1), line);
        }
    }

    private void place(
            Region node, double x, double top, double width, double height, double line) {
        node.resizeRelocate(
                snapPositionX(x), snapPositionY(top + (line - height) / 2), width, height);
    }

    /// Whether title, note and acts have room side by side.
    private boolean fits(double inner) {
        return note.getText().isEmpty()
                || title.prefWidth(-1) + gap() + note.prefWidth(-1) + actsWidth() <= inner;
    }

    private double lineHeight(double inner) {
        double line = title.prefHeight(titleWidth(inner));
        for (Region act : acts) {
            line = Math.max(line, act.prefHeight(-1));
        }
        return line;
    }

    private double noteLine() {
        return note.getText().isEmpty() ? 0 : note.prefHeight(-1);
    }

    private double titleWidth(double inner) {
        return Math.max(0, Math.min(title.prefWidth(-1), inner - actsWidth()));
    }

    private double actsWidth() {
        double width = 0;
        for (Region act : acts) {
            width += gap() + act.prefWidth(-1);
        }
        return width;
    }

    private double gap() {
        return GAP_EM * (note.getFont() == null ? Theme.ROOT : note.getFont().getSize());
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }
}
