package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.counts.CountsFile;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.Groups;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.privacy.Verdict;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Hides the small numbers of a table with totals so that none of them can be worked out. Finds
/// nothing to publish where too little would be left, and proposes what to join.
@Command(name = "check")
final class PublishCheckCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Parameters(paramLabel = "TABLE.csv")
    private Path source = Path.of("");

    @Option(names = "--threshold", paramLabel = "N")
    private String threshold = Integer.toString(Threshold.USUAL.persons());

    @Option(names = "--out", paramLabel = "FILE.csv")
    private @Nullable Path target;

    @Option(names = "--json")
    private boolean json;

    private int persons;

    PublishCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        persons = threshold.matches("[0-9]{1,4}") ? Integer.parseInt(threshold) : 0;
        if (persons < Threshold.LEAST || persons > Threshold.MOST) {
            throw new Refusal(Exit.USAGE, "cli.publish.threshold", Threshold.LEAST, Threshold.MOST);
        }
        if (target != null && Files.exists(target) && Files.isSameFile(source, target)) {
            throw new Refusal(Exit.BAD_INPUT, "cli.publish.itself", target.toString());
        }
        CountsFile file = CountsFile.read(source);
        CrossTable table =
                CrossTable.ofCells(
                        "",
                        file.rows(),
                        file.columns(),
                        file.rowSum().isThere(),
                        file.columnSum().isThere());
        List<Verdict> verdicts =
                Edition.of(
                        Groups.of(file.cells()),
                        List.of(table),
                        List.of(),
                        new Threshold(persons),
                        Steps.NONE);
        return switch (verdicts.getFirst()) {
            case Verdict.Published(MaskedTable masked) -> published(file, masked);
            case Verdict.Refused refused -> refused(file, table, refused);
        };
    }

    private int published(CountsFile file, MaskedTable masked) throws IOException {
        String note = desk.texts().get("public.note", persons);
        if (target != null) {
            file.write(target, masked, masked.isWhole() ? "" : note);
        }
        if (json) {
            ObjectNode root = Desk.object();
            root.put("version", VERSION).put("published", true).put("threshold", persons);
            root.put("hidden", masked.hidden()).put("cells", masked.size());
            if (!masked.isWhole()) {
                root.put("note", note);
            }
            table(root.putArray("table"), file, masked);
            desk.print(root);
            return Exit.DONE;
        }
        desk.print("cli.publish.hidden", masked.hidden(), masked.size());
        if (target == null) {
            file.lines(masked).forEach(line -> desk.out().println(plain(line)));
            if (!masked.isWhole()) {
                desk.out().println(note);
            }
        } else {
            desk.print("cli.publish.done", target.toString());
        }
        return Exit.DONE;
    }

    /// A line without signs that would steer the terminal.
    private static String plain(List<String> line) {
        return line.stream()
                .map(each -> each.replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining("\t"));
    }

    private int refused(CountsFile file, CrossTable table, Verdict.Refused refused) {
        Merge proposal = refused.proposal();
        List<String> joined = proposal == null ? List.of() : proposal.lines(table).lines().toList();
        MaskedTable proposed = refused.joined();
        if (json) {
            ObjectNode root = Desk.object();
            root.put("version", VERSION).put("published", false).put("threshold", persons);
            root.put("hidden", refused.hidden()).put("cells", refused.size());
            ArrayNode join = root.putArray("join");
            joined.forEach(join::add);
            if (proposed != null) {
                table(root.putArray("proposal"), file, proposed);
            }
            desk.print(root);
            return Exit.FOUND;
        }
        desk.print("cli.publish.refused", refused.hidden(), refused.size());
        if (proposed == null) {
            desk.print("cli.publish.nothing");
        } else {
            desk.print("cli.publish.proposal", proposed.hidden(), proposed.size());
            joined.forEach(line -> desk.out().println("  " + plain(List.of(line))));
        }
        return Exit.FOUND;
    }

    private static void table(ArrayNode into, CountsFile file, MaskedTable masked) {
        for (List<String> line : file.lines(masked)) {
            ArrayNode row = into.addArray();
            line.forEach(row::add);
        }
    }
}
