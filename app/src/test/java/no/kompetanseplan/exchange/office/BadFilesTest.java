package no.kompetanseplan.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.manuscript.Manuscript;
import no.kompetanseplan.exchange.measures.MeasureImport;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Files that are damaged, made to harm, or something else than they say: each is read, or refused
/// with a sentence; nothing else comes out.
class BadFilesTest {

    private static final int SPOILED = 150;

    @TempDir private Path folder;

    private int made;

    BadFilesTest() {
        folder = Path.of("");
    }

    @Test
    void spoiledBytesAreReadOrRefused() throws IOException {
        byte[] word = Files.readAllBytes(document());
        byte[] book = Files.readAllBytes(workbook());
        for (int seed = 0; seed < SPOILED; seed++) {
            byte[] whole = seed % 2 == 0 ? word : book;
            byte[] spoiled = spoil(whole, new Random(seed));
            read(Files.write(folder.resolve("spoiled"), spoiled), "seed " + seed);
        }
    }

    @Test
    void spoiledXmlIsReadOrRefused() throws IOException {
        Map<String, String> word = parts(document());
        Map<String, String> book = parts(workbook());
        for (int seed = 0; seed < SPOILED; seed++) {
            Random random = new Random(seed);
            Map<String, String> spoiled = new LinkedHashMap<>(seed % 2 == 0 ? word : book);
            List<String> names = List.copyOf(spoiled.keySet());
            String part = names.get(random.nextInt(names.size()));
            byte[] bytes = spoiled.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
            spoiled.put(part, new String(spoil(bytes, random), StandardCharsets.ISO_8859_1));
            read(DocxFiles.zip(folder.resolve("spoiled"), spoiled), "seed " + seed + " " + part);
        }
    }

    private static byte[] spoil(byte[] whole, Random random) {
        if (whole.length == 0) {
            return whole;
        }
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] spoiled = whole.clone();
        int many = 1 + random.nextInt(20);
        for (int i = 0; i < many; i++) {
            spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
        }
        return spoiled;
    }

    @Test
    void whatIsNoSuchFileIsNamedSo() throws IOException {
        refused("import.file.not-office", Files.writeString(folder.resolve("a"), "text"));
        refused("import.file.not-office", Files.writeString(folder.resolve("a"), ""));
        refused("import.file.missing", folder.resolve("none"));
        refused("import.file.folder", folder);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refused("import.file.old", Files.write(folder.resolve("a"), old));
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.write(old);
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused("import.file.protected", Files.write(folder.resolve("a"), locked.toByteArray()));
        refused(
                "import.file.not-office",
                DocxFiles.zip(folder.resolve("a"), Map.of("mimetype", "opendocument")));
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (String entity : new String[] {"&b;", "&f;", ""}) {
            Map<String, String> parts = parts(document());
            parts.put(
                    "word/document.xml",
                    bomb
                            + "<w:document><w:body><w:p><w:r><w:t>"
                            + entity
                            + "</w:t></w:r></w:p>"
                            + "</w:body></w:document>");
            refused("import.file.damaged", DocxFiles.zip(folder.resolve("bomb.docx"), parts));
        }
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(2_000) + "</w:tc></w:tr></w:tbl>".repeat(2_000);
        refused("import.file.damaged", new DocxFiles(deep).write(folder.resolve("deep.docx")));
    }

    @Test
    void aFileThatUnpacksToFarTooMuchIsStopped() throws IOException {
        Path file = folder.resolve("zeros.docx");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    parts(document())
                            .getOrDefault("_rels/.rels", "")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document><body>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                zip.write("<p>".getBytes(StandardCharsets.UTF_8));
                zip.write(spaces);
                zip.write("</p>".getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</body></document>".getBytes(StandardCharsets.UTF_8));
        }
        refused("import.file.unpacks", file);
    }

    @Test
    void aTableOfTooManyRowsIsRefusedAndOneOfManyIsRead() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>Tiltak</t></is></c></row>";
        Path many = sheet(row.repeat(90_000));
        assertEquals(
                90_000, MeasureImport.read(many, Progress.NONE).tables().getFirst().rows().size());
        refused("import.file.too-many-rows", sheet(row.repeat(100_001)));
        refused(
                "import.file.too-many-columns",
                sheet("<row><c r=\"ZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
    }

    @Test
    void readingCanBeStopped() throws IOException {
        Path file = sheet("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(50_000));
        Progress stop =
                (_, _) -> {
                    throw new CancellationException();
                };
        assertThrows(CancellationException.class, () -> MeasureImport.read(file, stop));
    }

    private Path sheet(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\""
                        + type
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Ark\" r:id=\"s\"/></sheets>"
                        + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\""
                        + type
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return DocxFiles.zip(folder.resolve("many.xlsx"), parts);
    }

    private static void refused(String key, Path file) {
        ImportFailure failure =
                assertThrows(
                        ImportFailure.class,
                        () -> MeasureImport.read(file, Progress.NONE),
                        file.toString());
        assertEquals(key, failure.key());
        for (Language language : Language.values()) {
            assertTrue(failure.sentence(Texts.of(language)).endsWith("."), key);
        }
    }

    /// Reads a file in both ways; all but a refusal is a fault.
    private void read(Path file, String what) {
        try {
            MeasureImport measures = MeasureImport.read(file, Progress.NONE);
            measures.preview(Plan.EMPTY, Language.NB, () -> Id.named("new " + made++));
        } catch (ImportFailure e) {
            assertTrue(e.key().startsWith("import."), what);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
        try {
            Manuscript.read(file, Progress.NONE)
                    .plan(Map.of(), Texts.of(Language.NB), () -> Id.named("new " + made++));
        } catch (ImportFailure e) {
            assertTrue(e.key().startsWith("import."), what);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(
                            entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private Path document() throws IOException {
        String table =
                DocxFiles.table(
                        DocxFiles.row("Tiltak", "Ansvar", "Frist"),
                        DocxFiles.row(
                                DocxFiles.cell("<w:vMerge w:val=\"restart\"/>", "Kurs"),
                                DocxFiles.cell("Alle"),
                                DocxFiles.cell("2027")),
                        DocxFiles.row(
                                DocxFiles.cell("<w:vMerge/>", ""),
                                DocxFiles.cell("<w:gridSpan w:val=\"2\"/>", "Noen")));
        return new DocxFiles(
                        DocxFiles.paragraph("Heading1", "1 Plan")
                                + DocxFiles.paragraph("Tekst")
                                + table)
                .with(
                        "styles",
                        "<w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>")
                .with("numbering", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .write(folder.resolve("whole.docx"));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Ark");
            XSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("Tiltak");
            head.createCell(1).setCellValue("Ansvar");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Kurs");
            row.createCell(1).setCellValue(42.5);
            book.write(out);
        }
        return file;
    }
}
