package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The tables of the staff as all may see them, on the terminal, as JSON and as a file. No number
/// of the staff in them comes from anywhere but a masked table. Residents, which are published
/// statistics, follow them.
final class PublicTables {

    private static final int VERSION = 1;

    private final Desk desk;
    private final PublicWords words;
    private final Publication publication;
    private final Assessment assessment;

    PublicTables(Desk desk, Assessment assessment) {
        this.desk = desk;
        this.words = new PublicWords(assessment.plan(), desk.texts());
        this.publication = assessment.publication();
        this.assessment = assessment;
    }

    /// A table that is shown.
    ///
    /// @param note how it is counted; may be empty
    private record Shown(String key, String title, List<List<String>> lines, String note) {}

    /// @param csv the file to write too; null for none
    void tell(boolean isJson, @Nullable Path csv) throws IOException {
        List<Shown> tables = shown();
        String note = words.note(publication);
        if (csv != null) {
            StaffingCommand.write(csv, rows(tables, note));
        }
        if (isJson) {
            desk.print(json(tables, note));
            return;
        }
        for (Shown table : tables) {
            desk.out().println(table.title);
            table.lines.forEach(line -> desk.out().println(String.join("\t", line)));
            if (!table.note.isEmpty()) {
                desk.out().println(table.note);
            }
            desk.out().println();
        }
        desk.out().println(note);
        desk.out().println(words.summary(publication));
    }

    private List<Shown> shown() {
        List<Shown> tables = new ArrayList<>();
        for (Publication.Entry entry : publication.entries()) {
            MaskedTable masked = entry.shown();
            if (masked != null) {
                tables.add(
                        new Shown(
                                entry.table().key(),
                                words.title(entry.table()),
                                words.lines(publication, entry),
                                words.method(entry)));
            }
        }
        if (assessment.facts().hasResidents()) {
            tables.add(residents());
        }
        return tables;
    }

    private Shown residents() {
        Sheet sheet =
                new KeyTables(assessment.plan(), assessment.facts(), desk.texts())
                        .of(KeyTables.View.RESIDENTS);
        List<List<String>> lines = new ArrayList<>(List.of(sheet.heads()));
        sheet.rows().forEach(row -> lines.add(row.cells()));
        return new Shown("residents", sheet.title(), lines, sheet.note());
    }

    private List<List<String>> rows(List<Shown> tables, String note) {
        List<List<String>> rows = new ArrayList<>();
        for (Shown table : tables) {
            rows.add(List.of(table.title));
            rows.addAll(table.lines);
            if (!table.note.isEmpty()) {
                rows.add(List.of(table.note));
            }
            rows.add(List.of(""));
        }
        rows.add(List.of(note));
        rows.add(List.of(words.summary(publication)));
        return rows;
    }

    private ObjectNode json(List<Shown> tables, String note) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("threshold", publication.threshold().persons());
        root.put("note", note);
        root.put("summary", words.summary(publication));
        ArrayNode list = root.putArray("tables");
        for (Shown table : tables) {
            ObjectNode node = list.addObject();
            node.put("table", table.key);
            node.put("title", table.title);
            node.put("note", table.note);
            ArrayNode lines = node.putArray("lines");
            for (List<String> line : table.lines) {
                ArrayNode cells = lines.addArray();
                line.forEach(cells::add);
            }
        }
        return root;
    }
}
