package no.kompetanseplan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Prints tables of time and memory, ratios to the peer and growth from size to size.
final class Report {

    record Line(String job, int size, Cost ours, Cost peer) {}

    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /// First the time, then the heap. The size is measures of a plan, or positions of a register;
    /// growth by as much as the size is linear.
    String text() {
        return table("ms", each -> each.nanos() / MILLI)
                + System.lineSeparator()
                + table("MB", each -> each.peakBytes() / MEGA);
    }

    private String table(String unit, ToDoubleFunction<Cost> figure) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-8s %9s %11s %11s %7s %8s %8s%n",
                        "job",
                        "size",
                        "ours " + unit,
                        "peer " + unit,
                        "ratio",
                        "growth",
                        "peer's"));
        Map<String, Line> smaller = new HashMap<>();
        for (Line line : lines) {
            Line before = smaller.getOrDefault(line.job(), line);
            smaller.put(line.job(), line);
            double ours = figure.applyAsDouble(line.ours());
            double peer = figure.applyAsDouble(line.peer());
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-8s %9d %11.2f %11.2f %7s %8s %8s%n",
                            line.job(),
                            line.size(),
                            ours,
                            peer,
                            ratio(ours, peer, 2),
                            ratio(ours, figure.applyAsDouble(before.ours()), 1),
                            ratio(peer, figure.applyAsDouble(before.peer()), 1)));
        }
        return text.toString();
    }

    /// A dash where one of them is too small to be measured.
    private static String ratio(double one, double other, int decimals) {
        return one == 0 || other == 0
                ? "-"
                : String.format(Locale.ROOT, "%." + decimals + "f", one / other);
    }
}
