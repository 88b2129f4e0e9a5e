package no.kompetanseplan.exchange.figure;

import no.kompetanseplan.exchange.figure.Drawing.Align;
import no.kompetanseplan.exchange.figure.Drawing.Box;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Drawing.Mark;
import no.kompetanseplan.exchange.figure.Drawing.Words;

import java.util.List;

/// A kind of thing that a figure tells from others by letter, colour and pattern.
///
/// @param letter beside the colour; may be empty
public record Kind(String letter, String name, Fill fill) {

    private static final double SIZE = 9;
    private static final double SWATCH = 16;
    private static final double LINE = 15;
    private static final double GAP = 14;

    /// Explains kinds in lines of a width, and returns the height they take.
    static double explain(
            List<Kind> kinds, double left, double top, double width, List<Mark> marks) {
        double x = left;
        double y = top;
        for (Kind kind : kinds) {
            String words = kind.letter.isEmpty() ? kind.name : kind.letter + "  " + kind.name;
            double needed = SWATCH + 5 + Words.width(words, SIZE);
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            marks.add(new Box(x, y, SWATCH, 10, kind.fill));
            marks.add(
                    new Words(x + SWATCH + 5, y + 8.5, words, SIZE, false, Align.START, Ink.TEXT));
            x += needed + GAP;
        }
        return kinds.isEmpty() ? 0 : y + LINE - top;
    }
}
