package no.kompetanseplan.ui.kit.editor;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// Where a card goes that belongs to a cell: over it, moved in so far that all of it shows.
final class PopPlace {

    private PopPlace() {}

    static void put(Region card, Rectangle2D cell, Dimension2D room, double width, double height) {
        double fits = Math.min(height, room.getHeight());
        double x = Math.max(0, Math.min(cell.getMinX() + 1, room.getWidth() - width - 2));
        double y = Math.max(0, Math.min(cell.getMinY() + 2, room.getHeight() - fits - 2));
        card.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(fits));
    }
}
