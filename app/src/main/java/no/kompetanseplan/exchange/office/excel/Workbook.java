package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.OfficeFile.Relation;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A workbook that has been opened: its sheets in the order of the tabs, and what their cells
/// share.
public final class Workbook {

    /// A sheet.
    ///
    /// @param number from 1
    /// @param isHidden whether the program does not show it
    /// @param part where its rows are
    public record Sheet(int number, String name, boolean isHidden, String part) {}

    private record Tab(String name, String relation, boolean isHidden) {}

    private final OfficeFile file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final CellFormats formats;
    private boolean isFrom1904;

    /// @throws ImportFailure when it is damaged or beyond the limits
    public Workbook(OfficeFile file) throws ImportFailure {
        this.file = file;
        List<Tab> tabs = tabs();
        shared();
        formats = new CellFormats(file, file.related(file.main(), "styles"), isFrom1904);
        Map<String, Relation> relations = file.relations(file.main());
        for (Tab tab : tabs) {
            file.budget().table();
            Relation relation = relations.get(tab.relation());
            if (relation != null && relation.type().equals("worksheet")) {
                sheets.add(
                        new Sheet(
                                sheets.size() + 1, tab.name(), tab.isHidden(), relation.target()));
            }
        }
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /// All rows of a sheet, kept.
    SourceTable table(Sheet sheet) throws ImportFailure {
        return new SourceTable(
                sheet.number(),
                sheet.name(),
                List.of(sheet.name()),
                new SheetRows(file, formats, shared).read(sheet.part()));
    }

    /// The rows of a sheet one by one.
    ///
    /// @param known what is merged, when the sheet has been read before
    public SheetStream rows(Sheet sheet, List<Merge> known) throws ImportFailure {
        sheets.stream()
                .filter(other -> other.number() != sheet.number())
                .forEach(other -> file.leave(other.part()));
        CellReader reader = new CellReader(file.budget(), formats, shared, false);
        return new SheetStream(file.part(sheet.part()), file.budget(), reader, known);
    }

    private List<Tab> tabs() throws ImportFailure {
        List<Tab> tabs = new ArrayList<>();
        try (XmlPart xml = file.part(file.main())) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String from = xml.attribute("date1904");
                    isFrom1904 = from.equals("1") || from.equals("true");
                } else if (xml.isStart("sheet")) {
                    file.budget().keep(xml.attribute("name").length());
                    boolean isHidden =
                            xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                    tabs.add(new Tab(xml.attribute("name"), xml.attribute("id"), isHidden));
                }
            }
        }
        return tabs;
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
                    shared.add(CellReader.words(xml, file.budget()));
                }
            }
        }
    }
}
