package no.kompetanseplan.bench;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The peer of exporting: the very same cells, formulas too, written by POI's streaming workbook as
/// they stand, without looks, names, print set-up or reading back.
///
/// @param sheets the cells of each sheet
record PlainWorkbook(List<List<PlainCell>> sheets) {

    /// What is written into a cell: a String, a Double or a [Formula].
    record PlainCell(int row, int column, Object value) {}

    record Formula(String text) {}

    static PlainWorkbook read(Path file)
            throws IOException, OpenXML4JException, XMLStreamException {
        List<List<PlainCell>> sheets = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            SharedStrings strings = reader.getSharedStringsTable();
            Iterator<InputStream> streams = reader.getSheetsData();
            while (streams.hasNext()) {
                try (InputStream stream = streams.next()) {
                    sheets.add(cells(stream, strings));
                }
            }
        }
        return new PlainWorkbook(sheets);
    }

    private static List<PlainCell> cells(InputStream sheet, SharedStrings strings)
            throws XMLStreamException {
        List<PlainCell> cells = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // Meant for declared entities, but they count every &lt; of a large sheet too.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        int row = -1;
        int column = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                row++;
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                if (place == null) {
                    column++;
                } else {
                    CellReference reference = new CellReference(place);
                    row = reference.getRow();
                    column = reference.getCol();
                }
                addCell(xml, strings, row, column, cells);
            }
        }
        return cells;
    }

    private static void addCell(
            XMLStreamReader xml, SharedStrings strings, int row, int column, List<PlainCell> cells)
            throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String formula = null;
        StringBuilder content = new StringBuilder();
        int event = xml.next();
        while (!(event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v", "t" -> content.append(xml.getElementText());
                    default -> {}
                }
            }
            event = xml.next();
        }
        String text = content.toString();
        if (formula != null) {
            cells.add(new PlainCell(row, column, new Formula(formula)));
        } else if ("s".equals(type)) {
            String shared = strings.getItemAt(Integer.parseInt(text)).getString();
            cells.add(new PlainCell(row, column, shared));
        } else if (type == null || type.equals("n")) {
            cells.add(new PlainCell(row, column, text.isEmpty() ? "" : Double.valueOf(text)));
        } else {
            cells.add(new PlainCell(row, column, text));
        }
    }

    int size() {
        return sheets.stream().mapToInt(List::size).sum();
    }

    void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (List<PlainCell> cells : sheets) {
                write(cells, workbook.createSheet());
            }
            workbook.write(out);
        }
    }

    private static void write(List<PlainCell> cells, Sheet sheet) {
        Row row = null;
        for (PlainCell plain : cells) {
            if (row == null || row.getRowNum() != plain.row()) {
                row = sheet.createRow(plain.row());
            }
            Cell cell = row.createCell(plain.column());
            switch (plain.value()) {
                case Formula formula -> cell.setCellFormula(formula.text());
                case Double number -> cell.setCellValue(number);
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }
}
