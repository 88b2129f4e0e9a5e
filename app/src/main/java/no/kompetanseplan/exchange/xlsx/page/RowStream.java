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
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The rows of one sheet as the XML between the sheetData tags, kept deflated in memory.
final class RowStream {

    /// Digits a number keeps: as many as every spreadsheet program does.
    private static final MathContext DIGITS = new MathContext(15);

    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Writer xml =
            new OutputStreamWriter(
                    new DeflaterOutputStream(deflated, deflater, 1 << 13), StandardCharsets.UTF_8);

    /// @param row its number from 1
    /// @param height in tenths of a point; 0 = as the sheet's rows are
    /// @param cells from column 0
    /// @param styles the style number of each cell
    void row(int row, int height, List<Cell> cells, List<Integer> styles) {
        try {
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
                xml.write(">");
                formula(cell);
                xml.write("<v>" + number.round(DIGITS).toPlainString() + "</v></c>");
            }
            case Words(var text) when cell.formula() == null -> {
                xml.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escaped(text);
                xml.write("</t></is></c>");
            }
            case Words(var text) -> {
                xml.write(" t=\"str\">");
                formula(cell);
                xml.write("<v>");
                escaped(text);
                xml.write("</v></c>");
            }
        }
    }

    private void formula(Cell cell) throws IOException {
        if (cell.formula() != null) {
            xml.write("<f>");
            escaped(cell.formula());
            xml.write("</f>");
        }
    }

    /// Characters that XML can't hold become the replacement character; carriage returns, which
    /// spreadsheet programs show as boxes, become line feeds.
    private void escaped(String text) throws IOException {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                case '&' -> xml.write("&amp;");
                case '\t' -> xml.write("&#9;");
                case '\n' -> xml.write("&#10;");
                case '_' -> xml.write(isEscape(lines, i) ? "_x005F_" : "_");
                default -> xml.write(isLegal(lines, i) ? c : '\uFFFD');
            }
        }
    }

    /// Whether the text has the form `_x0041_`, which readers of workbooks take for one character.
    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }

    /// The XML of all rows. Nothing can be added afterwards.
    InputStream finished() throws IOException {
        xml.close();
        deflater.end();
        return new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()));
    }
}
