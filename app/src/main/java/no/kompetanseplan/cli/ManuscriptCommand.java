package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.manuscript.FoundTable;
import no.kompetanseplan.exchange.manuscript.ImportedPlan;
import no.kompetanseplan.exchange.manuscript.Manuscript;
import no.kompetanseplan.exchange.manuscript.TableUse;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Makes a plan file of a Word document and tells what became of what.
@Command(name = "document")
final class ManuscriptCommand implements Callable<Integer> {

    private static final int LONGEST = 100;

    private final Desk desk;

    @Parameters(paramLabel = "FILE.docx")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "P.kplan", required = true)
    private Path target = Path.of("");

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--table", paramLabel = "N=USE")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    ManuscriptCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        NewPlanFile made = new NewPlanFile(desk, target, force);
        made.check();
        Manuscript manuscript = Manuscript.read(source, Progress.NONE);
        ImportedPlan imported =
                manuscript.plan(
                        uses(manuscript), desk.texts(), () -> Id.create(desk.clock().millis()));
        String head = made.write(imported.plan());
        if (json) {
            desk.print(json(imported));
        } else {
            print(imported);
            desk.print("cli.import.done", target.toString(), imported.plan().size(), head);
        }
        return Exit.DONE;
    }

    private Map<Integer, TableUse> uses(Manuscript manuscript) {
        Map<Integer, TableUse> uses = new HashMap<>();
        for (String written : tables) {
            int sign = written.indexOf('=');
            String number = sign < 0 ? "" : written.substring(0, sign).strip();
            TableUse use = sign < 0 ? null : use(written.substring(sign + 1).strip());
            if (use == null || !number.matches("\\d{1,6}")) {
                throw new Refusal(Exit.USAGE, "cli.document.table-option", written);
            }
            FoundTable table =
                    manuscript.tables().stream()
                            .filter(each -> each.number() == Integer.parseInt(number))
                            .findFirst()
                            .orElse(null);
            if (table == null || !table.allows(use)) {
                throw new Refusal(Exit.BAD_INPUT, "cli.document.table-missing", number, word(use));
            }
            uses.put(table.number(), use);
        }
        return uses;
    }

    private static @Nullable TableUse use(String key) {
        for (TableUse use : TableUse.values()) {
            if (use.key().equals(key)) {
                return use;
            }
        }
        return null;
    }

    private String word(TableUse use) {
        return desk.texts().get("cli.document.use." + use.key());
    }

    private void print(ImportedPlan imported) {
        for (ImportedPlan.Table table : imported.tables()) {
            desk.print(
                    "cli.document.table",
                    table.number(),
                    shortened(table.name()),
                    word(table.use()));
        }
        for (MeasurePreview.Line line : imported.refused()) {
            desk.print(
                    "cli.document.refused",
                    shortened(line.title()),
                    Objects.requireNonNull(line.reason()).sentence(desk.texts()));
        }
        if (!imported.leftOut().isEmpty()) {
            desk.print("cli.document.left");
        }
        for (LeftOut left : imported.leftOut()) {
            String under = left.under().isEmpty() ? "" : " (" + shortened(left.under()) + ")";
            String words = left.text().isEmpty() ? "" : ": " + shortened(left.text());
            desk.out().println("  " + desk.texts().get(left.kind().key()) + under + words);
        }
        desk.print(
                "cli.document.read",
                imported.chapters(),
                imported.blocks(),
                imported.plan().measures().size(),
                imported.plan().municipalities().size());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private ObjectNode json(ImportedPlan imported) {
        ObjectNode root = Desk.object();
        root.put("sections", imported.chapters());
        root.put("blocks", imported.blocks());
        root.put("measures", imported.plan().measures().size());
        root.put("municipalities", imported.plan().municipalities().size());
        ArrayNode found = root.putArray("tables");
        for (ImportedPlan.Table table : imported.tables()) {
            found.addObject()
                    .put("table", table.number())
                    .put("name", table.name())
                    .put("use", table.use().key())
                    .put("left", table.left());
        }
        ArrayNode refused = root.putArray("refused");
        for (MeasurePreview.Line line : imported.refused()) {
            ObjectNode node = refused.addObject();
            node.put("table", line.place().table());
            node.put("row", line.place().first());
            node.put("title", line.title());
            node.put("reason", Objects.requireNonNull(line.reason()).sentence(desk.texts()));
            ArrayNode cells = node.putArray("cells");
            line.cells().forEach(cell -> cells.add(cell.now()));
        }
        ArrayNode left = root.putArray("leftOut");
        for (LeftOut each : imported.leftOut()) {
            left.addObject()
                    .put("kind", each.kind().name().toLowerCase(Locale.ROOT))
                    .put("under", each.under())
                    .put("text", each.text());
        }
        return root;
    }
}
