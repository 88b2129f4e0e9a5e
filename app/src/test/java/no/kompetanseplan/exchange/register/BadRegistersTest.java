package no.kompetanseplan.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.Limits;
import no.kompetanseplan.exchange.office.csv.CsvFile;
import no.kompetanseplan.exchange.office.csv.CsvStream;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Registers that are damaged, made to harm, or no registers: each is read, or refused with a
/// sentence; nothing else comes out.
class BadRegistersTest {

    private static final int SPOILED = 30;
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);
    private static final Plan PLAN = Region.plan();
    private static final String HEADS = "Kommune;Stilling;Alder;Stilling %\n";

    @TempDir private Path folder;

    BadRegistersTest() {
        folder = Path.of("");
    }

    private static RegisterPreview read(Path file) throws IOException {
        RegisterFile found = RegisterFile.open(file, PLAN, TODAY, Progress.NONE);
        return RegisterImport.read(found, RegisterChoice.NONE, PLAN, TODAY, Progress.NONE);
    }

    private static void refused(String key, Path file) {
        ImportFailure failure = assertThrows(ImportFailure.class, () -> read(file));
        assertEquals(key, failure.key());
        for (Language language : Language.values()) {
            assertFalse(failure.sentence(Texts.of(language)).isBlank());
        }
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("r.csv"), text);
    }

    private Path book(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("r.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static final String RELATIONS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// A workbook of one sheet with these rows.
    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                RELATIONS
                        + "<Relationship Id=\"r1\" Type=\""
                        + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"Ark\" sheetId=\"1\" id=\"r1\"/></sheets>"
                        + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS
                        + "<Relationship Id=\"r1\" Type=\""
                        + TYPE
                        + "worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                        + TYPE
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>Kommune</t></si><si><t>Stilling</t></si><si><t>Alder</t></si>"
                        + "<si><t>Stilling %</t></si><si><t>Nordreisa</t></si>"
                        + "<si><r><t>Syke</t></r><r><t>pleier</t></r></si></sst>");
        parts.put(
                "xl/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\">"
                        + "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                        + "<c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row>"
                        + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    private static String row(int place, String age) {
        return "<row><c t=\"s\"><v>4</v></c><c t=\"s\"><v>"
                + place
                + "</v></c><c><v>"
                + age
                + "</v></c><c><v>80</v></c></row>";
    }

    @Test
    void aPlainWorkbookIsRead() throws IOException {
        RegisterPreview preview = read(book(parts(row(5, "47") + row(5, "48"))));
        assertEquals(2, preview.counts().taken());
    }

    @Test
    void spoiledFilesAreReadOrRefused() throws IOException {
        byte[] text =
                (HEADS + "Nordreisa;Sykepleier;47;80\n".repeat(40))
                        .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Files.readAllBytes(book(parts(row(5, "47").repeat(40))));
        Map<String, String> parts = parts(row(5, "47").repeat(5));
        for (int seed = 0; seed < SPOILED; seed++) {
            Random random = new Random(seed);
            tried(Files.write(folder.resolve("s.csv"), spoil(text, random)), "csv " + seed);
            tried(Files.write(folder.resolve("s.xlsx"), spoil(whole, random)), "zip " + seed);
            Map<String, String> spoiled = new LinkedHashMap<>(parts);
            for (String part : new String[] {"xl/sheet1.xml", "xl/sharedStrings.xml"}) {
                byte[] bytes = parts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
                byte[] bad = random.nextBoolean() ? spoil(bytes, random) : bytes;
                spoiled.put(part, new String(bad, StandardCharsets.ISO_8859_1));
            }
            tried(book(spoiled), "xml " + seed);
        }
    }

    private static void tried(Path file, String what) {
        try {
            RegisterPreview preview = read(file);
            RegisterCounts counts = preview.counts();
            assertEquals(
                    counts.read(), counts.fetched() + counts.refused() + counts.skipped(), what);
            assertEquals(counts.fetched(), preview.register().size(), what);
        } catch (ImportFailure failure) {
            assertFalse(failure.sentence(Texts.of(Language.NB)).isBlank(), what);
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static byte[] spoil(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] spoiled = whole.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
        }
        return spoiled;
    }

    @Test
    void whatIsNoRegisterIsNamedSo() throws IOException {
        refused("import.file.missing", folder.resolve("none.csv"));
        refused("import.file.folder", folder);
        refused("staff.file.empty", csv(""));
        refused("staff.file.empty", csv("\n\n;;;\n"));
        refused("staff.file.no-heads", csv("bare tull\nog mer tull\n"));
        refused("staff.missing.profession", csv("en;to;tre\n1;2;3\n"));
        refused("import.csv.not-text", csv("Kommune\0;Stilling"));
        refused("import.csv.quote", csv(HEADS + "\"Nordreisa;Sykepleier;47;80\n"));
        byte[] foreign = {'a', (byte) 0x81, (byte) 0xFF};
        refused("import.csv.letters", Files.write(folder.resolve("b.csv"), foreign));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refused("import.file.old", Files.write(folder.resolve("r.xlsx"), old));
        refused("import.file.damaged", Files.writeString(folder.resolve("r.xlsx"), "PK\3\4 no"));
        refused("staff.file.empty", book(emptied()));
        refused(
                "staff.file.not-workbook",
                Files.writeString(folder.resolve("r.xlsx"), "ikke en fil"));
    }

    private static Map<String, String> emptied() {
        Map<String, String> parts = parts("");
        parts.put("xl/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        return parts;
    }

    @Test
    void headsAloneGiveNothing() throws IOException {
        assertEquals(new RegisterCounts(0, 0, 0, 0, 0), read(csv(HEADS)).counts());
        assertEquals(0, read(book(parts(""))).register().size());
    }

    @Test
    void harmfulWorkbooksAreRefused() throws IOException {
        refused("import.file.damaged", book(parts(row(99, "47"))));
        refused("import.file.damaged", book(parts(row(-1, "47"))));
        Map<String, String> entity = parts(row(5, "&f;"));
        entity.computeIfPresent(
                "xl/sheet1.xml",
                (_, xml) -> "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + xml);
        refused("import.file.damaged", book(entity));
        String far = "<row><c r=\"XFD2\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
        refused("import.file.too-many-columns", book(parts(far)));
        Map<String, String> binary = new LinkedHashMap<>();
        binary.put(
                "_rels/.rels", parts("").getOrDefault("_rels/.rels", "").replace(".xml", ".bin"));
        binary.put("xl/workbook.bin", "x");
        refused("import.file.binary", book(binary));
        refused("import.file.damaged", twins());
    }

    /// A workbook with two parts of one name, as no program writes it.
    private Path twins() throws IOException {
        Map<String, String> parts = parts(row(5, "47"));
        parts.put("xl/sheet9.xml", "<worksheet/>");
        byte[] bytes = Files.readAllBytes(book(parts));
        byte[] name = "xl/sheet9.xml".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i + 8] = '1';
            }
        }
        return Files.write(folder.resolve("twins.xlsx"), bytes);
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsStopped() throws IOException {
        String spaces = ("<row>" + " ".repeat(1_000_000) + "</row>").repeat(30);
        refused("import.file.unpacks", book(parts(spaces)));
    }

    @Test
    void moreRowsOrColumnsThanARegisterHasAreRefused() throws IOException {
        Limits few = new Limits(1_000, 1_000, 1_000, 10, 500, 1_000, 1);
        Path file = csv(HEADS + "5536;6572;47;80\n".repeat(10));
        try (CsvStream rows = CsvFile.of(file, few).rows(few, Progress.NONE)) {
            for (int i = 0; i < 10; i++) {
                assertTrue(rows.next());
            }
            ImportFailure failure = assertThrows(ImportFailure.class, rows::next);
            assertEquals("import.file.too-many-rows", failure.key());
        }
        assertEquals(1_000_000, Limits.STREAMED.rows());
        assertEquals(200_000_000, Limits.STREAMED.bytes());
        refused("import.file.too-many-columns", csv(HEADS + "x;".repeat(1_000_000)));
        refused("import.csv.quote", csv(HEADS + "x".repeat(40_000)));
    }

    @Test
    void negativeRowsAndReferencesWithoutSenseAreRead() throws IOException {
        String odd =
                "<row r=\"-5\"><c r=\"\" t=\"s\"><v>4</v></c><c r=\"?\" t=\"s\"><v>5</v></c>"
                        + "<c><v>1e400</v></c><c><v>NaN</v></c></row>";
        RegisterPreview preview = read(book(parts(odd)));
        assertEquals(1, preview.counts().refused());
    }

    @Test
    void readingCanBeStopped() throws IOException {
        Path file = csv(HEADS + "Nordreisa;Sykepleier;47;80\n".repeat(80_000));
        RegisterFile found = RegisterFile.open(file, PLAN, TODAY, Progress.NONE);
        Progress stop =
                (_, _) -> {
                    throw new CancellationException();
                };
        assertThrows(
                CancellationException.class,
                () -> RegisterImport.read(found, RegisterChoice.NONE, PLAN, TODAY, stop));
        assertTrue(Files.exists(file));
    }

    private static RegisterPreview read(Path file, RegisterChoice choice) throws IOException {
        RegisterFile found = RegisterFile.open(file, PLAN, TODAY, Progress.NONE);
        return RegisterImport.read(found, choice, PLAN, TODAY, Progress.NONE);
    }

    private static List<String> reasons(RegisterPreview preview) {
        return preview.lines().stream()
                .flatMap(line -> line.problems().stream())
                .map(each -> each.reason().sentence(Texts.of(Language.NB)))
                .toList();
    }

    @Test
    void rowsOfOtherMunicipalitiesAreNeverCountedAsTheChosenOnes() throws IOException {
        String all = HEADS + "Hogwarts;Sykepleier;40;100\n9999;Sykepleier;41;100\n";
        Path unknown = csv(all + "Bardu;Sykepleier;42;100\nOslo;Sykepleier;43;100\n");
        ImportFailure failure = assertThrows(ImportFailure.class, () -> read(unknown));
        assertEquals(
                "Kommunene i «r.csv» er ikke med i planen: Hogwarts, 9999, Bardu. Velg en annen"
                        + " fil, eller legg kommunene inn i planen.",
                failure.sentence(Texts.of(Language.NB)));
        RegisterChoice chosen =
                RegisterChoice.NONE.withMunicipality(
                        RegisterImport.municipality(PLAN, "Storfjord", TODAY));
        RegisterPreview refused = read(unknown, chosen);
        assertEquals(new RegisterCounts(4, 0, 0, 4, 0), refused.counts());
        assertEquals("«Bardu» er ikke med i planen.", reasons(refused).get(2));
        Path mixed = csv(all + "Lyngen;Sykepleier;42;100\nStorfjord kommune;Sykepleier;43;100\n");
        RegisterPreview preview = read(mixed, chosen);
        assertEquals(new RegisterCounts(4, 1, 0, 3, 0), preview.counts());
        assertEquals("Raden gjelder Lyngen, ikke Storfjord.", reasons(preview).get(2));
        assertEquals(2, read(mixed).counts().taken());
    }

    @Test
    void aSmallNumberAmongPercentAndEqualRowsAreLookedOver() throws IOException {
        Path file =
                csv(
                        HEADS
                                + "Nordreisa;Sykepleier;47;2,0\nNordreisa;Sykepleier;48;1,5\n"
                                + "Nordreisa;Sykepleier;49;2,5\n"
                                + "Nordreisa;Sykepleier;47;80\n".repeat(4));
        RegisterPreview preview = read(file);
        assertEquals(new RegisterCounts(7, 2, 5, 0, 0), preview.counts());
        assertEquals(
                List.of(
                        "«2,0» er lest som 2 %.",
                        "«1,5» er lest som 1,5 %.",
                        "Lik rad 5. Samme stilling?",
                        "Lik rad 5. Samme stilling?",
                        "Lik rad 5. Samme stilling?"),
                reasons(preview));
    }
}
