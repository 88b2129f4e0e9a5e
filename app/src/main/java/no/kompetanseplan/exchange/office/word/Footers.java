package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.LinkedHashSet;
import java.util.Set;

/// The parts at the head and the foot of the pages, in the order the sections name them.
final class Footers {

    private final Surroundings around;
    private final Set<String> feet = new LinkedHashSet<>();
    private final Set<String> heads = new LinkedHashSet<>();

    Footers(Surroundings around) {
        this.around = around;
    }

    Set<String> feet() {
        return feet;
    }

    Set<String> heads() {
        return heads;
    }

    /// Reads the section that begins here.
    void section(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.isStart("footerReference")) {
                add(feet, around.target(xml.attribute("id")));
            } else if (xml.isStart("headerReference")) {
                add(heads, around.target(xml.attribute("id")));
            }
        }
    }

    private void add(Set<String> parts, String part) throws ImportFailure {
        if (!part.isEmpty()) {
            around.budget().keep(1);
            parts.add(part);
        }
    }
}
