package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.xlsx.back.ReturnedCell;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;

/// Takes the figures that somebody has changed in a workbook of the plan, in one step that can be
/// undone. Nothing is taken when a figure can't be read.
@Command(name = "budget")
final class BudgetImportCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Mixin private final IntoPlan into;

    @Option(names = "--theirs")
    private boolean theirs;

    BudgetImportCommand(Desk desk) {
        this.desk = desk;
        this.into = new IntoPlan(desk);
    }

    @Override
    public Integer call() throws IOException {
        ReturnedWorkbook book;
        String head;
        boolean isWritten;
        try (PlanSession session = into.open()) {
            Plan plan = session.plan();
            book = ReturnedWorkbook.read(into.source(), plan, Progress.NONE);
            isWritten = !into.isTrial() && !book.taken(theirs).isEmpty();
            if (isWritten) {
                ReturnedWorkbook taken = book;
                session.edit("step.import.budget", now -> taken.apply(now, theirs)).join();
            }
            head = session.state().head();
        }
        into.tell(() -> json(book, isWritten), () -> print(book, head));
        boolean whole = book.taken(theirs).size() == book.changes().size();
        return whole && book.problems().isEmpty() && book.notes().isEmpty()
                ? Exit.DONE
                : Exit.FOUND;
    }

    private void print(ReturnedWorkbook book, String head) {
        List<ReturnedCell> taken = book.taken(theirs);
        for (ReturnedCell cell : book.changes()) {
            desk.print(
                    "cli.back.change",
                    cell.sheet(),
                    cell.address(),
                    desk.texts().get(cell.column().label()),
                    figure(cell.exported()),
                    figure(cell.now()));
            if (cell.isConflict()) {
                desk.print(
                        taken.contains(cell) ? "cli.back.theirs" : "cli.back.conflict",
                        figure(cell.plan()));
            }
        }
        tell(book.problems());
        tell(book.notes());
        if (!book.problems().isEmpty()) {
            desk.print("cli.back.nothing");
        } else if (book.changes().isEmpty()) {
            desk.print("cli.back.same");
        } else {
            into.conclude("cli.back.", taken.size(), book.changes().size() - taken.size(), head);
        }
    }

    private void tell(List<Reason> reasons) {
        reasons.forEach(each -> desk.out().println(each.sentence(desk.texts())));
    }

    private String figure(@Nullable BigDecimal value) {
        if (value == null) {
            return desk.texts().get("cli.back.blank");
        }
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private ObjectNode json(ReturnedWorkbook book, boolean isWritten) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("file", book.file());
        root.put("exported", book.head());
        root.put("written", isWritten);
        List<ReturnedCell> taken = book.taken(theirs);
        ArrayNode changes = root.putArray("changes");
        for (ReturnedCell cell : book.changes()) {
            ObjectNode one = changes.addObject();
            one.put("sheet", cell.sheet());
            one.put("cell", cell.address());
            one.put("row", cell.row().toString());
            one.put("field", cell.column().key());
            one.put("exported", cell.exported());
            one.put("now", cell.now());
            one.put("plan", cell.plan());
            one.put("conflict", cell.isConflict());
            one.put("taken", taken.contains(cell));
        }
        sentences(root.putArray("problems"), book.problems());
        sentences(root.putArray("notes"), book.notes());
        return root;
    }

    private void sentences(ArrayNode array, List<Reason> reasons) {
        reasons.forEach(each -> array.add(each.sentence(desk.texts())));
    }
}
