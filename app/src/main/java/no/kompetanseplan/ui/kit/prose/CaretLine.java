package no.kompetanseplan.ui.kit.prose;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Where a caret stands, in px of its text.
record CaretLine(double x, double top, double bottom) {

    static CaretLine of(PathElement[] shape) {
        double x = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (PathElement part : shape) {
            if (part instanceof MoveTo move) {
                x = move.getX();
                top = Math.min(top, move.getY());
                bottom = Math.max(bottom, move.getY());
            } else if (part instanceof LineTo line) {
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        return new CaretLine(x, Math.min(top, bottom), bottom);
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double height() {
        return bottom - top;
    }

    boolean isOnLineOf(CaretLine other) {
        return Math.abs(middle() - other.middle()) < height() / 2;
    }
}
