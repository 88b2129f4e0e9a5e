package no.kompetanseplan.exchange.xlsx.page;

import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Blank;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Figure;
import no.kompetanseplan.exchange.xlsx.page.Cell.Content.Words;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The rows of one sheet as the XML between the sheetData tags, kept deflated until the file is
/// written: few in memory, many in a [Spool]. Cells follow each other from the first column and so
/// need no address of their own, which is half of what a file would hold.
final class RowStream implements AutoCloseable {

    /// What is needed as long as rows are added.
    private record Open(XmlBytes xml, DeflaterOutputStream out, Deflater deflater) {}

    private final Spool deflated = new Spool();
    private final Tally.Count count = new Tally.Count();
    private @Nullable Open open;

    RowStream() {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater, 1 << 13);
        open = new Open(new XmlBytes(out), out, deflater);
    }

    /// @param row its number from 1
    /// @param height in tenths of a point; 0 = as the sheet's rows are
    /// @param cells from column 0
    /// @param styles the style number of each cell
    void row(int row, int height, List<Cell> cells, int[] styles) {
        Open to = open;
        if (to == null) {
            throw new IllegalStateException("The sheet is finished");
        }
        XmlBytes xml = to.xml();
        count.row();
        xml.add("<row r=\"").add(row).add("\"");
        if (height > 0) {
            xml.add(" ht=\"").add(height / 10).add(".").add(height % 10);
            xml.add("\" customHeight=\"1\"");
        }
        xml.add(">");
        for (int column = 0; column < styles.length; column++) {
            cell(cells.get(column), styles[column], xml);
        }
        xml.add("</row>\n");
        try {
            xml.drainIfFull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(Cell cell, int style, XmlBytes xml) {
        xml.add("<c s=\"").add(style).add("\"");
        switch (cell.content()) {
            case Blank() -> xml.add("/>");
            case Figure(var number) -> {
                BigDecimal kept = shortest(number.round(Tally.DIGITS));
                count.number(kept);
                xml.add(">");
                formula(cell, xml);
                xml.add("<v>").add(kept.toPlainString()).add("</v></c>");
            }
            case Words(var text) -> words(cell, CellText.kept(text), xml);
        }
    }

    /// Without the decimals of whole kroner.
    private static BigDecimal shortest(BigDecimal number) {
        if (number.scale() <= 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void words(Cell cell, String text, XmlBytes xml) {
        count.text(text);
        if (cell.formula() == null) {
            xml.add(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            xml.text(text).add("</t></is></c>");
        } else {
            xml.add(" t=\"str\">");
            formula(cell, xml);
            xml.add("<v>").text(text).add("</v></c>");
        }
    }

    private void formula(Cell cell, XmlBytes xml) {
        if (cell.formula() != null) {
            count.formula();
            xml.add("<f>").text(cell.formula()).add("</f>");
        }
    }

    /// What has been written so far, as a reader of the file will count it.
    Tally tally() {
        return count.tally();
    }

    /// Lets go of what is needed to add rows; none can be added afterwards.
    void finish() throws IOException {
        Open last = open;
        if (last != null) {
            open = null;
            last.xml().drain();
            last.out().close();
            last.deflater().end();
            deflated.settle();
        }
    }

    /// The XML of all rows, once they are finished.
    InputStream finished() throws IOException {
        finish();
        return new InflaterInputStream(deflated.read());
    }

    @Override
    public void close() throws IOException {
        Open last = open;
        if (last != null) {
            last.deflater().end();
        }
        deflated.release();
    }
}
