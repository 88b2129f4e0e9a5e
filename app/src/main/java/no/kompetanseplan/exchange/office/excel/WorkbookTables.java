package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.OfficeFile.Relation;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads every sheet of a workbook, in the order of the tabs. Empty sheets give tables without
/// rows.
public final class WorkbookTables {

    private record Sheet(String name, String relation) {}

    private final OfficeFile file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private boolean isFrom1904;

    private WorkbookTables(OfficeFile file) {
        this.file = file;
    }

    /// The tables of an opened workbook.
    ///
    /// @throws ImportFailure when it is damaged or beyond the limits
    public static List<SourceTable> read(OfficeFile file) throws ImportFailure {
        return new WorkbookTables(file).read();
    }

    private List<SourceTable> read() throws ImportFailure {
        sheets();
        shared();
        CellFormats formats =
                new CellFormats(file, file.related(file.main(), "styles"), isFrom1904);
        Map<String, Relation> relations = file.relations(file.main());
        List<SourceTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            file.budget().table();
            Relation relation = relations.get(sheet.relation());
            if (relation != null && relation.type().equals("worksheet")) {
                SheetRows rows = new SheetRows(file, formats, shared);
                tables.add(
                        new SourceTable(
                                tables.size() + 1,
                                sheet.name(),
                                List.of(sheet.name()),
                                rows.read(relation.target())));
            }
        }
        return tables;
    }

    private void sheets() throws ImportFailure {
        try (XmlPart xml = file.part(file.main())) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String from = xml.attribute("date1904");
                    isFrom1904 = from.equals("1") || from.equals("true");
                } else if (xml.isStart("sheet")) {
                    file.budget().keep(xml.attribute("name").length());
                    sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id")));
                }
            }
        }
    }

    private void shared() throws ImportFailure {
        String part = file.related(file.main(), "sharedStrings");
        if (part == null) {
            return;
        }
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    file.budget().keep(1);
                    shared.add(SheetRows.words(xml, file.budget()));
                }
            }
        }
    }
}
