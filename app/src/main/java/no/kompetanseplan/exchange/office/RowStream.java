package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;

import java.io.Closeable;

/// The rows of one table, read one by one: nothing of a row is kept when the next has come. Rows
/// without text are passed over.
public interface RowStream extends Closeable {

    /// Goes on to the next row; false at the end.
    ///
    /// @throws ImportFailure when the file is damaged or beyond the limits
    boolean next() throws ImportFailure;

    /// As the program shows it, from 1.
    int number();

    /// Columns up to the last one with text.
    int width();

    /// The text of a column, from 0; empty outside the row.
    String text(int column);

    /// Whether the text is what a formula gave when the file was saved.
    boolean isFormula(int column);

    /// Whether the program hides the row.
    boolean isHidden();

    @Override
    void close() throws ImportFailure;
}
