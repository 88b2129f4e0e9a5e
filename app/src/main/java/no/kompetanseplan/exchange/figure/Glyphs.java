package no.kompetanseplan.exchange.figure;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;

/// The letters of a font as outlines, read from the file the program carries: a figure looks the
/// same on every machine, whatever fonts that has.
final class Glyphs {

    private static final String FONTS = "/no/kompetanseplan/ui/kit/fonts/";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;

    private Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
    }

    static Glyphs read(String file) throws IOException {
        try (InputStream in = Glyphs.class.getResourceAsStream(FONTS + file)) {
            if (in == null) {
                throw new IOException("Missing " + file);
            }
            return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        }
    }

    double width(String text, double size) throws IOException {
        double width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(letters.getGlyphId(letter));
        }
        return width * size / unit;
    }

    /// The outline of words that begin at a place.
    Path2D outline(String text, double x, double y, double size) throws IOException {
        Path2D outline = new Path2D.Double();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(size / unit, -size / unit);
                outline.append(place.createTransformedShape(shape.getPath()), false);
            }
            at += font.getAdvanceWidth(glyph) * size / unit;
        }
        return outline;
    }
}
