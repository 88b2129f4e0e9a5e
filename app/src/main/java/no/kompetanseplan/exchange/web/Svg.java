package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Area;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Dot;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Line;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Path;
import no.kompetanseplan.exchange.figure.Drawing.Pattern;
import no.kompetanseplan.exchange.figure.Drawing.Point;
import no.kompetanseplan.exchange.figure.Drawing.Sector;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A figure as SVG in the page itself: sharp at every size, and named for those who do not see it.
final class Svg {

    private final Markup out;
    private final String anchor;

    private Svg(Markup out, String anchor) {
        this.out = out;
        this.anchor = anchor;
    }

    /// Writes a figure's drawing.
    ///
    /// @param name what it is called, before what it shows
    static void write(Markup out, Figure figure, String name) {
        write(out, figure.drawing(), figure.anchor(), name, figure.description());
    }

    /// Writes any drawing.
    ///
    /// @param anchor tells its parts from those of other drawings in the same file
    /// @param name what it is called, before what it shows
    static void write(Markup out, Drawing drawing, String anchor, String name, String description) {
        new Svg(out, anchor).write(drawing, name, description);
    }

    private void write(Drawing drawing, String name, String description) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "role",
                "img",
                "aria-labelledby",
                anchor + "-name " + anchor + "-text");
        out.element("title", name, "id", anchor + "-name");
        out.element("desc", description, "id", anchor + "-text");
        patterns(drawing);
        drawing.marks().forEach(this::mark);
        out.close();
    }

    private void patterns(Drawing drawing) {
        Set<Fill> fills = new LinkedHashSet<>();
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Box box) {
                fills.add(box.fill());
            } else if (mark instanceof Sector sector) {
                fills.add(sector.fill());
            }
        }
        fills.removeIf(fill -> fill.pattern() == Pattern.PLAIN);
        if (fills.isEmpty()) {
            return;
        }
        out.open("defs");
        for (Fill fill : fills) {
            String pitch = number(Drawing.PITCH);
            out.open(
                    "pattern",
                    "id",
                    name(fill),
                    "width",
                    pitch,
                    "height",
                    pitch,
                    "patternUnits",
                    "userSpaceOnUse");
            out.empty("rect", "width", pitch, "height", pitch, "fill", colour(fill.ink()));
            out.empty(
                    "path",
                    "d",
                    path(fill.pattern()),
                    "stroke",
                    colour(Ink.WHITE),
                    "stroke-width",
                    number(Drawing.STROKE * (fill.pattern() == Pattern.DOTTED ? 2 : 1)),
                    "stroke-linecap",
                    fill.pattern() == Pattern.DOTTED ? "round" : "square",
                    "fill",
                    "none");
            out.close();
        }
        out.close();
    }

    /// The marks of one tile, and those of its neighbours that reach into it.
    private static String path(Pattern pattern) {
        String rising = "M-1 1L1 -1M0 6L6 0M5 7L7 5";
        String falling = "M-1 5L1 7M0 0L6 6M5 -1L7 1";
        return switch (pattern) {
            case PLAIN -> "";
            case RISING -> rising;
            case FALLING -> falling;
            case CROSSED -> rising + falling;
            case LEVEL -> "M0 3L6 3";
            case DOTTED -> "M3 3L3 3";
        };
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Line line ->
                    out.empty(
                            "line",
                            "x1",
                            number(line.fromX()),
                            "y1",
                            number(line.fromY()),
                            "x2",
                            number(line.toX()),
                            "y2",
                            number(line.toY()),
                            "stroke",
                            colour(line.ink()),
                            "stroke-width",
                            number(line.width()));
            case Path path -> path(path);
            case Area area ->
                    out.empty("path", "d", path(area.points()) + "Z", "fill", colour(area.ink()));
            case Box box ->
                    out.empty(
                            "rect",
                            "x",
                            number(box.x()),
                            "y",
                            number(box.y()),
                            "width",
                            number(box.width()),
                            "height",
                            number(box.height()),
                            "fill",
                            fill(box.fill()));
            case Sector sector -> out.empty("path", "d", path(sector), "fill", fill(sector.fill()));
            case Dot dot ->
                    out.empty(
                            "circle",
                            "cx",
                            number(dot.x()),
                            "cy",
                            number(dot.y()),
                            "r",
                            number(dot.radius()),
                            "fill",
                            colour(dot.isHollow() ? Ink.WHITE : dot.ink()),
                            "stroke",
                            colour(dot.ink()));
            case Words words -> words(words);
        }
    }

    private void path(Path path) {
        String dash =
                path.dash().pattern(path.width()).stream()
                        .map(Svg::number)
                        .collect(Collectors.joining(" "));
        out.empty(
                "path",
                "d",
                path(path.points()),
                "stroke",
                colour(path.ink()),
                "stroke-width",
                number(path.width()),
                "stroke-dasharray",
                dash,
                "stroke-linejoin",
                "round",
                "fill",
                "none");
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private void words(Words words) {
        out.element(
                "text",
                words.text(),
                "x",
                number(words.x()),
                "y",
                number(words.y()),
                "font-size",
                number(words.size()),
                "font-weight",
                words.isBold() ? "600" : "",
                "text-anchor",
                words.align() == Align.START ? "" : words.align() == Align.END ? "end" : "middle",
                "fill",
                colour(words.ink()));
    }

    private static String path(Sector sector) {
        String large = sector.to() - sector.from() > 180 ? "1" : "0";
        return "M"
                + point(sector, sector.outer(), sector.from())
                + arc(sector.outer(), large, "1", point(sector, sector.outer(), sector.to()))
                + "L"
                + point(sector, sector.inner(), sector.to())
                + arc(sector.inner(), large, "0", point(sector, sector.inner(), sector.from()))
                + "Z";
    }

    private static String arc(double radius, String large, String clockwise, String to) {
        String r = number(radius);
        return "A" + r + " " + r + " 0 " + large + " " + clockwise + " " + to;
    }

    private static String point(Sector sector, double radius, double angle) {
        double turned = Math.toRadians(angle);
        return number(sector.x() + radius * Math.sin(turned))
                + " "
                + number(sector.y() - radius * Math.cos(turned));
    }

    private String fill(Fill fill) {
        return fill.pattern() == Pattern.PLAIN ? colour(fill.ink()) : "url(#" + name(fill) + ")";
    }

    private String name(Fill fill) {
        return (anchor + "-" + fill.ink() + "-" + fill.pattern()).toLowerCase(Locale.ROOT);
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        String text = Long.toString(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
        return rest == 0 ? text : sign + text + "." + (rest < 10 ? "0" : "") + rest;
    }
}
