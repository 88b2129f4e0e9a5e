package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A workbook in the making: pages in order, styles and defined names. Nothing is written before
/// [#writeTo].
public final class Book implements AutoCloseable {

    /// What the file says of itself.
    ///
    /// @param program stands where other files name a person
    /// @param language ISO 639-1
    /// @param localeMark put before number formats, such as `[$-414]`; empty = none
    /// @param footer words under each printed page
    /// @param pageCount words with &P and &N
    public record About(
            String title,
            String subject,
            String program,
            String language,
            String localeMark,
            Instant made,
            String footer,
            String pageCount) {}

    private static final String SHEET_PARTS = "xl/worksheets/sheet";

    /// Of nine: a quarter of the processor time less than the usual sixth, for a file a quarter
    /// larger.
    private static final int LEVEL = 2;

    private static final String EMPTY_DATA = "<sheetData/>";

    private final About about;
    private final Runnable onRow;
    private final XSSFWorkbook skeleton = new XSSFWorkbook();
    private final StyleBook styles;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();

    /// @param onRow told of each row that is written; may throw to stop the work
    public Book(About about, Runnable onRow) {
        this.about = about;
        this.onRow = onRow;
        this.styles = new StyleBook(skeleton, about.localeMark());
    }

    /// Begins a page; the one before it is finished.
    public Page page(String name, List<Column> columns) throws IOException {
        if (!pages.isEmpty()) {
            pages.getLast().rows().finish();
        }
        Page page = new Page(this, name, columns);
        pages.add(page);
        return page;
    }

    /// Names an address, such as `'Regler'!$B$7`. Names are what formulas and people can rely on
    /// when rows move.
    ///
    /// @throws IllegalStateException when the name is taken
    public void name(String name, String address) {
        if (names.putIfAbsent(name, address) != null) {
            throw new IllegalStateException("Named twice: " + name);
        }
    }

    Map<String, List<String>> calculated() {
        Map<String, List<String>> calculated = new LinkedHashMap<>();
        pages.forEach(page -> calculated.put(page.name(), page.calculated().ranges()));
        return calculated;
    }

    Map<String, List<String>> printedBefore(Page last) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        pages.stream()
                .filter(page -> page != last)
                .forEach(page -> printed.put(page.name(), page.printed().lines()));
        return printed;
    }

    StyleBook styles() {
        return styles;
    }

    void rowWritten() {
        onRow.run();
    }

    /// Writes the workbook; the stream stays open.
    public void writeTo(OutputStream out) throws IOException {
        Frame.Footer footer = Frame.Footer.of(about.footer(), about.pageCount());
        for (Page page : pages) {
            page.frame().makeIn(skeleton, footer, about.localeMark() + Look.WHOLE);
        }
        for (Map.Entry<String, String> entry : names.entrySet()) {
            Name name = skeleton.createName();
            name.setNameName(entry.getKey());
            name.setRefersToFormula(entry.getValue());
        }
        describe(skeleton.getProperties());
        ByteArrayOutputStream bones = new ByteArrayOutputStream();
        skeleton.write(bones);
        fill(bones.toByteArray(), out);
    }

    /// What the sheets hold, by their names, as [WorkbookReader] must find it in the file.
    public Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        pages.forEach(page -> tallies.put(page.name(), page.rows().tally()));
        return tallies;
    }

    private void describe(POIXMLProperties properties) throws IOException {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.legal(about.title()));
        core.setSubjectProperty(CellText.legal(about.subject()));
        core.setCreator(about.program());
        core.setLastModifiedByUser(about.program());
        core.setCreated(Optional.of(Date.from(about.made())));
        core.setModified(Optional.of(Date.from(about.made())));
        core.getUnderlyingProperties().setLanguageProperty(about.language());
        properties
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(about.program());
        try {
            properties.commit();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private void fill(byte[] bones, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bones))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(about.made().atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(copy);
                if (part.getName().startsWith(SHEET_PARTS)) {
                    sheet(part.getName(), parts.readAllBytes(), zip);
                } else {
                    parts.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /// Puts the rows between the opening and the end of a sheet's part. The library numbers the
    /// parts from 1 in the order of the sheets.
    private void sheet(String part, byte[] bones, OutputStream out) throws IOException {
        int number = Integer.parseInt(part.substring(SHEET_PARTS.length(), part.length() - 4));
        String xml = new String(bones, StandardCharsets.UTF_8);
        int at = xml.indexOf(EMPTY_DATA);
        if (at < 0) {
            throw new IOException("No place for rows in " + part);
        }
        write(xml.substring(0, at) + "<sheetData>", out);
        pages.get(number - 1).rows().finished().transferTo(out);
        write("</sheetData>" + xml.substring(at + EMPTY_DATA.length()), out);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (Page page : pages) {
            page.rows().close();
        }
        skeleton.close();
    }
}
