package no.kompetanseplan.ui.kit.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import no.kompetanseplan.ui.kit.Em;

import java.util.List;

/// Two fields side by side in equal halves; one below the other when there is no room.
final class Pair extends Pane {

    private static final double GAP_EM = 0.714;

    private final Node first;
    private final Node second;
    private final double narrowEm;
    private final Em em = new Em(this);

    Pair(Node first, Node second, double narrowEm) {
        this.first = first;
        this.second = second;
        this.narrowEm = narrowEm;
        getChildren().addAll(List.of(first, second));
        getStyleClass().add("pair");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double gap = GAP_EM * em.size();
        if (isNarrow(width)) {
            return first.prefHeight(width) + gap + second.prefHeight(width);
        }
        double half = (width - gap) / 2;
        return Math.max(first.prefHeight(half), second.prefHeight(half));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * narrowEm * em.size();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gap = GAP_EM * em.size();
        if (isNarrow(width)) {
            double above = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + gap, width, second.prefHeight(width));
            return;
        }
        double half = Math.floor((width - gap) / 2);
        first.resizeRelocate(0, 0, half, first.prefHeight(half));
        second.resizeRelocate(width - half, 0, half, second.prefHeight(half));
    }

    private boolean isNarrow(double width) {
        return width >= 0 && width < narrowEm * em.size();
    }
}
