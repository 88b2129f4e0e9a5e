package no.kompetanseplan.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.document.PrintedPlan;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The sample is set once, and each test looks at one side of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPdfTest {

    private final PrintedPlan plan = Printed.sample();
    private final byte[] pdf = bytes(plan);

    PlanPdfTest() throws IOException {}

    @Test
    void everyHeadingAndEveryCellIsThere() throws IOException {
        String text = text(pdf);
        for (String each : Printed.texts(plan)) {
            boolean isBroken = !text.contains(Printed.bare(each)) && each.length() > 120;
            assertTrue(isBroken || text.contains(Printed.bare(each)), each);
        }
        for (Table table : plan.tables()) {
            table.rows()
                    .forEach(row ->
                            row.forEach(
                                    cell -> assertTrue(text.contains(Printed.bare(cell)), cell)));
        }
    }

    @Test
    void thePagesAreTaggedAndSayTheirLanguageAndStandard() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertNotNull(catalog.getMarkInfo());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertNotNull(catalog.getStructureTreeRoot());
            assertEquals("nb", catalog.getLanguage());
            assertEquals(plan.title(), document.getDocumentInformation().getTitle());
            String metadata =
                    new String(
                            catalog.getMetadata().exportXMPMetadata().readAllBytes(),
                            StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfaid"), metadata);
            assertTrue(metadata.contains("pdfuaid"), metadata);
            assertEquals(1, catalog.getOutputIntents().size());
        }
    }

    @Test
    void itSaysWhatItIsAndEveryLinkWhereItLeads() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String description = document.getDocumentInformation().getSubject();
            assertTrue(description.contains(plan.subtitle()), description);
            String metadata =
                    new String(
                            document.getDocumentCatalog()
                                    .getMetadata()
                                    .exportXMPMetadata()
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            assertTrue(metadata.contains("dc:description"), metadata);
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    assertNotNull(each.getContents());
                    assertFalse(each.getContents().isBlank());
                    links++;
                }
            }
            assertTrue(links > plan.contents().size(), links + " links");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void theOutlineHoldsTheContents() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertNotNull(outline);
            outline.children().forEach(item -> gather(item, titles));
            assertEquals(plan.contents().stream().map(Heading::line).toList(), titles);
        }
    }

    private static void gather(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> gather(child, titles));
    }

    @Test
    void wideTablesLieOnTheirSideAndNoPageIsEmpty() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int wide = 0;
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document).replace(plan.footer(), "").strip();
                assertTrue(text.length() > 40, "page " + i + ": " + text);
                var box = document.getPage(i - 1).getMediaBox();
                wide += box.getWidth() > box.getHeight() ? 1 : 0;
            }
            assertTrue(wide >= 3, wide + " pages on their side");
        }
    }

    @Test
    void charactersWithoutAGlyphAreCountedAndNamed() throws IOException {
        assertTrue(Unset.of(Printed.sample()).isEmpty());
        PrintedPlan odd =
                Printed.forewordSaying("\uD83D\uDE00 smil \uD83D\uDE00", "«čžŋ» – \u05E9\u00AD");
        Unset unset = Unset.of(odd);
        assertEquals(new Unset(List.of("\uD83D\uDE00", "\u05E9"), 3), unset);
        assertEquals(
                "2 tegn finnes ikke i skriften og vises som # 3 steder: \uD83D\uDE00 \u05E9",
                unset.sentence(odd.texts()));
        assertTrue(text(bytes(odd)).contains("#smil#"));
    }

    @Test
    void hostileTextIsSet() throws IOException {
        String text =
                text(
                        bytes(
                                Printed.sampleSaying(
                                        "<script>alert(1)</script> & \"x\"",
                                        "x".repeat(20_000),
                                        "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                                        "\uD83D\uDE00 smil")));
        assertTrue(text.contains("<script>alert(1)</script>&\"x\""));
        assertTrue(text.chars().filter(c -> c == 'x').count() >= 20_000);
    }

    private static byte[] bytes(PrintedPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanPdf.write(plan, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Printed.bare(new PDFTextStripper().getText(document));
        }
    }
}
