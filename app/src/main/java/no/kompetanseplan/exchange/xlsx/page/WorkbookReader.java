package no.kompetanseplan.exchange.xlsx.page;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a finished workbook from the disk to check it. Shares no code with the writer and none
/// with the library that made the skeleton: archive and XML are read with what the platform has.
public final class WorkbookReader {

    private static final int MOST_PARTS = 500;

    private final Tally.Count count = new Tally.Count();

    private WorkbookReader() {}

    /// Counts what each sheet of a file holds, in the order of the tabs.
    ///
    /// @throws IOException when the file is not a whole workbook
    public static Map<String, Tally> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IOException("Too many parts");
            }
            Map<String, Tally> sheets = new LinkedHashMap<>();
            List<String> names = sheetNames(zip);
            for (int i = 0; i < names.size(); i++) {
                String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
                sheets.put(names.get(i), new WorkbookReader().sheet(zip, part));
            }
            return sheets;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /// Passes a file whose sheets hold exactly what the writer counted.
    ///
    /// @throws IOException when the file is not a whole workbook or holds something else
    public static void check(Path file, Map<String, Tally> expected) throws IOException {
        Map<String, Tally> found = read(file);
        if (!List.copyOf(found.keySet()).equals(List.copyOf(expected.keySet()))) {
            throw new IOException("Sheets " + found.keySet());
        }
        for (Map.Entry<String, Tally> sheet : expected.entrySet()) {
            Tally there = found.getOrDefault(sheet.getKey(), Tally.NONE);
            if (!there.agreesWith(sheet.getValue())) {
                throw new IOException(sheet + " but the file has " + there);
            }
        }
    }

    private static List<String> sheetNames(ZipFile zip) throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        try (InputStream in = part(zip, "xl/workbook.xml")) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    names.add(xml.getAttributeValue(null, "name"));
                }
            }
        }
        return names;
    }

    private Tally sheet(ZipFile zip, String part) throws IOException, XMLStreamException {
        try (InputStream in = part(zip, part)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> count.row();
                        case "c" -> cell(xml);
                        default -> {}
                    }
                }
            }
        }
        return count.tally();
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        @Nullable String type = xml.getAttributeValue(null, "t");
        @Nullable String value = null;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> {
                    xml.getElementText();
                    count.formula();
                }
                case "v", "t" -> value = xml.getElementText();
                default -> {}
            }
        }
        if (value == null) {
            return;
        }
        if (type == null) {
            count.number(new BigDecimal(value));
        } else {
            count.text(value);
        }
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No part " + name);
        }
        return zip.getInputStream(entry);
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Meant for declared entities, which are off, but they count every &lt; of a large sheet
        // too.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory.createXMLStreamReader(in, "UTF-8");
    }
}
