package no.kompetanseplan.exchange.figure;

import java.util.Arrays;
import java.util.List;

/// A figure as marks on a plane, painted in their order.
///
/// @param width in units; three are a millimetre on paper
/// @param height in the same units, downwards
public record Drawing(double width, double height, List<Mark> marks) {

    /// Units to a millimetre of paper.
    public static final double PER_MILLIMETRE = 3;

    public Drawing {
        marks = List.copyOf(marks);
    }

    public double widthInMillimetres() {
        return width / PER_MILLIMETRE;
    }

    public double heightInMillimetres() {
        return height / PER_MILLIMETRE;
    }

    /// Something drawn.
    public sealed interface Mark permits Line, Path, Area, Box, Sector, Dot, Words {}

    /// A place on the plane.
    public record Point(double x, double y) {}

    /// A straight line.
    public record Line(double fromX, double fromY, double toX, double toY, Ink ink, double width)
            implements Mark {}

    /// A line through several points.
    public record Path(List<Point> points, Ink ink, double width, Dash dash) implements Mark {

        public Path {
            points = List.copyOf(points);
        }
    }

    /// What lies inside a line through several points and back.
    public record Area(List<Point> points, Ink ink) implements Mark {

        public Area {
            points = List.copyOf(points);
        }
    }

    /// A rectangle.
    public record Box(double x, double y, double width, double height, Fill fill) implements Mark {}

    /// A piece of a ring, from one angle to a greater one: degrees clockwise from the top, less
    /// than a whole turn.
    public record Sector(
            double x, double y, double inner, double outer, double from, double to, Fill fill)
            implements Mark {}

    /// A disc with an edge of one colour.
    ///
    /// @param isHollow whether it is white inside
    public record Dot(double x, double y, double radius, Ink ink, boolean isHollow)
            implements Mark {}

    /// A line of words.
    ///
    /// @param x where the line begins, has its middle or ends
    /// @param y where the letters stand
    /// @param size of the letters
    public record Words(
            double x, double y, String text, double size, boolean isBold, Align align, Ink ink)
            implements Mark {

        /// About how wide words are set, on the wide side.
        public static double width(String text, double size) {
            return text.length() * size * 0.54;
        }
    }

    /// How a line through points is drawn; dashes and gaps are in widths of the line.
    public enum Dash {
        SOLID(),
        DASHED(4, 3),
        DOTTED(1, 2);

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
        private final List<Double> pattern;

        Dash(double... pattern) {
            this.pattern = Arrays.stream(pattern).boxed().toList();
        }

        /// Lengths of ink and gap by turns, in units; empty for an unbroken line.
        public List<Double> pattern(double width) {
            return pattern.stream().map(part -> part * width).toList();
        }
    }

    /// Which part of a line of words stands at its place.
    public enum Align {
        START,
        MIDDLE,
        END
    }

    /// Colours that are read on white, and white on them; the pale ones are for areas behind lines.
    public enum Ink {
        TEXT(0x1F2328),
        MUTED(0x59636E),
        FAINT(0xD1D9E0),
        WHITE(0xFFFFFF),
        BLUE(0x0969DA),
        GREEN(0x1A7F37),
        VIOLET(0x8250DF),
        ORANGE(0xBC4C00),
        BROWN(0x7D4E00),
        SLATE(0x424A53),
        PALE_BLUE(0xDCEBFB),
        PALE_GREY(0xEAEDF0);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        public int rgb() {
            return rgb;
        }
    }

    /// How an area is filled: a colour, and white marks on it, so that no two kinds of thing are
    /// told apart by colour alone.
    public record Fill(Ink ink, Pattern pattern) {

        /// The filling of the kind of thing with a number, from 0.
        public static Fill of(int number, Ink ink) {
            Pattern[] patterns = Pattern.values();
            return new Fill(ink, patterns[number % patterns.length]);
        }
    }

    /// White marks on a colour.
    public enum Pattern {
        PLAIN,
        RISING,
        DOTTED,
        FALLING,
        LEVEL,
        CROSSED
    }

    /// How far apart the marks of a pattern stand.
    public static final double PITCH = 6;

    /// How thick they are.
    public static final double STROKE = 1.3;
}
