package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.XmlPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.exchange.office.word.WordPart.Role;

import java.util.ArrayList;
import java.util.List;

/// Reads a Word document from start to end.
public final class WordReader {

    private static final String PROPERTIES = "docProps/core.xml";

    private final OfficeFile file;
    private final Findings findings;
    private final Footers footers;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private final List<WordPart> parts = new ArrayList<>();
    private int tableCount;

    private WordReader(OfficeFile file) throws ImportFailure {
        Surroundings around = new Surroundings(file);
        this.file = file;
        this.findings = new Findings(file.budget());
        this.footers = new Footers(around);
        this.paragraphs = new Paragraphs(around, findings, footers);
        this.tables = new Tables(file.budget(), paragraphs, findings);
    }

    /// The document in an opened file.
    ///
    /// @throws ImportFailure when it is damaged or beyond the limits
    public static WordDocument read(OfficeFile file) throws ImportFailure {
        return new WordReader(file).read();
    }

    private WordDocument read() throws ImportFailure {
        try (XmlPart xml = file.part(file.main())) {
            int contents = 0;
            while (xml.next()) {
                if (xml.isStart()) {
                    contents = start(xml, contents);
                } else if (xml.isEnd() && xml.depth() < contents) {
                    contents = 0;
                }
            }
        }
        String footer = "";
        for (String part : footers.feet()) {
            footer = footer.isEmpty() ? edge(part) : footer;
        }
        findings.under("");
        for (String part : footers.heads()) {
            String words = edge(part);
            if (!words.isEmpty()) {
                findings.add(LeftOut.Kind.HEADER, words);
            }
        }
        return new WordDocument(
                property("title"),
                property("subject"),
                footer,
                NumberedHeadings.found(parts),
                findings.found());
    }

    /// @param contents depth of the box that holds the contents; 0 outside it
    /// @return the same after this tag
    private int start(XmlPart xml, int contents) throws ImportFailure {
        switch (xml.name()) {
            case "p" -> paragraph(paragraphs.read(xml, contents > 0));
            case "tbl" -> table(tables.read(xml));
            case "sectPr" -> footers.section(xml);
            case "docPartGallery" -> {
                // Inside the properties of a box; its content comes after them.
                return xml.attribute("val").equals("Table of Contents") && contents == 0
                        ? xml.depth() - 3
                        : contents;
            }
            case "altChunk", "subDoc" -> findings.add(LeftOut.Kind.EMBEDDED, "");
            case "Fallback", "background" -> xml.skip();
            default -> {}
        }
        return contents;
    }

    private void paragraph(Paragraph paragraph) throws ImportFailure {
        String words = paragraph.words();
        if (words.isEmpty()) {
            return;
        }
        if (paragraph.role() == Role.CONTENTS) {
            findings.add(LeftOut.Kind.CONTENTS, words);
            return;
        }
        if (paragraph.role() == Role.HEADING) {
            findings.under(words);
        }
        parts.add(paragraph);
    }

    private void table(List<SourceRow> rows) throws ImportFailure {
        tableCount++;
        file.budget().table();
        if (rows.stream().anyMatch(row -> !row.isBlank())) {
            parts.add(new WordPart.Table(tableCount, rows));
        }
    }

    /// The words at the head or the foot of a page, without the number of the page.
    private String edge(String part) throws ImportFailure {
        if (!file.has(part)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart("p")) {
                    String words = paragraphs.read(xml, false).words();
                    if (!words.isEmpty()) {
                        lines.add(words);
                    }
                } else if (xml.isStart("Fallback")) {
                    xml.skip();
                }
            }
        }
        return String.join(" ", lines).replaceFirst("\\s*\\|?\\s*(?:[Ss]ide|[Pp]age)$", "").strip();
    }

    private String property(String name) throws ImportFailure {
        if (!file.has(PROPERTIES)) {
            return "";
        }
        try (XmlPart xml = file.part(PROPERTIES)) {
            while (xml.next()) {
                if (xml.isStart(name)) {
                    return xml.allText(file.budget()).replaceAll("\\s+", " ").strip();
                }
            }
        }
        return "";
    }
}
