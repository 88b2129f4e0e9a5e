package no.kompetanseplan.ui.kit.prose;

import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is drawn under and over the lines of a text: gaps, what a search has found, the selection,
/// spelling marks and the caret. Drawn over the laid out text, so that none of it is in the text.
final class Strokes {

    private static final double WAVE = 2;

    private final Printed printed;
    private final Path gaps = path("prose-gap-fill");
    private final Path gapLines = path("prose-gap-line");
    private final Path hits = path("prose-hit");
    private final Path hit = path("prose-hit-now");
    private final Path selection = path("prose-selection");
    private final Path composing = path("prose-composing");
    private final Path waves = path("prose-wave");
    private final Path caret = path("prose-caret");
    private List<Range> marked = List.of();
    private List<Range> found = List.of();
    private Range now = Range.NONE;
    private Range shade = Range.NONE;

    Strokes(Printed printed) {
        this.printed = printed;
        waves.setFill(null);
        caret.setVisible(false);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().setAll(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    List<Node> under() {
        return List.of(gaps, hits, hit, selection);
    }

    List<Node> over() {
        return List.of(gapLines, composing, waves, caret);
    }

    Path caret() {
        return caret;
    }

    /// Underlines words as misspelled; false when they are already.
    boolean mark(List<Range> misspelled) {
        boolean isNew = !misspelled.equals(marked);
        marked = List.copyOf(misspelled);
        return isNew;
    }

    /// Other text has come in the place of a range.
    void shift(Range range, int length) {
        marked = range.shift(marked, length);
    }

    /// What a search has found, and which of it one stands in.
    void find(List<Range> ranges, Range at) {
        found = List.copyOf(ranges);
        now = at;
    }

    /// A part of a selection that goes on in other fields; false when it is that already.
    boolean shade(Range part) {
        boolean isNew = !part.equals(shade);
        shade = part;
        return isNew;
    }

    /// Draws all for a text that is laid out.
    ///
    /// @param own what is selected in this field alone
    /// @param place where the caret stands
    /// @param composed letters that are being composed; they stand where nothing is selected
    void draw(Range own, int place, Range composed) {
        Range selected = !composed.isEmpty() ? Range.NONE : shade.isEmpty() ? own : shade;
        gaps.getElements().setAll(areas(printed.gaps()));
        gapLines.getElements().clear();
        composing.getElements().clear();
        printed.gaps().forEach(range -> underline(range, gapLines));
        hits.getElements().setAll(areas(found));
        hit.getElements().setAll(areas(List.of(now)));
        selection.getElements().setAll(areas(List.of(selected)));
        waves.getElements().clear();
        if (composed.isEmpty()) {
            marked.forEach(range -> boxes(printed.underline(range)).forEach(this::wave));
        } else {
            underline(composed, composing);
        }
        caret.getElements().setAll(printed.caret(place));
    }

    /// Draws a line under what is missing, or letters that are being composed.
    private void underline(Range range, Path lines) {
        boxes(printed.underline(range))
                .forEach(box ->
                        lines.getElements()
                                .addAll(
                                        new MoveTo(box.left(), box.bottom() + 1),
                                        new LineTo(box.right(), box.bottom() + 1)));
    }

    private List<PathElement> areas(Collection<Range> ranges) {
        List<PathElement> all = new ArrayList<>();
        for (Range range : ranges) {
            if (!range.isEmpty()) {
                all.addAll(List.of(printed.range(range)));
            }
        }
        return all;
    }

    private void wave(Box box) {
        double top = box.bottom() - 1;
        waves.getElements().add(new MoveTo(box.left(), top + WAVE));
        boolean up = true;
        for (double x = box.left() + WAVE; x <= box.right(); x += WAVE) {
            waves.getElements().add(new LineTo(x, up ? top : top + WAVE));
            up = !up;
        }
    }

    /// The rectangle of one line.
    private record Box(double left, double right, double bottom) {}

    private static List<Box> boxes(PathElement[] shape) {
        List<Box> boxes = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = 0;
        for (PathElement part : shape) {
            if (part instanceof MoveTo move) {
                add(boxes, left, right, bottom);
                left = move.getX();
                right = move.getX();
                bottom = move.getY();
            } else if (part instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                bottom = Math.max(bottom, line.getY());
            } else if (part instanceof ClosePath) {
                add(boxes, left, right, bottom);
                right = -Double.MAX_VALUE;
            }
        }
        add(boxes, left, right, bottom);
        return boxes;
    }

    private static void add(List<Box> boxes, double left, double right, double bottom) {
        if (right > left) {
            boxes.add(new Box(left, right, bottom));
        }
    }
}
