package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.RowCells;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of one sheet, read one by one. What is merged is told by the file after its rows, so a
/// sheet with merged cells is read twice: the second time knowing them, and the text of a merged
/// cell then stands in all its cells.
public final class SheetStream implements RowStream {

    private static final int MOST_MERGED = 100_000;

    private final XmlPart xml;
    private final Budget budget;
    private final CellReader reader;
    private final List<Merge> coming;
    private final Map<Merge, String> open = new HashMap<>();
    private final List<Merge> found = new ArrayList<>();
    private final BitSet formulas = new BitSet();
    private final RowCells cells;
    private int row;
    private int next;
    private boolean isHidden;

    SheetStream(XmlPart xml, Budget budget, CellReader reader, List<Merge> known) {
        this.xml = xml;
        this.budget = budget;
        this.reader = reader;
        this.coming = known.stream().sorted(Comparator.comparingInt(Merge::firstRow)).toList();
        this.cells = new RowCells(budget);
    }

    @Override
    public boolean next() throws ImportFailure {
        while (xml.next()) {
            if (xml.isStart("row")) {
                read();
                if (cells.width() > 0) {
                    budget.row();
                    return true;
                }
            } else if (xml.isStart("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
        return false;
    }

    private void read() throws ImportFailure {
        String number = xml.attribute("r");
        int given = CellFormats.number(number);
        row = given > 0 ? given : row + 1;
        String hidden = xml.attribute("hidden");
        isHidden = hidden.equals("1") || hidden.equals("true");
        cells.clear();
        formulas.clear();
        int outer = xml.depth();
        int column = 0;
        while (xml.nextIn(outer)) {
            if (xml.isStart("c")) {
                int at = CellReader.columnOf(xml.attribute("r"));
                column = at < 0 ? column : at;
                String text = reader.text(xml);
                cells.put(column, text);
                formulas.set(column, reader.isFormula() && !text.isEmpty());
                column++;
            }
        }
        if (!coming.isEmpty()) {
            fill();
        }
    }

    private void fill() throws ImportFailure {
        while (next < coming.size() && coming.get(next).firstRow() <= row) {
            Merge merge = coming.get(next);
            next++;
            if (merge.firstRow() == row) {
                open.put(merge, text(merge.firstColumn()));
            }
        }
        open.keySet().removeIf(merge -> merge.lastRow() < row);
        for (Map.Entry<Merge, String> each : open.entrySet()) {
            Merge merge = each.getKey();
            for (int at = merge.firstColumn(); at <= merge.lastColumn(); at++) {
                cells.put(at, each.getValue());
            }
        }
    }

    private void merge(String range) throws ImportFailure {
        Merge merge = Merge.of(range);
        if (merge != null) {
            if (found.size() >= MOST_MERGED) {
                throw budget.damaged();
            }
            found.add(merge);
        }
    }

    /// What is merged, known when all rows have been read.
    public List<Merge> merges() {
        return List.copyOf(found);
    }

    @Override
    public int number() {
        return row;
    }

    @Override
    public int width() {
        return cells.width();
    }

    @Override
    public String text(int column) {
        return cells.text(column);
    }

    @Override
    public boolean isFormula(int column) {
        return formulas.get(column);
    }

    @Override
    public boolean isHidden() {
        return isHidden;
    }

    @Override
    public void close() throws ImportFailure {
        xml.close();
    }
}
