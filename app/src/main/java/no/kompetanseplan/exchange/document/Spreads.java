package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan.Spread;

import java.util.ArrayList;
import java.util.List;

/// Says which parts stand on pages that lie on their side: wide tables with the headings over them,
/// and the whole of a chapter that holds such tables and little text, so that no page holds a
/// heading and a line alone. A figure and what follows it up to the next heading stand upright.
final class Spreads {

    /// Characters of running text beside wide tables that a chapter may have to lie down whole.
    private static final int LITTLE = 1500;

    private final List<Part> parts;
    private final boolean[] wide;

    private Spreads(List<Part> parts) {
        this.parts = parts;
        this.wide = new boolean[parts.size()];
    }

    static List<Spread> of(List<Part> parts) {
        Spreads spreads = new Spreads(parts);
        spreads.turn();
        return spreads.gather();
    }

    private void turn() {
        int start = 0;
        for (int i = 1; i <= parts.size(); i++) {
            boolean isEnd =
                    i == parts.size()
                            || (parts.get(i) instanceof Heading heading && heading.level() == 1);
            if (isEnd) {
                chapter(start, i);
                start = i;
            }
        }
    }

    private void chapter(int from, int to) {
        boolean isWide = false;
        int text = 0;
        for (int i = from; i < to; i++) {
            isWide |= isWideTable(i);
            text += text(parts.get(i));
        }
        if (!isWide) {
            return;
        }
        for (int i = to - 1; i >= from; i--) {
            boolean isOver = parts.get(i) instanceof Heading && i + 1 < to && wide[i + 1];
            wide[i] = text <= LITTLE || isWideTable(i) || isOver;
        }
        raiseFigures(from, to);
    }

    private void raiseFigures(int from, int to) {
        boolean isUpright = false;
        for (int i = from; i < to; i++) {
            Part part = parts.get(i);
            isUpright = part instanceof Figure || (isUpright && !(part instanceof Heading));
            boolean opens = part instanceof Heading && i + 1 < to && isFigure(i + 1);
            wide[i] &= !(isUpright || opens);
        }
    }

    private boolean isFigure(int place) {
        return parts.get(place) instanceof Figure;
    }

    private boolean isWideTable(int place) {
        return parts.get(place) instanceof Table table && table.isWide();
    }

    private static int text(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph.prose().words().length();
            case Quote quote -> quote.prose().words().length();
            case Item item -> item.prose().words().length();
            case Heading _, Table _, Figure _ -> 0;
        };
    }

    private List<Spread> gather() {
        List<Spread> spreads = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || wide[i] != wide[start]) {
                spreads.add(new Spread(wide[start], parts.subList(start, i)));
                start = i;
            }
        }
        return spreads;
    }
}
