package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.staffing.Catalogue;
import no.kompetanseplan.exchange.staffing.Indicators;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.KeyTables.View;
import no.kompetanseplan.exchange.staffing.Sheet;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The tables of chapter 3 as the window and the printed plan have them, by name: `residents`,
/// `shared-posts`, all indicators with figures as `indicators`, and all of them as `catalogue`.
final class WrittenTables {

    private static final int VERSION = 1;
    private static final String INDICATORS = "indicators";
    private static final String CATALOGUE = "catalogue";

    private final Desk desk;
    private final Assessment assessment;

    WrittenTables(Desk desk, Assessment assessment) {
        this.desk = desk;
        this.assessment = assessment;
    }

    /// @param csv the file to write too; null for none
    /// @throws Refusal when there is no such table, or the plan has nothing for it
    void tell(String name, boolean isJson, @Nullable Path csv) throws IOException {
        List<Sheet> sheets = sheets(name.strip().toLowerCase(Locale.ROOT));
        if (csv != null) {
            List<List<String>> rows = new ArrayList<>();
            for (Sheet sheet : sheets) {
                rows.add(List.of(sheet.title()));
                rows.add(sheet.heads());
                sheet.rows().forEach(row -> rows.add(row.cells()));
                rows.add(List.of(sheet.note()));
            }
            StaffingCommand.write(csv, rows);
        }
        if (isJson) {
            ObjectNode root = Desk.object();
            root.put("version", VERSION);
            ArrayNode list = root.putArray("tables");
            sheets.forEach(sheet -> json(list.addObject(), sheet));
            desk.print(root);
            return;
        }
        for (Sheet sheet : sheets) {
            desk.out().println(sheet.title());
            desk.out().println(String.join("\t", sheet.heads()));
            sheet.rows().forEach(row -> desk.out().println(String.join("\t", row.cells())));
            desk.out().println(sheet.note());
            desk.out().println();
        }
    }

    private List<Sheet> sheets(String name) {
        List<Sheet> sheets = new ArrayList<>();
        if (name.equals(INDICATORS)) {
            Indicators.of(assessment.plan(), desk.texts())
                    .forEach(told -> sheets.add(told.sheet()));
        } else if (name.equals(CATALOGUE)) {
            sheets.add(Catalogue.of(assessment.plan(), desk.texts()));
            sheets.removeIf(sheet -> sheet.rows().isEmpty());
        } else {
            View view =
                    Arrays.stream(View.values())
                            .filter(each -> key(each).equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new Refusal(Exit.USAGE, "cli.staffing.table", name, names()));
            if (KeyTables.possible(assessment.plan(), assessment.facts()).contains(view)) {
                sheets.add(
                        new KeyTables(assessment.plan(), assessment.facts(), desk.texts())
                                .of(view));
            }
        }
        if (sheets.isEmpty()) {
            throw new Refusal(Exit.BAD_INPUT, "cli.staffing.table.none", name);
        }
        return sheets;
    }

    private static String names() {
        return Arrays.stream(View.values())
                        .map(WrittenTables::key)
                        .collect(Collectors.joining(", "))
                + ", "
                + INDICATORS
                + ", "
                + CATALOGUE;
    }

    private static String key(View view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void json(ObjectNode node, Sheet sheet) {
        node.put("title", sheet.title());
        node.put("note", sheet.note());
        ArrayNode heads = node.putArray("heads");
        sheet.heads().forEach(heads::add);
        ArrayNode rows = node.putArray("rows");
        for (Sheet.Entry row : sheet.rows()) {
            ArrayNode cells = rows.addArray();
            row.cells().forEach(cells::add);
        }
    }
}
