package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.OfficeFile.Relation;
import no.kompetanseplan.exchange.office.XmlPart;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// What the text of a document points at: styles, lists, footnotes, endnotes, comments and links.
final class Surroundings {

    private final Budget budget;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, Relation> relations;
    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;
    private final Map<String, String> comments;

    Surroundings(OfficeFile file) throws ImportFailure {
        String main = file.main();
        this.budget = file.budget();
        this.styles = new WordStyles(file, file.related(main, "styles"));
        this.numbering = new WordNumbering(file, file.related(main, "numbering"));
        this.relations = file.relations(main);
        this.footnotes = notes(file, file.related(main, "footnotes"), "footnote");
        this.endnotes = notes(file, file.related(main, "endnotes"), "endnote");
        this.comments = notes(file, file.related(main, "comments"), "comment");
    }

    Budget budget() {
        return budget;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    String footnote(String id) {
        return footnotes.getOrDefault(id, "");
    }

    String endnote(String id) {
        return endnotes.getOrDefault(id, "");
    }

    String comment(String id) {
        return comments.getOrDefault(id, "");
    }

    /// The part or address a relation leads to; empty for none.
    String target(String relation) {
        Relation found = relations.get(relation);
        return found == null ? "" : found.target();
    }

    /// The address of a link to the web or to a mailbox; empty for any other.
    String link(String relation) {
        Relation found = relations.get(relation);
        return found == null || !found.isOutside() ? "" : address(found.target());
    }

    /// The address itself when it is one that a plan may hold; else empty.
    static String address(String target) {
        boolean isKnown =
                target.startsWith("http://")
                        || target.startsWith("https://")
                        || target.startsWith("mailto:");
        return isKnown ? target : "";
    }

    private static Map<String, String> notes(OfficeFile file, @Nullable String part, String element)
            throws ImportFailure {
        Map<String, String> notes = new HashMap<>();
        if (part == null) {
            return notes;
        }
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart(element)) {
                    String id = xml.attribute("id");
                    notes.put(id, words(xml, file.budget()));
                }
            }
        }
        return notes;
    }

    /// The words in the tag that begins here, paragraphs parted by spaces; tracked deletions are
    /// left out.
    static String words(XmlPart xml, Budget budget) throws ImportFailure {
        int outer = xml.depth();
        StringBuilder words = new StringBuilder();
        while (xml.nextIn(outer)) {
            if (xml.isStart("del") || xml.isStart("Fallback") || xml.isStart("instrText")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                words.append(xml.allText(budget));
            } else if (xml.isStart("tab") || xml.isStart("br") || xml.isStart("p")) {
                words.append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
