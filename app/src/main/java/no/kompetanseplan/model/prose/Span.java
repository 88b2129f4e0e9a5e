package no.kompetanseplan.model.prose;

import no.kompetanseplan.model.value.Id;

/// A stretch of text of one kind.
public sealed interface Span {

    /// Number of places it takes in its text: one, but for words one for each character.
    default int length() {
        return 1;
    }

    /// Words set in one way.
    ///
    /// @param link where a click leads, an address; empty for none
    record Words(String text, boolean bold, boolean italic, String link) implements Span {

        /// Words as they are, without emphasis or link.
        public static Words plain(String text) {
            return new Words(text, false, false, "");
        }

        /// Other words set as these are.
        public Words with(String other) {
            return new Words(other, bold, italic, link);
        }

        public Words bold(boolean on) {
            return new Words(text, on, italic, link);
        }

        public Words italic(boolean on) {
            return new Words(text, bold, on, link);
        }

        /// The same words leading to an address, or with an empty one nowhere.
        public Words link(String address) {
            return new Words(text, bold, italic, address);
        }

        @Override
        public int length() {
            return text.length();
        }

        public boolean isSetAs(Words other) {
            return bold == other.bold && italic == other.italic && link.equals(other.link);
        }
    }

    /// A footnote; its number follows from its place in the document.
    ///
    /// @param text the words of the note
    record Note(String text) implements Span {}

    /// A reference to a section, table, measure or other row, printed by the number or name it has.
    record Reference(Id row) implements Span {}

    /// A place that waits for words, and keeps a plan from being final.
    ///
    /// @param wants what is to be written there, such as «dato for vedtaket»
    record Gap(String wants) implements Span {

        /// How it is shown and printed.
        public String shown() {
            return "[" + wants + "]";
        }
    }
}
