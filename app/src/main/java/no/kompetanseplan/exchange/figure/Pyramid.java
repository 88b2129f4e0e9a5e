package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.figure.Chart.Spot;
import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Dash;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Path;
import no.kompetanseplan.exchange.figure.Drawing.Pattern;
import no.kompetanseplan.exchange.figure.Drawing.Point;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// Bars of two groups back to back, one pair for each band of age, the oldest at the top. Bands
/// above a dotted line are drawn in another colour, and the line says what they are.
public final class Pyramid {

    private static final double SIZE = 9;
    private static final double HEAD = 16;
    private static final double ROW = 14.5;
    private static final double THICKNESS = 11;
    private static final double MIDDLE = 36;
    private static final double GAP = 4;
    private static final double BASE = 3.2;

    /// Stands for a number that is not shown.
    public static final String HIDDEN = ":";

    /// A band of age.
    ///
    /// @param left number of the group to the left; null when it is not shown
    /// @param right number of the group to the right; null when it is not shown
    /// @param isAbove whether it lies above the dotted line
    public record Band(String name, @Nullable Long left, @Nullable Long right, boolean isAbove) {}

    /// Words of a pyramid.
    ///
    /// @param ages head of the column of bands
    /// @param left what is counted to the left
    /// @param leftHead the same with its sum
    /// @param right what is counted to the right
    /// @param rightHead the same with its sum
    /// @param above what lies above the line; empty for no line
    /// @param share how much of the whole that is; may be empty
    public record Labels(
            String title,
            String description,
            String ages,
            String left,
            String leftHead,
            String right,
            String rightHead,
            String above,
            String share) {}

    private final Labels labels;
    private final List<Band> bands;
    private final LongFunction<String> number;
    private final double width;
    private final double numbers;
    private final double scale;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private Pyramid(Labels labels, List<Band> bands, LongFunction<String> number, double width) {
        this.labels = labels;
        this.bands = bands;
        this.number = number;
        this.width = width;
        long most =
                bands.stream()
                        .flatMap(band -> Stream.of(band.left, band.right))
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        this.numbers = Words.width(number.apply(most), SIZE) + GAP;
        this.scale = Math.max(0, width / 2 - MIDDLE / 2 - numbers) / Math.max(1, most);
    }

    /// Draws bands, the youngest first as they are given, from the bottom up.
    ///
    /// @param number how a number is written
    /// @param width of the drawing, at least 200
    public static Chart of(
            Labels labels, List<Band> bands, LongFunction<String> number, double width) {
        return new Pyramid(labels, bands, number, width).draw();
    }

    private Chart draw() {
        double left = (width - MIDDLE) / 2;
        double right = left + MIDDLE;
        marks.add(new Words(left, 10, labels.leftHead, SIZE, true, Align.END, Ink.MUTED));
        marks.add(new Words(right, 10, labels.rightHead, SIZE, true, Align.START, Ink.MUTED));
        double y = HEAD;
        for (Band band : bands.reversed()) {
            Ink ink = band.isAbove ? Ink.BLUE : Ink.MUTED;
            double line = y + THICKNESS / 2 + BASE;
            marks.add(new Words(width / 2, line, band.name, SIZE, false, Align.MIDDLE, Ink.TEXT));
            bar(band.left, left, y, -1, ink);
            bar(band.right, right, y, 1, ink);
            spots.add(new Spot(0, y, left, THICKNESS, says(labels.left, band, band.left)));
            spots.add(new Spot(right, y, left, THICKNESS, says(labels.right, band, band.right)));
            y += ROW;
        }
        double height = labels.above.isEmpty() ? y : line(y, right);
        List<List<String>> rows =
                bands.reversed().stream()
                        .map(band -> List.of(band.name, shown(band.left), shown(band.right)))
                        .toList();
        return new Chart(
                new Drawing(width, height, marks),
                labels.title,
                labels.description,
                spots,
                List.of(labels.ages, labels.left, labels.right),
                rows);
    }

    private String shown(@Nullable Long count) {
        return count == null ? HIDDEN : number.apply(count);
    }

    private String says(String group, Band band, @Nullable Long count) {
        return group + ", " + band.name + ": " + shown(count);
    }

    /// @param way 1 to the right, -1 to the left
    private void bar(@Nullable Long count, double from, double y, int way, Ink ink) {
        double length = count == null ? 0 : count * scale;
        if (length > 0) {
            double x = way > 0 ? from : from - length;
            marks.add(new Box(x, y, length, THICKNESS, new Fill(ink, Pattern.PLAIN)));
        }
        marks.add(
                new Words(
                        from + way * (length + GAP),
                        y + THICKNESS / 2 + BASE,
                        shown(count),
                        SIZE,
                        false,
                        way > 0 ? Align.START : Align.END,
                        Ink.MUTED));
    }

    /// Draws the dotted line with its words beside the bars, or below all where there is no room,
    /// and returns the height of the drawing.
    private double line(double bottom, double right) {
        int below = (int) bands.stream().filter(band -> !band.isAbove).count();
        if (below == 0 || below == bands.size()) {
            return bottom;
        }
        double y = HEAD + (bands.size() - below) * ROW - (ROW - THICKNESS) / 2;
        marks.add(
                new Path(
                        List.of(new Point(0, y), new Point(width, y)), Ink.TEXT, 1.1, Dash.DOTTED));
        double reach = Math.max(reach(bands.get(below), right), reach(bands.get(below - 1), right));
        double needed = Math.max(Words.width(labels.above, SIZE), Words.width(labels.share, SIZE));
        if (width - reach >= needed + 2 * GAP) {
            marks.add(words(y - GAP, labels.above, true));
            marks.add(words(y + SIZE + 1, labels.share, false));
            return bottom;
        }
        String all = labels.share.isEmpty() ? "" : " · " + labels.share;
        marks.add(words(bottom + SIZE, labels.above + all, true));
        return bottom + SIZE + GAP;
    }

    private double reach(Band band, double right) {
        return right + (band.right == null ? 0 : band.right * scale) + GAP + numbers;
    }

    private Words words(double y, String text, boolean isBold) {
        return new Words(width, y, text, SIZE, isBold, Align.END, isBold ? Ink.TEXT : Ink.MUTED);
    }
}
