package no.kompetanseplan.exchange.docx;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import java.util.Objects;

/// A Word document as text: a line for each paragraph with its style, its bookmarks and what keeps
/// it, each table with its rows, each section with its pages.
final class DocxDump {

    private final StringBuilder out = new StringBuilder();

    static String of(XWPFDocument document) {
        DocxDump dump = new DocxDump();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                dump.paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                dump.table(table);
            }
        }
        dump.section(document.getDocument().getBody().getSectPr());
        document.getFooterList().forEach(footer -> dump.line("footer: " + footer.getText()));
        document.getFootnotes()
                .forEach(note ->
                        note.getParagraphs()
                                .forEach(each -> dump.line("footnote: " + each.getText())));
        return dump.out.toString();
    }

    private void line(String line) {
        out.append(line.replace("\n", "⏎").replace("\t", "→").stripTrailing()).append('\n');
    }

    private void paragraph(XWPFParagraph paragraph) {
        StringBuilder line = new StringBuilder();
        line.append(Objects.requireNonNullElse(paragraph.getStyle(), "?")).append(": ");
        line.append(paragraph.getText());
        for (CTBookmark mark : paragraph.getCTP().getBookmarkStartList()) {
            line.append(" #").append(mark.getName());
        }
        CTPPr properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetKeepNext() && paragraph.isKeepNext()) {
            line.append(" (keeps the next)");
        }
        if (properties != null && properties.isSetPageBreakBefore()) {
            line.append(paragraph.isPageBreak() ? " (new page)" : " (no new page)");
        }
        line(line.toString());
        if (properties != null && properties.isSetSectPr()) {
            section(properties.getSectPr());
        }
    }

    private void table(XWPFTable table) {
        line(
                "table, columns "
                        + table.getCTTbl().getTblGrid().getGridColList().stream()
                                .map(column -> column.getW().toString())
                                .toList());
        table.getRows()
                .forEach(row ->
                        line(
                                (row.isRepeatHeader() ? "  head | " : "  | ")
                                        + String.join(
                                                " | ",
                                                row.getTableCells().stream()
                                                        .map(XWPFTableCell::getText)
                                                        .toList())));
    }

    private void section(CTSectPr section) {
        line(
                "== section "
                        + section.getPgSz().getOrient()
                        + " "
                        + section.getPgSz().getW()
                        + " x "
                        + section.getPgSz().getH()
                        + ", footers "
                        + section.sizeOfFooterReferenceArray()
                        + (section.isSetTitlePg() ? ", cover without" : ""));
    }
}
