package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Paragraphs of a Word document: headings with bookmarks, text with its marks, lists, captions and
/// the table of contents.
final class DocxText {

    /// Where the second level of lists begins, as the style says, and each one after it: in
    /// twentieths of a point.
    private static final int SECOND_LEVEL = 850;

    private static final int NEXT_LEVEL = 425;

    /// What Word counts tables and figures by.
    private static final String TABLES = "Tabell";

    private static final String FIGURES = "Figur";

    private final XWPFDocument document;
    private final PrintedPlan plan;
    private int bookmarks;

    DocxText(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
    }

    XWPFParagraph plain(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        lines(paragraph.createRun(), words);
        return paragraph;
    }

    /// @param opensPage whether it stands on a new page anyway, so that a chapter must not ask for
    ///   one
    void heading(Heading heading, boolean opensPage) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        if (opensPage && heading.level() == 1) {
            paragraph.setPageBreak(false);
        }
        bookmark(paragraph, heading.anchor(), heading.line());
    }

    private void bookmark(XWPFParagraph paragraph, String name, String words) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(name);
        start.setId(id);
        lines(paragraph.createRun(), words);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    void paragraph(Paragraph paragraph) {
        XWPFParagraph made = document.createParagraph();
        made.setStyle(paragraph.isNote() ? "TableNote" : "Normal");
        made.setKeepNext(paragraph.isLead());
        spans(made, paragraph.prose());
    }

    void quote(Quote quote) {
        XWPFParagraph made = document.createParagraph();
        made.setStyle("Quote");
        spans(made, quote.prose());
    }

    /// Bullets are a list to Word; numbers are those of the plan, so they stand there as words.
    void item(Item item) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean isTop = item.depth() == 0;
        if (item.number().isEmpty()) {
            paragraph.setStyle(isTop ? "ListBullet" : "ListBullet2");
        } else {
            paragraph.setStyle(isTop ? "ListNumber" : "ListNumber2");
            XWPFRun mark = paragraph.createRun();
            mark.setText(item.number() + ".");
            mark.addTab();
        }
        if (item.depth() > 1) {
            paragraph.setIndentationLeft(SECOND_LEVEL + (item.depth() - 1) * NEXT_LEVEL);
        }
        spans(paragraph, item.prose());
    }

    void caption(Table table) {
        caption("Caption", TABLES, table.anchor(), table.number(), plan.caption(table));
    }

    void caption(Figure figure) {
        caption("FigureCaption", FIGURES, figure.anchor(), figure.number(), plan.caption(figure));
    }

    /// A caption whose number Word counts: the list of tables and the list of figures go by it, and
    /// a caption written later in Word gets the next number.
    private void caption(String style, String sequence, String anchor, int number, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(anchor);
        start.setId(id);
        String counted = Integer.toString(number);
        int at = words.indexOf(counted);
        paragraph.createRun().setText(words.substring(0, at));
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("SEQ " + sequence + " \\* ARABIC");
        field.addNewR().addNewT().setStringValue(counted);
        lines(paragraph.createRun(), words.substring(at + counted.length()));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /// A field that Word fills with page numbers; until then, and in programs that do not fill it,
    /// the headings stand there as links without dots that lead to nothing.
    void contents(List<Heading> headings) {
        int deepest = headings.stream().mapToInt(Heading::level).max().orElse(1);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("TOC" + heading.level());
            if (i == 0) {
                begin(paragraph, "TOC \\o \"1-" + deepest + "\" \\h \\z \\u");
            }
            link(paragraph, heading.anchor(), heading.line());
            if (i == headings.size() - 1) {
                field(paragraph.createRun().getCTR(), STFldCharType.END);
            }
        }
    }

    void tables(List<Table> tables) {
        Map<String, String> lines = new LinkedHashMap<>();
        tables.forEach(table -> lines.put(table.anchor(), plan.caption(table)));
        list(TABLES, lines);
    }

    void figures(List<Figure> figures) {
        Map<String, String> lines = new LinkedHashMap<>();
        figures.forEach(figure -> lines.put(figure.anchor(), plan.caption(figure)));
        list(FIGURES, lines);
    }

    /// A list of captions by what counts them. A field by the name of their style would part name
    /// and level by a comma, which Word set up for Norwegian does not take.
    private void list(String sequence, Map<String, String> captions) {
        XWPFParagraph last = null;
        for (Map.Entry<String, String> each : captions.entrySet()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("TableOfFigures");
            if (last == null) {
                begin(paragraph, "TOC \\h \\z \\c \"" + sequence + "\"");
            }
            link(paragraph, each.getKey(), each.getValue());
            last = paragraph;
        }
        if (last != null) {
            field(last.createRun().getCTR(), STFldCharType.END);
        }
    }

    private static void begin(XWPFParagraph paragraph, String instruction) {
        field(paragraph.createRun().getCTR(), STFldCharType.BEGIN).setDirty(true);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        field(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
    }

    private static CTFldChar field(CTR run, STFldCharType.Enum type) {
        CTFldChar field = run.addNewFldChar();
        field.setFldCharType(type);
        return field;
    }

    private static void link(XWPFParagraph paragraph, String anchor, String words) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        link.addNewR().addNewT().setStringValue(words);
    }

    private void spans(XWPFParagraph paragraph, Prose prose) {
        for (Span span : prose.spans()) {
            switch (span) {
                case Span.Words words -> words(paragraph, words);
                case Span.Note note -> note(paragraph, note);
                case Span.Reference reference -> reference(paragraph, reference);
                case Span.Gap gap -> {
                    XWPFRun run = paragraph.createRun();
                    run.setStyle("Gap");
                    run.setText(gap.shown());
                }
            }
        }
    }

    private static void words(XWPFParagraph paragraph, Span.Words words) {
        boolean isLink = !words.link().isEmpty();
        XWPFRun run = isLink ? paragraph.createHyperlinkRun(words.link()) : paragraph.createRun();
        if (isLink) {
            run.setStyle("Hyperlink");
        }
        if (words.bold()) {
            run.setBold(true);
        }
        if (words.italic()) {
            run.setItalic(true);
        }
        lines(run, words.text());
    }

    private void note(XWPFParagraph paragraph, Span.Note note) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph words = footnote.createParagraph();
        words.setStyle("FootnoteText");
        words.createRun().setText(" " + note.text());
        paragraph.addFootnoteReference(footnote);
    }

    private void reference(XWPFParagraph paragraph, Span.Reference reference) {
        String anchor = plan.anchor(reference.row());
        String name = plan.name(reference.row());
        if (anchor == null) {
            paragraph.createRun().setText(name);
        } else {
            link(paragraph, anchor, name);
        }
    }

    /// Text whose line ends are kept.
    static void lines(XWPFRun run, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
