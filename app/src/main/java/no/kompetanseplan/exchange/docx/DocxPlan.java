package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.document.PrintedPlan.Spread;
import no.kompetanseplan.text.Formats;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// One printed plan going into one Word document.
final class DocxPlan {

    private final XWPFDocument document;
    private final PrintedPlan plan;
    private final DocxText text;
    private final DocxTable tables;
    private final DocxFigure figures;
    private final DocxPages pages;

    DocxPlan(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
        this.text = new DocxText(document, plan);
        this.tables = new DocxTable(document, plan);
        this.figures = new DocxFigure(document);
        this.pages = new DocxPages(document, plan);
    }

    void write() throws IOException {
        styles();
        lists();
        properties();
        document.createFootnotes();
        cover();
        contents();
        List<Spread> spreads = plan.spreads();
        for (int i = 0; i < spreads.size(); i++) {
            Spread spread = spreads.get(i);
            boolean opensPage = i > 0;
            for (Part part : spread.parts()) {
                part(part, opensPage, spread.isWide());
                opensPage = false;
            }
            if (i + 1 < spreads.size()) {
                pages.end(spread.isWide());
            }
        }
        stamp();
        pages.close(!spreads.isEmpty() && spreads.getLast().isWide());
    }

    private String words(String key, Object... arguments) {
        return plan.texts().get(key, arguments);
    }

    private void styles() throws IOException {
        try (InputStream in = resource("styles.xml")) {
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language());
            document.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void lists() throws IOException {
        try (InputStream in = resource("numbering.xml")) {
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(in).getNumbering());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = DocxPlan.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("Missing " + name);
        }
        return in;
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
        core.setCreated(Optional.of(Date.from(plan.stamp().at().toInstant())));
    }

    private void cover() {
        text.plain(plan.isPaper() ? "PaperTitle" : "Title", plan.title());
        if (!plan.subtitle().isEmpty()) {
            text.plain(plan.isPaper() ? "PaperSubtitle" : "Subtitle", plan.subtitle());
        }
        plan.facts().forEach(fact -> text.plain("CoverFact", fact));
    }

    private void contents() {
        List<Heading> headings = plan.contents();
        if (headings.size() < 2) {
            return;
        }
        XWPFParagraph title = text.plain("ContentsHeading", words("document.contents"));
        title.setPageBreak(true);
        text.contents(headings);
        if (!plan.tables().isEmpty()) {
            text.plain("ContentsHeading", words("document.tables"));
            text.tables(plan.tables());
        }
        if (!plan.figures().isEmpty()) {
            text.plain("ContentsHeading", words("document.figures"));
            text.figures(plan.figures());
        }
    }

    /// @param opensPage whether a new page begins here anyway
    /// @param isWide whether the page lies on its side
    private void part(Part part, boolean opensPage, boolean isWide) throws IOException {
        switch (part) {
            case Heading heading -> text.heading(heading, opensPage);
            case Paragraph paragraph -> text.paragraph(paragraph);
            case Quote quote -> text.quote(quote);
            case Item item -> text.item(item);
            case Table table -> {
                text.caption(table);
                tables.add(table, isWide);
            }
            case Figure figure -> {
                figures.add(figure);
                text.caption(figure);
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
}
