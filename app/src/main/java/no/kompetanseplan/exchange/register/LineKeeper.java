package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.office.RowStream;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.staffing.Register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the rows come to: the positions, the counts of all, and the lines that are shown.
final class LineKeeper {

    private final Register.Builder register = new Register.Builder();
    private final List<RegisterLine> lines = new ArrayList<>();
    private final Map<String, Integer> problems = new LinkedHashMap<>();
    private int read;
    private int taken;
    private int lookOver;
    private int refused;
    private int skipped;
    private int told;

    void add(RowStream row, RowReader.Result result, RowReader reader) {
        read++;
        switch (result.outcome()) {
            case TAKEN -> taken++;
            case LOOK_OVER -> lookOver++;
            case REFUSED -> refused++;
            case SKIPPED -> skipped++;
        }
        for (Problem problem : result.problems()) {
            problems.merge(problem.reason().key(), 1, Integer::sum);
        }
        boolean isTold = result.outcome() != Outcome.TAKEN && told < RegisterPreview.MOST_PROBLEMS;
        told += isTold ? 1 : 0;
        if (isTold || read <= RegisterPreview.FIRST_LINES) {
            lines.add(
                    new RegisterLine(
                            row.number(), result.outcome(), reader.shown(row), result.problems()));
        }
        if (result.position() != null) {
            register.add(result.position());
        }
    }

    Register register() {
        return register.build();
    }

    List<RegisterLine> lines() {
        return lines;
    }

    Map<String, Integer> problems() {
        return problems;
    }

    RegisterCounts counts() {
        return new RegisterCounts(read, taken, lookOver, refused, skipped);
    }
}
