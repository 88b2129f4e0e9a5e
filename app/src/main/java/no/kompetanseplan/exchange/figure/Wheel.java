package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Dot;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Line;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Sector;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import java.util.ArrayList;
import java.util.List;

/// A year as a wheel of twelve months: a piece of a ring for what lasts, a ring alone for what is
/// only known to begin or end. Pieces that meet in time lie on rings of their own.
public final class Wheel {

    private static final double WIDTH = 480;
    private static final double MIDDLE = WIDTH / 2;
    private static final double OUTER = 182;
    private static final double INNER = 72;
    private static final double MONTHS = 196;
    private static final int MONTHS_A_YEAR = 12;
    private static final double TURN = 360;
    private static final double WIDEST_RING = 21;

    /// Something in the year.
    ///
    /// @param mark letter and number
    /// @param from days from the start of the year
    /// @param to days from its start to the end of the last day; `from` when only that day is known
    public record Span(String mark, Kind kind, int from, int to) {

        boolean isPoint() {
            return from == to;
        }
    }

    /// Words on the wheel.
    ///
    /// @param months their names, from January
    /// @param year in the middle
    /// @param count below it
    /// @param open what a ring alone means
    public record Labels(List<String> months, String year, String count, String open) {

        public Labels {
            months = List.copyOf(months);
        }
    }

    private final Labels labels;
    private final int days;
    private final List<List<Span>> rings;
    private final List<Mark> marks = new ArrayList<>();

    private Wheel(Labels labels, int days, List<Span> spans) {
        this.labels = labels;
        this.days = days;
        this.rings = rings(spans, days);
    }

    /// Draws a year.
    ///
    /// @param days of the year
    public static Drawing of(Labels labels, int days, List<Kind> kinds, List<Span> spans) {
        return new Wheel(labels, days, spans).draw(kinds);
    }

    /// Puts each span on the outermost ring that has room for it and its mark.
    private static List<List<Span>> rings(List<Span> spans, int days) {
        List<List<Span>> rings = new ArrayList<>();
        for (Span span : spans) {
            List<Span> free =
                    rings.stream()
                            .filter(ring -> ring.stream().noneMatch(each -> meet(each, span, days)))
                            .findFirst()
                            .orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                rings.add(free);
            }
            free.add(span);
        }
        return rings;
    }

    private static boolean meet(Span one, Span other, int days) {
        int mark = days / 16;
        int oneTo = Math.max(one.to, one.from + mark);
        int otherTo = Math.max(other.to, other.from + mark);
        return one.from < otherTo && other.from < oneTo;
    }

    private Drawing draw(List<Kind> kinds) {
        double centre = MONTHS + 12;
        months(centre);
        double ring = Math.min(WIDEST_RING, (OUTER - INNER) / Math.max(1, rings.size()));
        for (int i = 0; i < rings.size(); i++) {
            double radius = OUTER - ring * (i + 0.5);
            rings.get(i).forEach(span -> span(span, centre, radius, ring));
        }
        marks.add(words(MIDDLE, centre + 4, labels.year, 30, true, Ink.TEXT));
        marks.add(words(MIDDLE, centre + 20, labels.count, 9.5, false, Ink.MUTED));
        if (rings.stream().flatMap(List::stream).anyMatch(Span::isPoint)) {
            double half = Words.width(labels.open, 8) / 2;
            marks.add(new Dot(MIDDLE - half, centre + 35, 4.5, Ink.MUTED, true));
            marks.add(words(MIDDLE + 7, centre + 38, labels.open, 8, false, Ink.MUTED));
        }
        double top = centre + MONTHS + 18;
        double height = Kind.explain(kinds, 0, top, WIDTH, marks);
        return new Drawing(WIDTH, top + height + 2, marks);
    }

    private static Words words(
            double x, double y, String text, double size, boolean isBold, Ink ink) {
        return new Words(x, y, text, size, isBold, Align.MIDDLE, ink);
    }

    private void months(double centre) {
        for (double radius : new double[] {OUTER, INNER}) {
            marks.add(new Dot(MIDDLE, centre, radius, Ink.FAINT, true));
        }
        double month = TURN / MONTHS_A_YEAR;
        for (int i = 0; i < MONTHS_A_YEAR; i++) {
            double angle = i * month;
            marks.add(
                    new Line(
                            x(INNER, angle),
                            y(centre, INNER, angle),
                            x(OUTER + 5, angle),
                            y(centre, OUTER + 5, angle),
                            Ink.FAINT,
                            0.8));
            double middle = angle + month / 2;
            double side = Math.sin(Math.toRadians(middle));
            marks.add(
                    new Words(
                            x(OUTER + 8, middle),
                            y(centre, OUTER + 11, middle) + 3,
                            labels.months.get(i),
                            10,
                            true,
                            side > 0.3 ? Align.START : side < -0.3 ? Align.END : Align.MIDDLE,
                            Ink.TEXT));
        }
    }

    private void span(Span span, double centre, double radius, double ring) {
        double from = TURN * span.from / days;
        double to = TURN * span.to / days;
        Ink ink = span.kind.fill().ink();
        double dot = Math.min(9.5, ring * 0.47);
        double half = Math.toDegrees(dot / radius);
        double at = from + half;
        if (!span.isPoint()) {
            double thick = ring * 0.28;
            marks.add(
                    new Sector(
                            MIDDLE,
                            centre,
                            radius - thick,
                            radius + thick,
                            from + 0.4,
                            Math.max(from + 1, to - 0.4),
                            span.kind.fill()));
        }
        marks.add(new Dot(x(radius, at), y(centre, radius, at), dot, ink, span.isPoint()));
        marks.add(
                words(
                        x(radius, at),
                        y(centre, radius, at) + dot * 0.34,
                        span.mark,
                        dot * (span.mark.length() > 2 ? 0.88 : 1.05),
                        true,
                        span.isPoint() ? ink : Ink.WHITE));
    }

    private static double x(double radius, double angle) {
        return MIDDLE + radius * Math.sin(Math.toRadians(angle));
    }

    private static double y(double centre, double radius, double angle) {
        return centre - radius * Math.cos(Math.toRadians(angle));
    }
}
