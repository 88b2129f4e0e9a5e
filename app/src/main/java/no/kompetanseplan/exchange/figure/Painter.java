package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
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

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Paints drawings on any surface: as vectors where the surface keeps them, or as a picture.
public final class Painter {

    /// Dots to an inch of a picture that is to be printed.
    private static final double FINE = 300;

    private static final double INCH = 25.4;

    private final Glyphs regular;
    private final Glyphs bold;

    private Painter(Glyphs regular, Glyphs bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /// A painter with its letters read.
    ///
    /// @throws IOException when the program's own files cannot be read
    public static Painter ready() throws IOException {
        return new Painter(
                Glyphs.read("SourceSans3-Regular.ttf"), Glyphs.read("SourceSans3-SemiBold.ttf"));
    }

    /// The drawing as a picture in PNG, fine enough to be printed.
    public byte[] png(Drawing drawing) throws IOException {
        double scale = FINE / INCH / Drawing.PER_MILLIMETRE;
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * scale),
                        (int) Math.ceil(drawing.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        try {
            surface.setColor(Color.WHITE);
            surface.fillRect(0, 0, image.getWidth(), image.getHeight());
            surface.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            surface.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            surface.scale(scale, scale);
            paint(drawing, surface);
        } finally {
            surface.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("No writer of PNG");
            }
        }
        return bytes.toByteArray();
    }

    /// Puts the drawing as a picture in the place of a file, whole or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(java.nio.file.Path target, Drawing drawing) throws ExportFailure {
        ExportFile.replace(
                target,
                out -> out.write(ready().png(drawing)),
                file -> {
                    if (ImageIO.read(file.toFile()) == null) {
                        throw new IOException("Not a picture");
                    }
                });
    }

    /// Paints on a surface whose unit is that of the drawing.
    public void paint(Drawing drawing, Graphics2D surface) throws IOException {
        for (Mark mark : drawing.marks()) {
            switch (mark) {
                case Line line -> {
                    surface.setColor(colour(line.ink()));
                    surface.setStroke(new BasicStroke((float) line.width()));
                    surface.draw(
                            new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
                }
                case Path path -> {
                    surface.setColor(colour(path.ink()));
                    surface.setStroke(stroke(path));
                    surface.draw(outline(path.points()));
                }
                case Area area -> {
                    surface.setColor(colour(area.ink()));
                    surface.fill(outline(area.points()));
                }
                case Box box ->
                        fill(
                                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                                box.fill(),
                                surface);
                case Sector sector -> fill(outline(sector), sector.fill(), surface);
                case Dot dot -> dot(dot, surface);
                case Words words -> words(words, surface);
            }
        }
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    private static BasicStroke stroke(Path path) {
        float width = (float) path.width();
        List<Double> pattern = path.dash().pattern(path.width());
        if (pattern.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[pattern.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pattern.get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    private static Path2D outline(List<Point> points) {
        Path2D outline = new Path2D.Double();
        for (Point point : points) {
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(point.x(), point.y());
            } else {
                outline.lineTo(point.x(), point.y());
            }
        }
        return outline;
    }

    private static void dot(Dot dot, Graphics2D surface) {
        Shape disc =
                new Ellipse2D.Double(
                        dot.x() - dot.radius(),
                        dot.y() - dot.radius(),
                        2 * dot.radius(),
                        2 * dot.radius());
        surface.setColor(dot.isHollow() ? Color.WHITE : colour(dot.ink()));
        surface.fill(disc);
        surface.setColor(colour(dot.ink()));
        surface.setStroke(new BasicStroke(1f));
        surface.draw(disc);
    }

    private void words(Words words, Graphics2D surface) throws IOException {
        Glyphs glyphs = words.isBold() ? bold : regular;
        double width = glyphs.width(words.text(), words.size());
        double x =
                switch (words.align()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        surface.setColor(colour(words.ink()));
        surface.fill(glyphs.outline(words.text(), x, words.y(), words.size()));
    }

    private static Shape outline(Sector sector) {
        double extent = sector.to() - sector.from();
        Path2D path = new Path2D.Double();
        path.append(arc(sector, sector.outer(), 90 - sector.from(), -extent), false);
        path.append(arc(sector, sector.inner(), 90 - sector.to(), extent), true);
        path.closePath();
        return path;
    }

    private static Arc2D arc(Sector sector, double radius, double start, double extent) {
        return new Arc2D.Double(
                sector.x() - radius,
                sector.y() - radius,
                2 * radius,
                2 * radius,
                start,
                extent,
                Arc2D.OPEN);
    }

    private static void fill(Shape shape, Fill fill, Graphics2D surface) {
        surface.setColor(colour(fill.ink()));
        surface.fill(shape);
        if (fill.pattern() == Pattern.PLAIN) {
            return;
        }
        Graphics2D inside = (Graphics2D) surface.create();
        try {
            inside.clip(shape);
            inside.setColor(Color.WHITE);
            inside.setStroke(new BasicStroke((float) Drawing.STROKE));
            pattern(fill.pattern(), shape.getBounds2D(), inside);
        } finally {
            inside.dispose();
        }
    }

    private static void pattern(Pattern pattern, Rectangle2D area, Graphics2D inside) {
        double left = Math.floor(area.getMinX() / Drawing.PITCH) * Drawing.PITCH;
        double top = Math.floor(area.getMinY() / Drawing.PITCH) * Drawing.PITCH;
        double height = area.getMaxY() - top;
        for (double y = top; y <= area.getMaxY(); y += Drawing.PITCH) {
            if (pattern == Pattern.LEVEL) {
                inside.draw(new Line2D.Double(left, y, area.getMaxX(), y));
            }
            for (double x = left;
                    x <= area.getMaxX() && pattern == Pattern.DOTTED;
                    x += Drawing.PITCH) {
                double r = Drawing.STROKE;
                inside.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
        }
        boolean isRising = pattern == Pattern.RISING || pattern == Pattern.CROSSED;
        boolean isFalling = pattern == Pattern.FALLING || pattern == Pattern.CROSSED;
        for (double x = left - height; x <= area.getMaxX() + height; x += Drawing.PITCH) {
            if (isRising) {
                inside.draw(new Line2D.Double(x, top + height, x + height, top));
            }
            if (isFalling) {
                inside.draw(new Line2D.Double(x, top, x + height, top + height));
            }
        }
    }
}
