package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.register.RegisterChoice.Cell;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.staffing.Register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the rows come to: the positions, the counts of all, and the lines that are shown.
/// Those lines can be corrected without reading the others again.
final class LineKeeper {

    /// A row that is shown.
    ///
    /// @param texts what the file has in the columns that are read
    /// @param place of its position among all; where it would stand when it has none
    private record Kept(
            RegisterLine line, Map<RegisterColumn, String> texts, int equal, int place) {

        boolean isPosition() {
            return line.outcome() == Outcome.TAKEN || line.outcome() == Outcome.LOOK_OVER;
        }
    }

    /// What all rows came to.
    ///
    /// @param problems how many times each sort of problem was met, by its text key
    record Sum(
            Register register,
            RegisterCounts counts,
            List<RegisterLine> lines,
            Map<String, Integer> problems) {}

    private final RowReader reader;
    private final Register.Builder positions = new Register.Builder();
    private final List<Kept> kept = new ArrayList<>();
    private final Map<String, Integer> problems = new LinkedHashMap<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int read;
    private int size;
    private int told;

    LineKeeper(RowReader reader) {
        this.reader = reader;
    }

    void add(RowStream row, RowReader.Result result) {
        read++;
        count(counts, problems, result.outcome(), result.problems(), 1);
        boolean isTold = result.outcome() != Outcome.TAKEN && told < RegisterPreview.MOST_PROBLEMS;
        told += isTold ? 1 : 0;
        if (isTold || read <= RegisterPreview.FIRST_LINES) {
            Map<RegisterColumn, String> texts = reader.texts(row);
            kept.add(new Kept(line(row.number(), texts, result), texts, result.equal(), size));
        }
        if (result.position() != null) {
            positions.add(result.position());
            size++;
        }
    }

    private RegisterLine line(
            int number, Map<RegisterColumn, String> texts, RowReader.Result result) {
        return new RegisterLine(number, result.outcome(), reader.shown(texts), result.problems());
    }

    private static void count(
            Map<Outcome, Integer> counts,
            Map<String, Integer> problems,
            Outcome outcome,
            List<Problem> met,
            int change) {
        counts.merge(outcome, change, Integer::sum);
        met.forEach(each -> problems.merge(each.reason().key(), change, Integer::sum));
    }

    Sum sum() {
        List<RegisterLine> lines = kept.stream().map(Kept::line).toList();
        return new Sum(positions.build(), counts(counts), lines, problems);
    }

    private RegisterCounts counts(Map<Outcome, Integer> by) {
        return new RegisterCounts(
                read,
                by.getOrDefault(Outcome.TAKEN, 0),
                by.getOrDefault(Outcome.LOOK_OVER, 0),
                by.getOrDefault(Outcome.REFUSED, 0),
                by.getOrDefault(Outcome.SKIPPED, 0));
    }

    /// What all rows came to, with texts in the place of some in the lines that are shown.
    ///
    /// @param before as [#sum] gave it
    Sum corrected(Sum before, Map<Cell, String> corrections) throws ImportFailure {
        Map<Integer, Map<RegisterColumn, String>> byRow = new HashMap<>();
        corrections.forEach((cell, text) ->
                byRow.computeIfAbsent(cell.row(), _ -> new EnumMap<>(RegisterColumn.class))
                        .put(cell.column(), Columns.normal(text)));
        Map<Outcome, Integer> nowCounts = new EnumMap<>(counts);
        Map<String, Integer> nowProblems = new LinkedHashMap<>(problems);
        List<RegisterLine> lines = new ArrayList<>();
        Register.Builder made = new Register.Builder();
        int from = 0;
        for (Kept each : kept) {
            RegisterLine line = each.line();
            Map<RegisterColumn, String> said = byRow.get(line.row());
            if (said != null) {
                Map<RegisterColumn, String> texts = new EnumMap<>(each.texts());
                texts.putAll(said);
                RowReader.Result result = read(each, texts);
                count(nowCounts, nowProblems, line.outcome(), line.problems(), -1);
                count(nowCounts, nowProblems, result.outcome(), result.problems(), 1);
                line = line(line.row(), texts, result);
                from = copy(before.register(), from, each.place(), made);
                from += each.isPosition() ? 1 : 0;
                if (result.position() != null) {
                    made.add(result.position());
                }
            }
            lines.add(line);
        }
        copy(before.register(), from, before.register().size(), made);
        nowProblems.values().removeIf(times -> times == 0);
        return new Sum(made.build(), counts(nowCounts), lines, nowProblems);
    }

    /// What is no position stays so, whatever is written there.
    private RowReader.Result read(Kept each, Map<RegisterColumn, String> texts)
            throws ImportFailure {
        RegisterLine line = each.line();
        return line.outcome() == Outcome.SKIPPED
                ? new RowReader.Result(Outcome.SKIPPED, null, line.problems(), 0)
                : reader.read(line.row(), column -> texts.getOrDefault(column, ""), each.equal());
    }

    private static int copy(Register all, int from, int to, Register.Builder made) {
        for (int i = from; i < to; i++) {
            made.add(all.row(i));
        }
        return to;
    }
}
