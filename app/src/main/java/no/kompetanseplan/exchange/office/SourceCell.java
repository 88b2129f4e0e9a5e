package no.kompetanseplan.exchange.office;

/// A cell of a table as text. A cell over several columns is followed by empty ones.
///
/// @param text paragraphs and line breaks as line feeds
/// @param isContinued whether it is part of a cell that begins in the row above; the text is then
///   that of the whole cell
/// @param span how many columns it goes over
public record SourceCell(String text, boolean isContinued, int span) {

    public static final SourceCell EMPTY = new SourceCell("", false, 1);

    public static SourceCell of(String text) {
        return text.isEmpty() ? EMPTY : new SourceCell(text, false, 1);
    }
}
