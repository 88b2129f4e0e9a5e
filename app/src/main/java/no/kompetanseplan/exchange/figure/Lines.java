package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.figure.Chart.Spot;
import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Area;
import no.kompetanseplan.exchange.figure.Drawing.Dash;
import no.kompetanseplan.exchange.figure.Drawing.Dot;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Line;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Path;
import no.kompetanseplan.exchange.figure.Drawing.Point;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lines over years, with the band each is expected to lie in. Each line is told by its form and by
/// its name at its end; what lies between two of them in the last year may be marked. The axis of
/// numbers need not begin at nought.
public final class Lines {

    private static final double SIZE = 9;
    private static final double TOP = 12;
    private static final double PLOT = 108;
    private static final double AXIS = 22;
    private static final double LEFT = 30;
    private static final double GAP = 6;
    private static final double LABEL = 11;
    private static final double YEAR = 34;
    private static final double TICK = 3;

    /// How a line is drawn.
    public enum Look {
        /// Whole and dark.
        SOLID,
        /// Broken and grey.
        DASHED,
        /// Whole, in colour, with a dot for each year.
        MARKED
    }

    /// A line.
    ///
    /// @param values one for each year
    /// @param low least of the band for each year; empty without a band
    /// @param high most of the band for each year; empty without a band
    public record Series(
            String name, Look look, List<Double> values, List<Double> low, List<Double> high) {

        public Series {
            values = List.copyOf(values);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        private boolean hasBand() {
            return !low.isEmpty() && low.size() == high.size();
        }

        private DoubleStream all() {
            return IntStream.range(0, 3)
                    .mapToObj(i -> List.of(values, low, high).get(i))
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue);
        }
    }

    /// What lies between two lines in the last year.
    ///
    /// @param from number of the line it is reckoned from
    /// @param to number of the line it is reckoned to
    /// @param words such as «mangler 142 årsverk»
    public record Bracket(int from, int to, String words) {}

    /// Words of the chart.
    ///
    /// @param year head of the column of years
    /// @param band head of the column of a band
    public record Labels(String title, String description, String year, String band) {}

    private final Labels labels;
    private final List<Integer> years;
    private final List<Series> series;
    private final LongFunction<String> number;
    private final double width;
    private final double right;
    private final double least;
    private final double most;
    private final long step;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private Lines(
            Labels labels,
            List<Integer> years,
            List<Series> series,
            LongFunction<String> number,
            double width) {
        this.labels = labels;
        this.years = years;
        this.series = series;
        this.number = number;
        this.width = width;
        double names =
                series.stream()
                        .mapToDouble(each -> Words.width(end(each), SIZE) * 1.04)
                        .max()
                        .orElse(0);
        this.right = width - names - GAP;
        double low = series.stream().flatMapToDouble(Series::all).min().orElse(0);
        double high = series.stream().flatMapToDouble(Series::all).max().orElse(1);
        this.step = Bars.step(Math.max(1, Math.round(high - low)));
        double margin = Math.max(1, high - low) * 0.06;
        this.least = low - margin;
        this.most = high + margin;
    }

    /// Draws lines over years.
    ///
    /// @param bracket null for none
    /// @param number how a number is written
    /// @param width of the drawing, at least 240
    public static Chart of(
            Labels labels,
            List<Integer> years,
            List<Series> series,
            @Nullable Bracket bracket,
            LongFunction<String> number,
            double width) {
        return new Lines(labels, List.copyOf(years), List.copyOf(series), number, width)
                .draw(bracket);
    }

    private Chart draw(@Nullable Bracket bracket) {
        scales();
        series.stream().filter(Series::hasBand).forEach(this::band);
        series.stream().filter(Series::hasBand).forEach(this::edges);
        series.forEach(this::line);
        ends();
        if (bracket != null && !years.isEmpty()) {
            bracket(bracket);
        }
        for (int i = 0; i < years.size(); i++) {
            double half = years.size() < 2 ? GAP : (right - LEFT) / (years.size() - 1) / 2;
            double from = Math.max(LEFT, x(i) - half);
            double to = Math.min(right, x(i) + half);
            spots.add(new Spot(from, TOP, to - from, PLOT, says(i)));
        }
        return new Chart(
                new Drawing(width, TOP + PLOT + AXIS, marks),
                labels.title,
                labels.description,
                spots,
                heads(),
                IntStream.range(0, years.size()).mapToObj(this::row).toList());
    }

    private double x(int year) {
        return years.size() < 2 ? LEFT : LEFT + (right - LEFT) * year / (years.size() - 1);
    }

    private double y(double value) {
        return TOP + PLOT * (most - value) / (most - least);
    }

    private void scales() {
        long first = (long) Math.ceil(least / step) * step;
        for (long at = first; at <= most; at += step) {
            double height = y((double) at);
            marks.add(new Line(LEFT, height, right, height, Ink.FAINT, 0.7));
            marks.add(words(LEFT - GAP, height + 3, number.apply(at), false, Align.END, Ink.MUTED));
        }
        int every = 1;
        while (years.size() > 1 && (right - LEFT) * every / (years.size() - 1) < YEAR) {
            every++;
        }
        double base = TOP + PLOT + AXIS - 5;
        for (int i = 0; i < years.size(); i++) {
            if ((years.size() - 1 - i) % every == 0) {
                String year = Integer.toString(years.get(i));
                marks.add(words(x(i), base, year, false, Align.MIDDLE, Ink.MUTED));
            }
        }
    }

    private void band(Series each) {
        List<Point> around = new ArrayList<>(points(each.high));
        around.addAll(points(each.low).reversed());
        marks.add(new Area(around, each.look == Look.MARKED ? Ink.PALE_BLUE : Ink.PALE_GREY));
    }

    /// The edges keep a band in sight where another lies over it.
    private void edges(Series each) {
        Ink ink = each.look == Look.MARKED ? Ink.BLUE : Ink.MUTED;
        marks.add(new Path(points(each.high), ink, 0.5, Dash.DOTTED));
        marks.add(new Path(points(each.low), ink, 0.5, Dash.DOTTED));
    }

    private List<Point> points(List<Double> values) {
        return IntStream.range(0, Math.min(years.size(), values.size()))
                .mapToObj(i -> new Point(x(i), y(values.get(i))))
                .toList();
    }

    private void line(Series each) {
        Dash dash = each.look == Look.DASHED ? Dash.DASHED : Dash.SOLID;
        List<Point> points = points(each.values);
        marks.add(new Path(points, ink(each), each.look == Look.MARKED ? 2 : 1.5, dash));
        if (each.look == Look.MARKED) {
            points.forEach(at -> marks.add(new Dot(at.x(), at.y(), 2.4, Ink.BLUE, false)));
        }
    }

    private static Ink ink(Series each) {
        return switch (each.look) {
            case SOLID -> Ink.TEXT;
            case DASHED -> Ink.MUTED;
            case MARKED -> Ink.BLUE;
        };
    }

    private String end(Series each) {
        return each.name + " " + written(each.values.getLast());
    }

    private String written(double value) {
        return number.apply(Math.round(value));
    }

    private String interval(Series each, int year) {
        if (!each.hasBand()) {
            return "";
        }
        String low = written(each.low.get(year));
        String high = written(each.high.get(year));
        return low.equals(high) ? "–" : low + "–" + high;
    }

    /// The names at the ends of the lines, pushed apart where they would meet.
    private void ends() {
        List<Series> downwards =
                series.stream()
                        .sorted(
                                Comparator.<Series>comparingDouble(each -> each.values.getLast())
                                        .reversed())
                        .toList();
        double[] at = new double[downwards.size()];
        double free = TOP - 4;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(free, y(downwards.get(i).values.getLast()) + 3);
            free = at[i] + height(downwards.get(i)) + 1;
        }
        double floor = TOP + PLOT + 6;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], floor - height(downwards.get(i)) + LABEL);
            floor = at[i] - LABEL - 1;
        }
        for (int i = 0; i < at.length; i++) {
            Series each = downwards.get(i);
            double x = right + GAP;
            marks.add(words(x, at[i], end(each), true, Align.START, ink(each)));
            if (each.hasBand()) {
                String interval = interval(each, years.size() - 1);
                marks.add(words(x, at[i] + LABEL, interval, false, Align.START, Ink.MUTED));
            }
        }
    }

    private static double height(Series each) {
        return each.hasBand() ? 2 * LABEL : LABEL;
    }

    private void bracket(Bracket bracket) {
        double one = y(series.get(bracket.from).values.getLast());
        double other = y(series.get(bracket.to).values.getLast());
        double x = right - 8;
        double top = Math.min(one, other);
        double bottom = Math.max(one, other);
        if (bottom - top < SIZE + 2) {
            return;
        }
        marks.add(new Line(x, top, x, bottom, Ink.TEXT, 0.9));
        marks.add(new Line(x - TICK, top, x + TICK, top, Ink.TEXT, 0.9));
        marks.add(new Line(x - TICK, bottom, x + TICK, bottom, Ink.TEXT, 0.9));
        double middle = (top + bottom) / 2 + 3;
        marks.add(words(x - 5, middle, bracket.words, true, Align.END, Ink.TEXT));
    }

    private static Words words(
            double x, double y, String text, boolean isBold, Align align, Ink ink) {
        return new Words(x, y, text, SIZE, isBold, align, ink);
    }

    private String says(int year) {
        StringBuilder said = new StringBuilder(Integer.toString(years.get(year)));
        for (Series each : series) {
            said.append(". ").append(each.name).append(' ').append(written(each.values.get(year)));
            String interval = interval(each, year);
            if (interval.length() > 1) {
                said.append(" (").append(interval).append(')');
            }
        }
        return said.toString();
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(labels.year));
        for (Series each : series) {
            heads.add(each.name);
            if (each.hasBand()) {
                heads.add(labels.band);
            }
        }
        return heads;
    }

    private List<String> row(int year) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(years.get(year))));
        for (Series each : series) {
            row.add(written(each.values.get(year)));
            if (each.hasBand()) {
                row.add(interval(each, year));
            }
        }
        return row;
    }
}
