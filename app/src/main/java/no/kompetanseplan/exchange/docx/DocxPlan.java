package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.document.PrintedPlan.Spread;
import no.kompetanseplan.text.Formats;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// One printed plan going into one Word document.
final class DocxPlan {

    private static final int CONTENTS_LEVEL = 3;

    /// A4 in twentieths of a point.
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1423;
    private static final int WIDE_MARGIN = 907;

    private final XWPFDocument document;
    private final PrintedPlan plan;
    private final DocxText text;
    private final DocxTable tables;
    private final List<CTSectPr> sections = new ArrayList<>();

    DocxPlan(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
        this.text = new DocxText(document, plan);
        this.tables = new DocxTable(document, plan);
    }

    void write() throws IOException {
        styles();
        properties();
        document.createFootnotes();
        cover();
        contents();
        List<Spread> spreads = plan.spreads();
        for (int i = 0; i < spreads.size(); i++) {
            Spread spread = spreads.get(i);
            boolean opensPage = i > 0;
            for (Part part : spread.parts()) {
                part(part, opensPage);
                opensPage = false;
            }
            if (i + 1 < spreads.size()) {
                end(spread.isWide());
            }
        }
        stamp();
        footer();
        for (CTSectPr section : sections) {
            section.addNewFooterReference().set(footerReference());
        }
        size(last(), !spreads.isEmpty() && spreads.getLast().isWide());
    }

    private String words(String key, Object... arguments) {
        return plan.texts().get(key, arguments);
    }

    private void styles() throws IOException {
        try (InputStream in = DocxPlan.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IOException("Missing styles.xml");
            }
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            styles.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLangArray(0)
                    .setVal(language());
            document.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private String language() {
        return switch (plan.texts().language()) {
            case NB -> "nb-NO";
            case NN -> "nn-NO";
            case EN -> "en-GB";
        };
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(plan.title());
        core.setSubjectProperty(plan.subtitle());
        core.setCreator("Kompetanseplan");
        core.setCreated(
                Optional.of(Date.from(plan.stamp().at().toInstant())));
    }

    private void cover() {
        text.plain("Title", plan.title());
        if (!plan.subtitle().isEmpty()) {
            text.plain("Subtitle", plan.subtitle());
        }
        plan.facts().forEach(fact -> text.plain("CoverFact", fact));
    }

    private void contents() {
        List<Heading> headings = plan.contents(CONTENTS_LEVEL);
        if (headings.size() < 2) {
            return;
        }
        XWPFParagraph title = text.plain("ContentsHeading", words("document.contents"));
        title.setPageBreak(true);
        text.contents(headings, CONTENTS_LEVEL);
        if (!plan.tables().isEmpty()) {
            text.plain("ContentsHeading", words("document.tables"));
            text.tables(plan.tables());
        }
    }

    /// @param opensPage whether a new page begins here anyway
    private void part(Part part, boolean opensPage) {
        switch (part) {
            case Heading heading -> text.heading(heading, opensPage);
            case Paragraph paragraph ->
                    text.prose(paragraph.isNote() ? "TableNote" : "Normal", paragraph.prose());
            case Item item -> text.item(item);
            case Table table -> {
                text.caption(table);
                tables.add(table);
            }
        }
    }

    private void stamp() {
        text.plain(
                "TableNote",
                words(
                        "document.stamp",
                        Formats.of(plan.texts().language()).date(plan.stamp().at().toLocalDate()),
                        plan.stamp().head()));
    }

    /// Ends the pages turned one way; the next ones are turned the other.
    private void end(boolean isWide) {
        CTSectPr section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        size(section, isWide);
        sections.add(section);
    }

    private CTSectPr last() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private CTHdrFtrRef footerReference() {
        return last().getFooterReferenceArray(0);
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

    private void footer() {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.getParagraphs().isEmpty()
                ? footer.createParagraph()
                : footer.getParagraphArray(0);
        line.setStyle("Footer");
        line.createRun().setText(plan.footer());
        var run = line.createRun();
        run.addTab();
        run.setText(words("document.page") + " ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
