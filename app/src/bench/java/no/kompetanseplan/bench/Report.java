package no.kompetanseplan.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints time and memory, ratios to the peer and growth from size to size, each line as soon as it
/// is measured.
final class Report {

    /// What a job took.
    ///
    /// @param size measures of a plan, or positions of a register
    record Line(String job, int size, Cost ours, Cost peer) {}

    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;

    private final Map<String, Line> smaller = new HashMap<>();

    Report() {
        System.out.printf(
                Locale.ROOT,
                "%-9s %7s %11s %11s %7s %7s %7s %9s %9s %7s%n",
                "job",
                "size",
                "ours ms",
                "peer ms",
                "ratio",
                "growth",
                "peer's",
                "ours MB",
                "peer MB",
                "ratio");
    }

    void add(List<Line> lines) {
        lines.forEach(this::add);
    }

    /// Growth, of time, by as much as the size is linear.
    private void add(Line line) {
        Line before = smaller.getOrDefault(line.job(), line);
        smaller.put(line.job(), line);
        double ours = line.ours().nanos();
        double peer = line.peer().nanos();
        double kept = line.ours().peakBytes();
        double peerKept = line.peer().peakBytes();
        System.out.printf(
                Locale.ROOT,
                "%-9s %7d %11.2f %11.2f %7s %7s %7s %9.1f %9.1f %7s%n",
                line.job(),
                line.size(),
                ours / MILLI,
                peer / MILLI,
                ratio(ours, peer, 2),
                ratio(ours, (double) before.ours().nanos(), 1),
                ratio(peer, (double) before.peer().nanos(), 1),
                kept / MEGA,
                peerKept / MEGA,
                ratio(kept, peerKept, 2));
    }

    /// A dash where one of them is too small to be measured.
    private static String ratio(double one, double other, int decimals) {
        return one == 0 || other == 0
                ? "-"
                : String.format(Locale.ROOT, "%." + decimals + "f", one / other);
    }
}
