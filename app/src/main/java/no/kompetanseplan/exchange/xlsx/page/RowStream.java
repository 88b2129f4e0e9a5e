package no.kompetanseplan.exchange.xlsx.page;

import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Blank;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Figure;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

/// The rows of one sheet as the XML between the sheetData tags, kept deflated in memory.
final class RowStream {

    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private Tally tally = Tally.NONE;
    private final Writer xml =
            new OutputStreamWriter(
                    new DeflaterOutputStream(deflated, deflater, 1 << 13), StandardCharsets.UTF_8);

    /// @param row its number from 1
    /// @param height in tenths of a point; 0 = as the sheet's rows are
    /// @param cells from column 0
    /// @param styles the style number of each cell
    void row(int row, int height, List<Cell> cells, List<Integer> styles) {
        try {
            tally = tally.row();
            xml.write("<row r=\"" + row + "\"");
            if (height > 0) {
                xml.write(" ht=\"" + height / 10 + "." + height % 10 + "\" customHeight=\"1\"");
            }
            xml.write(">");
            for (int column = 0; column < cells.size(); column++) {
                cell(Ref.cell(column, row), cells.get(column), styles.get(column));
            }
            xml.write("</row>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(String address, Cell cell, int style) throws IOException {
        xml.write("<c r=\"" + address + "\" s=\"" + style + "\"");
        switch (cell.content()) {
            case Blank() -> xml.write("/>");
            case Figure(var number) -> {
                BigDecimal kept = number.round(Tally.DIGITS);
                tally = tally.number(kept);
                xml.write(">");
                formula(cell);
                xml.write("<v>" + kept.toPlainString() + "</v></c>");
            }
            case Words(var text) -> words(cell, CellText.kept(text));
        }
    }

    private void words(Cell cell, String text) throws IOException {
        tally = tally.text(text);
        if (cell.formula() == null) {
            xml.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escaped(text);
            xml.write("</t></is></c>");
        } else {
            xml.write(" t=\"str\">");
            formula(cell);
            xml.write("<v>");
            escaped(text);
            xml.write("</v></c>");
        }
    }

    private void formula(Cell cell) throws IOException {
        if (cell.formula() != null) {
            tally = tally.formula();
            xml.write("<f>");
            escaped(cell.formula());
            xml.write("</f>");
        }
    }

    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                case '&' -> xml.write("&amp;");
                case '\t' -> xml.write("&#9;");
                case '\n' -> xml.write("&#10;");
                default -> xml.write(c);
            }
        }
    }

    /// What has been written so far, as a reader of the file will count it.
    Tally tally() {
        return tally;
    }

    /// The XML of all rows. Nothing can be added afterwards.
    InputStream finished() throws IOException {
        xml.close();
        deflater.end();
        return new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()));
    }
}
