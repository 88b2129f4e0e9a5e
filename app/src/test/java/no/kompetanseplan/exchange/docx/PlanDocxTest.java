package no.kompetanseplan.exchange.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.text.Language;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PlanDocxTest {

    private static final Pattern BOOKMARK =
            Pattern.compile("<w:bookmarkStart[^>]*w:name=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("w:anchor=\"([^\"]*)\"");

    @TempDir Path folder;

    @Test
    void theSampleIsSetAsTheGoldenDumpSays() throws IOException {
        try (XWPFDocument document = read(Printed.sample())) {
            Golden.check(
                    Path.of("src/test/resources/no/kompetanseplan/exchange/docx/sample.txt"),
                    DocxDump.of(document));
        }
    }

    @Test
    void everyLinkLeadsToAPlaceInTheDocument() throws IOException {
        String reference = "{{see " + Printed.section(SamplePlan.read(), "6.2").id() + "}}";
        String markup = markup(Printed.sampleSaying("Se " + reference + "."));
        Set<String> places = new HashSet<>();
        Matcher bookmarks = BOOKMARK.matcher(markup);
        while (bookmarks.find()) {
            assertTrue(places.add(bookmarks.group(1)), bookmarks.group(1));
            assertTrue(bookmarks.group(1).length() <= 40, "Word cuts longer names");
        }
        Matcher links = LINK.matcher(markup);
        int count = 0;
        while (links.find()) {
            assertTrue(places.contains(links.group(1)), links.group(1));
            count++;
        }
        assertTrue(count > 50, count + " links");
        assertTrue(markup.contains("TOC \\o \"1-2\" \\h \\z \\u"), "contents are a field");
    }

    @Test
    void theLanguageOfADocumentThatSaysNoneIsThatOfTheReader() throws IOException {
        Plan silent =
                SamplePlan.read()
                        .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LANGUAGE, null);
        for (Language language : Language.values()) {
            byte[] bytes = bytes(Printed.of(silent, language));
            String expected =
                    switch (language) {
                        case NB -> "nb-NO";
                        case NN -> "nn-NO";
                        case EN -> "en-GB";
                    };
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                String styles = part(parts, "/word/styles.xml");
                assertTrue(styles.contains("w:lang w:val=\"" + expected + "\""), expected);
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void footnotesReferencesAndGapsAreSet() throws IOException {
        String reference = "{{see " + Printed.section(SamplePlan.read(), "6.2").id() + "}}";
        PrintedPlan plan =
                Printed.sampleSaying(
                        "Første{{note Note én}} og andre{{note Note to}}.",
                        "Se " + reference + " og {{gap dato for vedtaket}}.",
                        "**fet** __kursiv__ [[https://eksempel.invalid|lenke]]");
        try (XWPFDocument document = read(plan)) {
            String dump = DocxDump.of(document);
            assertTrue(dump.contains("footnote:  Note én\nfootnote:  Note to\n"), dump);
            assertTrue(dump.contains("Se kapittel 6.2 og [dato for vedtaket]."), dump);
            assertTrue(dump.contains("fet kursiv lenke"), dump);
        }
    }

    @Test
    void anExportThatIsStoppedLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.docx"), "old");
        byte[] before = Files.readAllBytes(target);
        PrintedPlan plan = Printed.sample();
        assertThrows(
                CancellationException.class,
                () ->
                        PlanDocx.export(
                                target,
                                plan,
                                (done, _) -> {
                                    if (done > 0) {
                                        throw new CancellationException();
                                    }
                                }));
        assertArrayEquals(before, Files.readAllBytes(target));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        PlanDocx.export(target, plan, (_, _) -> {});
        assertTrue(Files.size(target) > before.length);
    }

    @Test
    void textThatRepeatsItselfIsWrittenAndPassesTheCheck() throws IOException {
        Path target = folder.resolve("plan.docx");
        String[] same = new String[3];
        Arrays.fill(same, "tiltak ".repeat(40_000));
        PlanDocx.export(target, Printed.forewordSaying(same), Progress.NONE);
        assertTrue(Files.size(target) > 0);
    }

    @Test
    void aDocumentWithoutItsTablesFailsTheCheck() throws IOException {
        Path target = folder.resolve("plan.docx");
        PrintedPlan plan = Printed.sample();
        try (XWPFDocument empty = new XWPFDocument();
                OutputStream out = Files.newOutputStream(target)) {
            empty.write(out);
        }
        assertThrows(IOException.class, () -> DocxCheck.verify(target, plan));
    }

    private static byte[] bytes(PrintedPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanDocx.write(plan, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(PrintedPlan plan) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(plan)));
    }

    private static String markup(PrintedPlan plan) throws IOException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes(plan)))) {
            return part(parts, "/word/document.xml");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static String part(OPCPackage parts, String name) throws IOException {
        return new String(
                parts.getPartsByName(Pattern.compile(Pattern.quote(name)))
                        .getFirst()
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
