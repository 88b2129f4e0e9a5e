package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Line;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// Lying bars, one under the other, each of parts by kind; what is below zero goes to the left.
public final class Bars {

    /// Width of a figure of a printed plan.
    static final double WIDTH = 480;

    private static final double NAMES = 128;
    private static final double TOTALS = 68;
    private static final double SIZE = 9;
    private static final int MANY = 16;
    private static final int STEPS = 5;

    /// A bar.
    ///
    /// @param parts one for each kind, in their order
    /// @param total as written at its end
    public record Bar(String name, List<Long> parts, String total) {

        public Bar {
            parts = List.copyOf(parts);
        }

        private long above() {
            return parts.stream().filter(part -> part > 0).mapToLong(Long::longValue).sum();
        }

        private long below() {
            return parts.stream().filter(part -> part < 0).mapToLong(Long::longValue).sum();
        }
    }

    private final List<Bar> bars;
    private final LongFunction<String> number;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final double row;
    private final double thickness;
    private final long step;
    private final long least;
    private final long most;

    private Bars(List<Bar> bars, LongFunction<String> number, double width) {
        this.bars = bars;
        this.width = width;
        this.number = number;
        this.row = bars.size() > MANY ? 16 : 24;
        this.thickness = bars.size() > MANY ? 10 : 15;
        long high = bars.stream().mapToLong(Bar::above).max().orElse(0);
        long low = bars.stream().mapToLong(Bar::below).min().orElse(0);
        this.step = step(Math.max(1, high - low));
        this.least = Math.floorDiv(low, step) * step;
        this.most = Math.max(step, Math.ceilDiv(high, step) * step);
    }

    /// Draws bars with a scale below them and, where there are several kinds, what each means.
    ///
    /// @param number how a number of the scale is written
    public static Drawing of(List<Kind> kinds, List<Bar> bars, LongFunction<String> number) {
        return of(kinds, bars, number, WIDTH);
    }

    /// Draws bars in a width of one's own.
    public static Drawing of(
            List<Kind> kinds, List<Bar> bars, LongFunction<String> number, double width) {
        return new Bars(bars, number, width).draw(kinds);
    }

    /// Draws bars that say something of their own.
    ///
    /// @param said by each bar, in their order
    /// @param words of the chart and its table; its drawing and spots are made here
    public static Chart of(
            Chart words,
            List<Kind> kinds,
            List<Bar> bars,
            List<String> said,
            LongFunction<String> number,
            double width) {
        Bars made = new Bars(bars, number, width);
        Drawing drawing = made.draw(kinds);
        List<Chart.Spot> spots = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            spots.add(new Chart.Spot(0, 4 + i * made.row, width, made.row, said.get(i)));
        }
        return new Chart(
                drawing, words.title(), words.description(), spots, words.heads(), words.rows());
    }

    /// A round step that leaves few lines: 1, 2 or 5 with noughts.
    static long step(long span) {
        long ten = 1;
        while (ten * 10 * STEPS <= span) {
            ten *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (ten * factor * STEPS >= span) {
                return ten * factor;
            }
        }
        return ten * 10;
    }

    private Drawing draw(List<Kind> kinds) {
        double bottom = 4 + bars.size() * row;
        for (long at = least; at <= most; at += step) {
            Ink ink = at == 0 ? Ink.MUTED : Ink.FAINT;
            marks.add(new Line(x(at), 4, x(at), bottom + 3, ink, at == 0 ? 1 : 0.7));
            marks.add(
                    new Words(
                            x(at),
                            bottom + 13,
                            number.apply(at),
                            8,
                            false,
                            Align.MIDDLE,
                            Ink.MUTED));
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), kinds, 4 + i * row);
        }
        double height = bottom + 20;
        if (kinds.size() > 1) {
            height += 6 + Kind.explain(kinds, NAMES, height + 6, width - NAMES, marks);
        }
        return new Drawing(width, height, marks);
    }

    private double x(long value) {
        return NAMES + (width - NAMES - TOTALS) * (value - least) / (most - least);
    }

    private void bar(Bar bar, List<Kind> kinds, double top) {
        double line = top + row / 2 + 3;
        marks.add(new Words(NAMES - 6, line, fitted(bar.name), SIZE, false, Align.END, Ink.TEXT));
        long above = 0;
        long below = 0;
        for (int i = 0; i < bar.parts.size(); i++) {
            long part = bar.parts.get(i);
            long from = part < 0 ? below + part : above;
            if (part != 0) {
                marks.add(
                        new Box(
                                x(from),
                                top + (row - thickness) / 2,
                                x(from + Math.abs(part)) - x(from),
                                thickness,
                                kinds.get(i).fill()));
            }
            above += Math.max(0, part);
            below += Math.min(0, part);
        }
        marks.add(new Words(x(above) + 4, line, bar.total, SIZE, true, Align.START, Ink.TEXT));
    }

    private static String fitted(String name) {
        int most = (int) (NAMES / SIZE / 0.5);
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
    }
}
