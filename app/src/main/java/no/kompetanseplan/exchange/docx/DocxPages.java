package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.PrintedPlan;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import java.math.BigInteger;

/// The pages of a Word document: which way they are turned, and the line at their foot.
final class DocxPages {

    /// A4 in twentieths of a point.
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1423;
    private static final int WIDE_MARGIN = 907;

    private final XWPFDocument document;
    private final PrintedPlan plan;
    private boolean isFirst = true;

    DocxPages(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
    }

    /// The width of the text in twentieths of a point.
    static int textWidth(boolean isWide) {
        return isWide ? LONG_SIDE - 2 * WIDE_MARGIN : SHORT_SIDE - 2 * MARGIN;
    }

    /// Ends the pages turned one way; the next ones are turned the other. What ends them is the
    /// last paragraph, so that no empty line can fall on a page of its own; a table needs one more.
    void end(boolean isWide) {
        IBodyElement last = document.getBodyElements().getLast();
        XWPFParagraph paragraph;
        if (last instanceof XWPFParagraph text) {
            paragraph = text;
        } else {
            paragraph = document.createParagraph();
            paragraph.setStyle("SectionEnd");
        }
        CTPPr properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        set(properties.addNewSectPr(), isWide);
    }

    /// Turns the last pages.
    void close(boolean isWide) {
        var body = document.getDocument().getBody();
        set(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), isWide);
    }

    private void set(CTSectPr section, boolean isWide) {
        footer(section, isWide);
        size(section, isWide);
        if (isFirst) {
            section.addNewTitlePg();
        }
        isFirst = false;
    }

    private static void size(CTSectPr section, boolean isWide) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(isWide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(isWide ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(isWide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(isWide ? WIDE_MARGIN : MARGIN);
        margin.setLeft(side);
        margin.setRight(side);
        margin.setTop(side);
        margin.setBottom(side);
        margin.setHeader(BigInteger.valueOf(WIDE_MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(WIDE_MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    private void footer(CTSectPr section, boolean isWide) {
        XWPFFooter footer =
                new XWPFHeaderFooterPolicy(document, section).createFooter(STHdrFtr.DEFAULT);
        XWPFParagraph line =
                footer.getParagraphs().isEmpty()
                        ? footer.createParagraph()
                        : footer.getParagraphArray(0);
        line.setStyle(isWide ? "WideFooter" : "Footer");
        line.createRun().setText(plan.footer());
        XWPFRun run = line.createRun();
        run.addTab();
        run.setText(plan.texts().get("document.page") + " ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
