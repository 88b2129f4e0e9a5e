package no.kompetanseplan.exchange.office.word;

import java.util.Locale;

/// Something of a document that is not among its paragraphs and tables.
///
/// @param under the heading it stands under; empty ahead of the first
/// @param text its words; empty when it has none, or when they are kept all the same
public record LeftOut(Kind kind, String under, String text) {

    /// What it is.
    public enum Kind {
        PICTURE,
        TEXT_BOX,
        COMMENT,
        DELETED,
        INSERTED,
        CONTENTS,
        COVER,
        HEADER,
        SYMBOL,
        EMBEDDED;

        /// The text key of its name.
        public String key() {
            return "import.left." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
