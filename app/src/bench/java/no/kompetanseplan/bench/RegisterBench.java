package no.kompetanseplan.bench;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.register.RegisterChoice;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.register.RegisterImport;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Reading registers of growing size: the whole way from the file to anonymous positions, beside a
/// peer that only walks through the cells (the event reader of POI, and split lines).
final class RegisterBench {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final int MUNICIPALITIES = 356;
    private static final String[] TITLES = {
        "Sykepleier",
        "Helsefagarbeider",
        "Assistent",
        "Vernepleier",
        "Spesialsykepleier",
        "Fysioterapeut",
        "Ergoterapeut",
        "Lege"
    };
    private static final List<String> HEADS =
            List.of(
                    "Løpenr",
                    "Kommune",
                    "Stilling",
                    "Alder",
                    "Kjønn",
                    "Stilling %",
                    "Utdanning",
                    "Videreutdanning");

    private final Plan plan = country();

    List<Report.Line> lines(Path folder, int rows) throws Exception {
        Path book = folder.resolve("register.xlsx");
        Path text = folder.resolve("register.csv");
        writeText(text, rows);
        writeBook(book, rows);
        int rounds = rows > 100_000 ? 3 : 7;
        List<Report.Line> lines =
                List.of(
                        new Report.Line(
                                "reg.xlsx",
                                rows,
                                Cost.of(rounds, () -> read(book, rows)),
                                Cost.of(rounds, () -> cells(book))),
                        new Report.Line(
                                "reg.csv",
                                rows,
                                Cost.of(rounds, () -> read(text, rows)),
                                Cost.of(rounds, () -> parts(text))));
        Files.delete(book);
        Files.delete(text);
        return lines;
    }

    private RegisterPreview read(Path path, int rows) throws IOException {
        RegisterFile file = RegisterFile.open(path, plan, DAY, Progress.NONE);
        RegisterPreview preview =
                RegisterImport.read(file, RegisterChoice.NONE, plan, DAY, Progress.NONE);
        if (preview.counts().fetched() != rows) {
            throw new IllegalStateException(preview.counts().toString());
        }
        return preview;
    }

    /// Walks through the cells with the event reader of POI.
    private static int cells(Path path) throws Exception {
        int[] count = {0};
        SheetContentsHandler handler =
                new SheetContentsHandler() {
                    @Override
                    public void startRow(int row) {}

                    @Override
                    public void endRow(int row) {}

                    @Override
                    public void cell(String reference, String value, XSSFComment comment) {
                        count[0] += value.length();
                    }
                };
        try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            new ReadOnlySharedStringsTable(opened),
                            handler,
                            false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return count[0];
    }

    private static int parts(Path path) throws IOException {
        int count = 0;
        try (BufferedReader in = Files.newBufferedReader(path)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                for (String part : line.split(";", -1)) {
                    count += part.length();
                }
            }
        }
        return count;
    }

    private static Plan country() {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            Id id = Id.named("municipality" + i);
            Body body = BodyFields.TABLE.blank(id);
            body = BodyFields.TABLE.with(body, id, BodyFields.NAME, "Sted" + i);
            bodies.add(BodyFields.TABLE.with(body, id, BodyFields.KIND, BodyKind.MUNICIPALITY));
        }
        return Plan.of(bodies);
    }

    private static List<String> row(Random random, int number) {
        int share = random.nextInt(20);
        return List.of(
                Integer.toString(number),
                "Sted" + random.nextInt(MUNICIPALITIES),
                TITLES[random.nextInt(TITLES.length)],
                Integer.toString(20 + random.nextInt(50)),
                random.nextInt(5) == 0 ? "M" : "K",
                Integer.toString(5 + share * 5),
                random.nextInt(4) == 0 ? "Nei" : "Ja",
                random.nextInt(3) == 0 ? "Ja" : "Nei");
    }

    private static void writeText(Path path, int rows) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write(String.join(";", HEADS) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.join(";", row(random, i)) + "\n");
            }
        }
    }

    /// As Excel writes it: texts shared, references on each cell.
    private static void writeBook(Path path, int rows) throws IOException {
        List<String> shared = new ArrayList<>(HEADS);
        for (int i = 0; i < MUNICIPALITIES; i++) {
            shared.add("Sted" + i);
        }
        shared.addAll(List.of(TITLES));
        shared.addAll(List.of("M", "K", "Ja", "Nei"));
        Random random = new Random(rows);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            packing(zip);
            String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
            StringBuilder texts = new StringBuilder("<sst" + main);
            shared.forEach(text -> texts.append("<si><t>").append(text).append("</t></si>"));
            part(zip, "xl/sharedStrings.xml", texts.append("</sst>").toString());
            zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            BufferedWriter sheet = new BufferedWriter(out, 1 << 16);
            sheet.write("<worksheet" + main + "<sheetData>");
            sheet.write(cells(1, HEADS, shared));
            for (int i = 0; i < rows; i++) {
                sheet.write(cells(i + 2, row(random, i), shared));
            }
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
        }
    }

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// The parts of a workbook around its one sheet.
    private static void packing(ZipOutputStream zip) throws IOException {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("workbook", kind + "sheet.main+xml")
                        + override("sheet1", kind + "worksheet+xml")
                        + override("sharedStrings", kind + "sharedStrings+xml")
                        + "</Types>");
        part(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\""
                        + OFFICE
                        + "\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                        + "</workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation("r1", "worksheet", "sheet1.xml")
                                + relation("r2", "sharedStrings", "sharedStrings.xml")));
    }

    private static String override(String name, String kind) {
        return "<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"" + kind + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\">"
                + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String cells(int number, List<String> values, List<String> shared) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean isNumber = Character.isDigit(value.charAt(0));
            row.append("<c r=\"").append((char) ('A' + i)).append(number);
            row.append(isNumber ? "\"><v>" : "\" t=\"s\"><v>");
            row.append(isNumber ? value : Integer.toString(shared.indexOf(value)));
            row.append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
