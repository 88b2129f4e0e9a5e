package no.kompetanseplan.ui.chapter.figure;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import no.kompetanseplan.exchange.figure.Drawing;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Paints the marks of a drawing as nodes. Each ink is a style class, so that the theme gives the
/// colour.
///
/// @param scale px to a unit of the drawing
record Brush(double scale) {

    List<Node> paint(Drawing drawing) {
        return drawing.marks().stream().map(this::node).toList();
    }

    private Node node(Mark mark) {
        return switch (mark) {
            case Line line ->
                    stroked(
                            new javafx.scene.shape.Line(
                                    px(line.fromX()),
                                    px(line.fromY()),
                                    px(line.toX()),
                                    px(line.toY())),
                            line.ink(),
                            line.width());
            case Path path -> path(path);
            case Area area -> filled(new Polygon(corners(area.points())), area.ink());
            case Box box -> box(box);
            case Sector sector -> sector(sector);
            case Dot dot -> dot(dot);
            case Words words -> words(words);
        };
    }

    private double px(double units) {
        return units * scale;
    }

    private double[] corners(List<Point> points) {
        double[] corners = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            corners[2 * i] = px(points.get(i).x());
            corners[2 * i + 1] = px(points.get(i).y());
        }
        return corners;
    }

    private static <S extends Shape> S filled(S shape, Ink ink) {
        shape.getStyleClass().addAll("fill", name(ink));
        return shape;
    }

    private <S extends Shape> S stroked(S shape, Ink ink, double width) {
        shape.getStyleClass().addAll("stroke", name(ink));
        shape.setStrokeWidth(px(width));
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }

    private static String name(Ink ink) {
        return "ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Polyline path(Path path) {
        Polyline line = stroked(new Polyline(corners(path.points())), path.ink(), path.width());
        path.dash().pattern(path.width()).forEach(part -> line.getStrokeDashArray().add(px(part)));
        return line;
    }

    private Node box(Box box) {
        Rectangle area = new Rectangle(px(box.x()), px(box.y()), px(box.width()), px(box.height()));
        return pattern(filled(area, box.fill().ink()), area, box.fill());
    }

    /// A piece of a ring is a piece of a disc without the smaller disc inside.
    private Node sector(Sector sector) {
        double extent = sector.from() - sector.to();
        Arc outer = arc(sector, sector.outer(), 90 - sector.from(), extent);
        Arc inner = arc(sector, sector.inner(), 90 - sector.from(), extent);
        Shape ring = Shape.subtract(outer, inner);
        return filled(ring, sector.fill().ink());
    }

    private Arc arc(Sector sector, double radius, double start, double extent) {
        Arc arc = new Arc(px(sector.x()), px(sector.y()), px(radius), px(radius), start, extent);
        arc.setType(ArcType.ROUND);
        return arc;
    }

    private Node pattern(Shape shape, Rectangle area, Fill fill) {
        if (fill.pattern() == Pattern.PLAIN) {
            return shape;
        }
        double pitch = px(Drawing.PITCH);
        double left = area.getX();
        double top = area.getY();
        double height = area.getHeight();
        List<Node> marks = new ArrayList<>(List.of(shape));
        for (double x = left - height; x < left + area.getWidth() + height; x += pitch) {
            if (fill.pattern() != Pattern.FALLING && fill.pattern() != Pattern.LEVEL) {
                marks.add(white(x, top + height, x + height, top));
            }
            if (fill.pattern() == Pattern.FALLING || fill.pattern() == Pattern.CROSSED) {
                marks.add(white(x, top, x + height, top + height));
            }
        }
        if (fill.pattern() == Pattern.LEVEL) {
            for (double y = top + pitch / 2; y < top + height; y += pitch) {
                marks.add(white(left, y, left + area.getWidth(), y));
            }
        }
        Group group = new Group(marks);
        group.setClip(new Rectangle(left, top, area.getWidth(), height));
        return group;
    }

    private Node white(double fromX, double fromY, double toX, double toY) {
        var line = new javafx.scene.shape.Line(fromX, fromY, toX, toY);
        return stroked(line, Ink.WHITE, Drawing.STROKE);
    }

    private Circle dot(Dot dot) {
        Circle disc = new Circle(px(dot.x()), px(dot.y()), px(dot.radius()));
        disc.getStyleClass().addAll(dot.isHollow() ? "ring" : "fill", name(dot.ink()));
        return disc;
    }

    private Text words(Words words) {
        Text text = new Text(words.text());
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().addAll("fill", name(words.ink()));
        String family = words.isBold() ? "Source Sans 3 SemiBold" : "Source Sans 3";
        text.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-family:\"%s\";-fx-font-size:%.2fpx;",
                        family,
                        px(words.size())));
        text.setFont(Font.font(family, px(words.size())));
        double width = text.getLayoutBounds().getWidth();
        text.setX(
                px(words.x())
                        - switch (words.align()) {
                            case START -> 0;
                            case MIDDLE -> width / 2;
                            case END -> width;
                        });
        text.setY(px(words.y()));
        return text;
    }
}
