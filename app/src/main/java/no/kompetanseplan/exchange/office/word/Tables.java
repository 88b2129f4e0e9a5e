package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.SourceCell;
import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.XmlPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads tables. A table within a cell becomes lines of that cell.
final class Tables {

    private static final int LONGEST_CELL = 32_767;

    private final Budget budget;
    private final Paragraphs paragraphs;
    private final Findings findings;

    /// A cell as it is being read.
    private static final class Cell {
        private final StringBuilder text = new StringBuilder();
        private int span = 1;
        private boolean isContinued;

        private void line(String line) {
            if (!line.isBlank() && text.length() < LONGEST_CELL) {
                text.append(text.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
    }

    Tables(Budget budget, Paragraphs paragraphs, Findings findings) {
        this.budget = budget;
        this.paragraphs = paragraphs;
        this.findings = findings;
    }

    /// Reads the table that begins here.
    List<SourceRow> read(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        List<SourceRow> rows = new ArrayList<>();
        while (xml.nextIn(outer)) {
            if (xml.isStart("tr")) {
                budget.row();
                SourceRow row = row(xml, rows);
                if (row != null) {
                    rows.add(row);
                }
            } else if (xml.isStart("tblPr") || xml.isStart("sdtPr")) {
                xml.skip();
            }
        }
        return rows;
    }

    /// Reads a row; null when it is deleted, or has no cells.
    private @Nullable SourceRow row(XmlPart xml, List<SourceRow> above) throws ImportFailure {
        int outer = xml.depth();
        List<SourceCell> cells = new ArrayList<>();
        boolean isHead = false;
        boolean isDeleted = false;
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tblHeader" -> isHead = Runs.isOn(xml);
                case "gridBefore" -> pad(cells, WordNumbering.number(xml.attribute("val"), 0));
                case "del" -> isDeleted = true;
                case "tc" -> cell(xml, cells, above.isEmpty() ? null : above.getLast());
                case "sdtPr" -> xml.skip();
                default -> {}
            }
        }
        SourceRow row = new SourceRow(above.size() + 1, cells, isHead);
        if (isDeleted) {
            findings.add(
                    LeftOut.Kind.DELETED,
                    String.join(" ", cells.stream().map(SourceCell::text).toList()).strip());
            return null;
        }
        return cells.isEmpty() ? null : row;
    }

    private void pad(List<SourceCell> cells, int columns) throws ImportFailure {
        budget.cells(cells.size() + Math.max(0, columns));
        for (int i = 0; i < columns; i++) {
            cells.add(SourceCell.EMPTY);
        }
    }

    private void cell(XmlPart xml, List<SourceCell> cells, @Nullable SourceRow above)
            throws ImportFailure {
        int outer = xml.depth();
        Cell cell = new Cell();
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> cell.span = WordNumbering.number(xml.attribute("val"), 1);
                case "vMerge" -> cell.isContinued = !xml.attribute("val").equals("restart");
                case "p" -> paragraph(xml, cell);
                case "tbl" -> nested(xml, cell);
                case "sdtPr", "Fallback" -> xml.skip();
                default -> {}
            }
        }
        String text = cell.text.toString();
        if (cell.isContinued && above != null) {
            String all = above.text(cells.size());
            cells.add(new SourceCell(text.isEmpty() ? all : text, text.isEmpty(), cell.span));
        } else {
            cells.add(new SourceCell(text, false, cell.span));
        }
        pad(cells, cell.span - 1);
    }

    private void paragraph(XmlPart xml, Cell cell) throws ImportFailure {
        Paragraph paragraph = paragraphs.read(xml, false);
        String mark =
                switch (paragraph.role()) {
                    case BULLET -> "– ";
                    default -> paragraph.label().isEmpty() ? "" : paragraph.label() + " ";
                };
        String words = WordPart.plain(paragraph.prose());
        cell.line(words.isBlank() ? "" : mark + words.strip());
    }

    private void nested(XmlPart xml, Cell cell) throws ImportFailure {
        for (SourceRow row : read(xml)) {
            List<String> texts =
                    row.cells().stream()
                            .map(each -> each.text().replace('\n', ' '))
                            .filter(text -> !text.isBlank())
                            .toList();
            cell.line(String.join(" | ", texts));
        }
    }
}
