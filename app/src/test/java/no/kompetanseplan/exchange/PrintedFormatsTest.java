package no.kompetanseplan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.ExtremePlans;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.web.PlanPdf;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/// A reader finds the same words in Word, on the web and in the PDF.
class PrintedFormatsTest {

    private static final int START = 60;

    /// Letters that the foot of a page and the head of a table may take together.
    private static final int BETWEEN = 250;

    /// Sets a plan as a file.
    @FunctionalInterface
    private interface Format {
        void write(PrintedPlan plan, ByteArrayOutputStream out) throws IOException;
    }

    /// A plan set as each of the three.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Files(byte[] word, byte[] web, byte[] pdf) {

        static Files of(PrintedPlan plan) throws IOException {
            return new Files(
                    bytes(plan, PlanDocx::write),
                    bytes(plan, PlanWeb::write),
                    bytes(plan, PlanPdf::write));
        }
    }

    private static final PrintedPlan SAMPLE = Printed.sample();
    private static @Nullable Files sample;

    /// The sample plan is set once for all tests.
    @BeforeAll
    static void setTheSample() throws IOException {
        sample = Files.of(SAMPLE);
    }

    private static Files sample() {
        return Objects.requireNonNull(sample);
    }

    @Test
    void theThreeHoldTheSameWordsInTheSameOrder() throws Exception {
        String wanted = Printed.bare(String.join("", Printed.texts(SAMPLE)));
        assertEquals(wanted, from(wanted, word(sample().word())));
        assertEquals(wanted, from(wanted, page(sample().web())));
        String paper = pdf(sample().pdf());
        int start = paper.indexOf(wanted.substring(0, START));
        assertTrue(start >= 0, "the document begins with its first words");
        assertInOrder(wanted, paper.substring(start));
    }

    @Test
    void everyFigureSaysWhatItShowsInAll() throws Exception {
        PrintedPlan plan = SAMPLE;
        List<String> wanted = plan.figures().stream().map(Figure::description).toList();
        assertEquals(5, wanted.size(), "positions, ages, projection, and two years of the wheel");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(sample().word()))) {
            assertEquals(
                    wanted,
                    word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> !run.getEmbeddedPictures().isEmpty())
                            .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0))
                            .map(inline -> inline.getDocPr().getDescr())
                            .toList());
        }
        Element page = root(sample().web());
        NodeList said = page.getElementsByTagName("desc");
        NodeList lists = page.getElementsByTagName("nav");
        String contents = Objects.requireNonNull(lists.item(0)).getTextContent();
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i), Objects.requireNonNull(said.item(i)).getTextContent());
            String caption = plan.caption(plan.figures().get(i));
            assertTrue(contents.contains(caption), "the list of figures has " + caption);
        }
        try (PDDocument paper = Loader.loadPDF(sample().pdf())) {
            List<String> tagged = new ArrayList<>();
            gather(paper.getDocumentCatalog().getStructureTreeRoot(), tagged);
            assertEquals(wanted, tagged);
        }
    }

    private static void gather(PDStructureNode node, List<String> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element.getAlternateDescription());
                }
                gather(element, figures);
            }
        }
    }

    @Test
    void numberedLinesAndQuotesAreSetInAll() throws Exception {
        PrintedPlan plan = Printed.of(Printed.planWithListAndQuote());
        String list = "Slik gjør vi:1. kartlegge2. prioritere«Sitat» her1. en";
        assertTrue(String.join("", Printed.texts(plan)).contains(list));
        String wanted = Printed.bare(list);
        Files files = Files.of(plan);
        assertTrue(word(files.word()).contains(wanted), "Word");
        assertTrue(page(files.web()).contains(wanted), "web");
        assertTrue(pdf(files.pdf()).contains(wanted), "PDF");
    }

    @Test
    void aLinkIsWrittenSoThatFilesHoldItOrPrintedAsItsWordsAlone() throws Exception {
        PrintedPlan plan =
                Printed.forewordSaying(
                        "[[https://x.no/a b?c=æ|odde]] [[https://a b.no/|ingen]]"
                                + " [[javascript:alert(1)|farlig]]");
        Files files = Files.of(plan);
        String wanted = "https://x.no/a%20b?c=%C3%A6";
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.word()))) {
            assertEquals(
                    List.of(wanted),
                    Stream.of(word.getHyperlinks()).map(link -> link.getURL()).toList());
        }
        NodeList links = root(files.web()).getElementsByTagName("a");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            String href = ((Element) links.item(i)).getAttribute("href");
            if (!href.startsWith("#")) {
                addresses.add(href);
            }
        }
        assertEquals(List.of(wanted), addresses);
        List<String> onPaper = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(files.pdf())) {
            for (PDPage page : paper.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    if (each instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI uri) {
                        onPaper.add(uri.getURI());
                    }
                }
            }
        }
        assertEquals(List.of(wanted), onPaper);
        String words = Printed.bare("odde ingen farlig");
        assertTrue(word(files.word()).contains(words), "Word");
        assertTrue(page(files.web()).contains(words), "web");
        assertTrue(pdf(files.pdf()).contains(words), "PDF");
    }

    @Test
    void aMeasureWithHostileTextIsSetInAll() throws Exception {
        String text = "<b>&amp;]]> ־שלום \uD83D\uDE00\u0001 " + "y".repeat(6000);
        Plan sample = Printed.planSaying("{{note " + "z".repeat(3000) + "}}");
        Id measure = sample.measures().getFirst().id();
        PrintedPlan plan =
                Printed.of(sample.with(MeasureFields.TABLE, measure, MeasureFields.GOAL, text));
        String kept = Printed.bare(text).replace("\u0001", "");
        Files files = Files.of(plan);
        assertTrue(word(files.word()).contains(kept));
        assertTrue(page(files.web()).contains(kept));
        assertTrue(pdf(files.pdf()).chars().filter(c -> c == 'y').count() >= 6000);
    }

    @Test
    void plansOfTheOddestValuesAreSet() throws Exception {
        for (long seed = 1; seed <= 20; seed++) {
            PrintedPlan plan = Printed.of(ExtremePlans.of(seed));
            String page = page(bytes(plan, PlanWeb::write));
            for (String each : Printed.texts(plan)) {
                assertTrue(page.contains(Printed.bare(each)), "seed " + seed + ": " + each);
            }
            for (Table table : plan.tables()) {
                table.rows().forEach(row -> assertEquals(table.columns().size(), row.size()));
            }
            word(bytes(plan, PlanDocx::write));
        }
    }

    /// The text from where the document begins, after cover and contents, to its end.
    private static String from(String wanted, String text) {
        String start = wanted.substring(0, START);
        int at = text.indexOf(start);
        assertTrue(at >= 0, "the document begins with " + start);
        return text.substring(at, Math.min(text.length(), at + wanted.length()));
    }

    /// Every letter stands in the pages in its order; between them stand only bullets, the lines at
    /// the foot of pages and the heads that tables repeat.
    private static void assertInOrder(String wanted, String pages) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int found = pages.indexOf(wanted.charAt(i), at);
            int missed = i;
            assertTrue(
                    found >= 0 && found - at < BETWEEN,
                    () ->
                            "missing: "
                                    + wanted.substring(
                                            missed, Math.min(missed + START, wanted.length())));
            at = found + 1;
        }
    }

    private static byte[] bytes(PrintedPlan plan, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(plan, out);
        return out.toByteArray();
    }

    private static String word(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(withoutNotes(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row ->
                                    row.getTableCells()
                                            .forEach(cell -> text.append(cell.getText())));
                }
            }
        }
        return Printed.bare(text.toString());
    }

    /// Footnotes stand elsewhere in each format, and are looked at by its own tests.
    private static String withoutNotes(XWPFParagraph paragraph) {
        String all = paragraph.getText();
        String notes = paragraph.getFootnoteText();
        return all.substring(0, all.length() - notes.length())
                .replaceAll("\\[footnoteRef:\\d+]", "");
    }

    private static Element root(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(bytes)))
                .getDocumentElement();
    }

    private static String page(byte[] bytes) throws Exception {
        Element root = root(bytes);
        for (String beside : List.of("sup", "svg")) {
            NodeList marks = root.getElementsByTagName(beside);
            for (int i = marks.getLength() - 1; i >= 0; i--) {
                Node mark = marks.item(i);
                mark.getParentNode().removeChild(mark);
            }
        }
        Node main = root.getElementsByTagName("main").item(0);
        return Printed.bare(Objects.requireNonNull(main).getTextContent());
    }

    private static String pdf(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                text.append(Printed.bare(stripper.getText(document)));
            }
        }
        return text.toString();
    }
}
