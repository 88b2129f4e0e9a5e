package no.kompetanseplan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints a table of times, ratios to the peer and growth from size to size.
final class Report {

    /// @param ours nanoseconds of the program
    /// @param peer nanoseconds of the peer
    record Line(String job, int measures, long ours, long peer) {}

    private static final double MILLI = 1e6;

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /// Growth 10.0 from 100 to 1 000 measures is linear.
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-8s %9s %11s %11s %7s %8s %8s%n",
                        "job",
                        "measures",
                        "ours ms",
                        "peer ms",
                        "ratio",
                        "growth",
                        "peer's"));
        Map<String, Line> smaller = new HashMap<>();
        for (Line line : lines) {
            Line before = smaller.getOrDefault(line.job(), line);
            smaller.put(line.job(), line);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-8s %9d %11.2f %11.2f %7.2f %8.1f %8.1f%n",
                            line.job(),
                            line.measures(),
                            line.ours() / MILLI,
                            line.peer() / MILLI,
                            (double) line.ours() / line.peer(),
                            (double) line.ours() / before.ours(),
                            (double) line.peer() / before.peer()));
        }
        return text.toString();
    }
}
