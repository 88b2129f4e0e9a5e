package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.office.SourceTable;

import java.util.ArrayList;
import java.util.List;

/// A Word document that has been read.
///
/// @param title from the properties of the file; may be empty
/// @param subject from the properties of the file; may be empty
/// @param footer the words at the foot of the pages, without the page number
/// @param leftOut what is not among the parts
public record WordDocument(
        String title, String subject, String footer, List<WordPart> parts, List<LeftOut> leftOut) {

    private static final int LONGEST_LEAD = 200;

    public WordDocument {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /// The tables, with what stands above each: its caption or lead, its heading and the headings
    /// above that.
    public List<SourceTable> tables() {
        List<SourceTable> tables = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        String lead = "";
        for (WordPart part : parts) {
            switch (part) {
                case WordPart.Paragraph paragraph -> {
                    String words = paragraph.words();
                    if (paragraph.role() == WordPart.Role.HEADING) {
                        while (headings.size() >= paragraph.level()) {
                            headings.removeLast();
                        }
                        headings.add(words);
                        lead = "";
                    } else if (!words.isEmpty()) {
                        lead = words.length() <= LONGEST_LEAD ? words : "";
                    }
                }
                case WordPart.Table table -> {
                    List<String> above = new ArrayList<>();
                    if (!lead.isEmpty()) {
                        above.add(lead);
                    }
                    above.addAll(headings.reversed());
                    String name = above.isEmpty() ? "" : above.getFirst();
                    tables.add(new SourceTable(table.number(), name, above, table.rows()));
                    lead = "";
                }
            }
        }
        return tables;
    }
}
