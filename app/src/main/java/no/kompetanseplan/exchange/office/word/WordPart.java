package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import java.util.List;

/// A piece of a Word document, in reading order.
public sealed interface WordPart {

    /// The part a paragraph plays, as its style or its numbers tell.
    enum Role {
        TITLE,
        SUBTITLE,
        COVER,
        HEADING,
        TEXT,
        BULLET,
        NUMBERED,
        QUOTE,
        CAPTION,
        NOTE,
        CONTENTS
    }

    /// A paragraph with text.
    ///
    /// @param level of a heading from 1, of a list line from 0; else 0
    /// @param label the number Word puts before it, which is not among the words; may be empty
    record Paragraph(Role role, int level, String label, Prose prose) implements WordPart {

        /// The words in one line, footnotes in brackets behind what they belong to.
        public String words() {
            return plain(prose).replaceAll("\\s+", " ").strip();
        }
    }

    /// A table.
    ///
    /// @param number from 1 through the document
    record Table(int number, List<SourceRow> rows) implements WordPart {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// The words of a text with its footnotes in brackets.
    static String plain(Prose prose) {
        return prose.words(span -> span instanceof Span.Note(var text) ? " (" + text + ")" : "");
    }
}
