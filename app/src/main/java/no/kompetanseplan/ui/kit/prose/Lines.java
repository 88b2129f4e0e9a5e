package no.kompetanseplan.ui.kit.prose;

/// From line to line of a text that is laid out.
final class Lines {

    private static final double NEXT = 0.75;

    private final Printed printed;

    Lines(Printed printed) {
        this.printed = printed;
    }

    private CaretLine at(int place) {
        return CaretLine.of(printed.caret(place));
    }

    double x(int place) {
        return at(place).x();
    }

    /// The place on the line above (-1) or below (1) that is nearest to `x`; beyond the last line
    /// the end of the text.
    int step(int place, double x, int by, int length) {
        if (isAtEdge(place, by, length)) {
            return by < 0 ? 0 : length;
        }
        CaretLine line = at(place);
        double gap = line.height() * NEXT + printed.flow().getLineSpacing();
        return printed.nearest(x, line.middle() + by * gap);
    }

    /// The place nearest to `x` on the line of another.
    int nearest(int place, double x) {
        return printed.nearest(x, at(place).middle());
    }

    /// The beginning (-1) or end (1) of the line of a place.
    int end(int place, int by, double width) {
        CaretLine line = at(place);
        int end = printed.nearest(by < 0 ? 0 : width + 1, line.middle());
        boolean isNextLine = end > place && !at(end).isOnLineOf(line);
        return isNextLine ? end - 1 : end;
    }

    /// Whether a place is on the first (-1) or last (1) line.
    boolean isAtEdge(int place, int by, int length) {
        return at(place).isOnLineOf(at(by < 0 ? 0 : length));
    }
}
