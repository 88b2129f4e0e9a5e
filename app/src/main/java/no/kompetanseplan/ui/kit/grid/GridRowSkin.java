package no.kompetanseplan.ui.kit.grid;

import javafx.scene.Node;
import javafx.scene.control.SkinBase;

import java.util.List;

/// Lets a [GridRow] place its own parts, and the grid say how high it is.
final class GridRowSkin<R> extends SkinBase<GridRow<R>> {

    GridRowSkin(GridRow<R> row, List<? extends Node> parts) {
        super(row);
        getChildren().setAll(parts);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        getSkinnable().place();
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        return getSkinnable().grid().heights().of(getSkinnable());
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return 0;
    }
}
