package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.figure.Drawing;
import no.kompetanseplan.model.prose.Prose;

import java.util.List;

/// A piece of the printed plan, in reading order. Its words hold only characters that every format
/// can write.
public sealed interface Part {

    /// A heading.
    ///
    /// @param level 1 for a chapter, 2 for its sections, and so on to 4
    /// @param number printed before the words; may be empty
    /// @param anchor where links to it lead, unique in the document
    record Heading(int level, String number, String words, String anchor) implements Part {

        public Heading {
            number = Printable.of(number);
            words = Printable.of(words);
        }

        /// Number and words as one line.
        public String line() {
            return number.isEmpty() ? words : number + " " + words;
        }
    }

    /// A paragraph.
    ///
    /// @param isNote set small, as what is said about a table
    /// @param isLead said about the list or table that follows, and kept on its page
    record Paragraph(Prose prose, boolean isNote, boolean isLead) implements Part {

        public Paragraph {
            prose = Printable.of(prose);
        }
    }

    /// Words of others, set apart from the text.
    record Quote(Prose prose) implements Part {

        public Quote {
            prose = Printable.of(prose);
        }
    }

    /// A line of a list; lines that follow each other are one list.
    ///
    /// @param number as printed; empty for a bullet
    /// @param depth 0, and one more for each line it stands below
    record Item(String number, Prose prose, int depth) implements Part {

        public Item {
            number = Printable.of(number);
            prose = Printable.of(prose);
        }
    }

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

        private static final int SHORT = 12;

        public Table {
            columns = List.copyOf(columns);
            caption = Printable.of(caption);
            rows = rows.stream().map(cells -> cells.stream().map(Printable::of).toList()).toList();
        }

        /// Whether it is small enough to be kept on one page.
        public boolean isShort() {
            return !isWide && rows.size() <= SHORT;
        }
    }

    /// A picture with its caption below it; its numbers stand in a table beside it too.
    ///
    /// @param anchor where links to it lead
    /// @param number from 1 through the document
    /// @param caption what it is
    /// @param description what it shows, for those who do not see it
    record Figure(String anchor, int number, String caption, String description, Drawing drawing)
            implements Part {

        public Figure {
            caption = Printable.of(caption);
            description = Printable.of(description);
        }
    }

    /// A column of a table.
    ///
    /// @param width share of the table's width, against the other columns
    /// @param isNumber whether its cells are numbers, set to the right
    record Column(String head, int width, boolean isNumber) {

        public Column {
            head = Printable.of(head);
        }

        static Column words(String head, int width) {
            return new Column(head, width, false);
        }

        static Column number(String head, int width) {
            return new Column(head, width, true);
        }
    }
}
