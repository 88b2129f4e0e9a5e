package no.kompetanseplan.exchange.xlsx.page;

import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Blank;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Figure;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The rows of one sheet as the XML between the sheetData tags, kept deflated until the file is
/// written: few in memory, many in a [Spool].
final class RowStream implements AutoCloseable {

    /// Characters that are gathered before they are encoded and deflated.
    private static final int CHUNK = 1 << 15;

    private final Spool deflated = new Spool();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private Tally tally = Tally.NONE;
    private final StringBuilder xml = new StringBuilder(2 * CHUNK);
    private final Writer writer =
            new OutputStreamWriter(
                    new DeflaterOutputStream(deflated, deflater, 1 << 13), StandardCharsets.UTF_8);

    /// @param row its number from 1
    /// @param height in tenths of a point; 0 = as the sheet's rows are
    /// @param cells from column 0
    /// @param styles the style number of each cell
    void row(int row, int height, List<Cell> cells, List<Integer> styles) {
        try {
            tally = tally.row();
            xml.append("<row r=\"" + row + "\"");
            if (height > 0) {
                xml.append(" ht=\"" + height / 10 + "." + height % 10 + "\" customHeight=\"1\"");
            }
            xml.append(">");
            for (int column = 0; column < cells.size(); column++) {
                cell(Ref.cell(column, row), cells.get(column), styles.get(column));
            }
            xml.append("</row>\n");
            if (xml.length() > CHUNK) {
                drain();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(String address, Cell cell, int style) {
        xml.append("<c r=\"" + address + "\" s=\"" + style + "\"");
        switch (cell.content()) {
            case Blank() -> xml.append("/>");
            case Figure(var number) -> {
                BigDecimal kept = number.round(Tally.DIGITS);
                tally = tally.number(kept);
                xml.append(">");
                formula(cell);
                xml.append("<v>" + kept.toPlainString() + "</v></c>");
            }
            case Words(var text) -> words(cell, CellText.kept(text));
        }
    }

    private void words(Cell cell, String text) {
        tally = tally.text(text);
        if (cell.formula() == null) {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escaped(text);
            xml.append("</t></is></c>");
        } else {
            xml.append(" t=\"str\">");
            formula(cell);
            xml.append("<v>");
            escaped(text);
            xml.append("</v></c>");
        }
    }

    private void formula(Cell cell) {
        if (cell.formula() != null) {
            tally = tally.formula();
            xml.append("<f>");
            escaped(cell.formula());
            xml.append("</f>");
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\t' -> xml.append("&#9;");
                case '\n' -> xml.append("&#10;");
                default -> xml.append(c);
            }
        }
    }

    private void drain() throws IOException {
        writer.append(xml);
        xml.setLength(0);
    }

    /// What has been written so far, as a reader of the file will count it.
    Tally tally() {
        return tally;
    }

    /// The XML of all rows. Nothing can be added afterwards.
    InputStream finished() throws IOException {
        drain();
        writer.close();
        return new InflaterInputStream(deflated.read());
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        deflated.release();
    }
}
