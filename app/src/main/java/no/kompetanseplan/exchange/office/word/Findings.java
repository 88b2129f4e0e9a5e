package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.ArrayList;
import java.util.List;

/// Gathers what has no place among paragraphs and tables, with the heading it stands under.
final class Findings {

    private final Budget budget;
    private final List<LeftOut> found = new ArrayList<>();
    private String under = "";

    Findings(Budget budget) {
        this.budget = budget;
    }

    List<LeftOut> found() {
        return found;
    }

    void under(String heading) {
        under = heading;
    }

    /// Something that is left out. Neighbours of one kind are told of together, so that a line of
    /// deletions is not a line for each letter.
    void add(LeftOut.Kind kind, String text) throws ImportFailure {
        budget.keep(text.length() + 1);
        LeftOut last = found.isEmpty() ? null : found.getLast();
        boolean joins =
                last != null
                        && last.kind() == kind
                        && last.under().equals(under)
                        && (kind == LeftOut.Kind.DELETED
                                || kind == LeftOut.Kind.CONTENTS
                                || kind == LeftOut.Kind.INSERTED);
        if (last != null && joins) {
            String joined = (last.text() + " " + text).strip();
            if (joined.length() < Budget.LONGEST_JOINED) {
                found.removeLast();
                found.add(new LeftOut(kind, under, joined));
                return;
            }
        }
        found.add(new LeftOut(kind, under, text));
    }

    /// Passes over the drawing that begins here and tells of it: the words of its text boxes, or
    /// what its picture is said to show.
    void picture(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        String shows = "";
        boolean hasText = false;
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "txbxContent" -> {
                    String words = Surroundings.words(xml, budget);
                    hasText |= !words.isEmpty();
                    if (!words.isEmpty()) {
                        add(LeftOut.Kind.TEXT_BOX, words);
                    }
                }
                case "Fallback" -> xml.skip();
                case "docPr" -> shows = shows.isEmpty() ? xml.attribute("descr") : shows;
                case "imagedata" -> shows = shows.isEmpty() ? xml.attribute("title") : shows;
                default -> {}
            }
        }
        if (!hasText) {
            add(LeftOut.Kind.PICTURE, shows);
        }
    }
}
