package no.kompetanseplan.exchange.document;

import no.kompetanseplan.model.prose.Prose;

import java.util.List;

/// A piece of the printed plan, in reading order.
public sealed interface Part {

    /// A heading.
    ///
    /// @param level 1 for a chapter, 2 for its sections, and so on to 4
    /// @param number printed before the words; may be empty
    /// @param anchor where links to it lead, unique in the document
    record Heading(int level, String number, String words, String anchor) implements Part {

        /// Number and words as one line.
        public String line() {
            return number.isEmpty() ? words : number + " " + words;
        }
    }

    /// A paragraph.
    ///
    /// @param isNote set small, as what is said about a table
    record Paragraph(Prose prose, boolean isNote) implements Part {}

    /// A line of a list; lines that follow each other are one list.
    ///
    /// @param number as printed; empty for a bullet
    /// @param depth 0, or 1 for a point below a line
    record Item(String number, Prose prose, int depth) implements Part {}

    /// A table with its caption above it.
    ///
    /// @param anchor where links to it lead
    /// @param number from 1 through the document
    /// @param caption what it shows
    /// @param rows cells in the order of the columns
    /// @param hasTotal whether the last row is the sum of those above
    /// @param isWide whether it needs a page on its side
    record Table(
            String anchor,
            int number,
            String caption,
            List<Column> columns,
            List<List<String>> rows,
            boolean hasTotal,
            boolean isWide)
            implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A column of a table.
    ///
    /// @param width share of the table's width, against the other columns
    /// @param isNumber whether its cells are numbers, set to the right
    record Column(String head, int width, boolean isNumber) {

        static Column words(String head, int width) {
            return new Column(head, width, false);
        }

        static Column number(String head, int width) {
            return new Column(head, width, true);
        }
    }
}
