package no.kompetanseplan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// What a piece of work takes.
///
/// @param nanos wall time, the median of some rounds
/// @param peakBytes most heap in use at once over what was in use before, of the round that needed
///   least; includes garbage not yet collected, so it is for comparing in one run
record Cost(long nanos, long peakBytes) {

    private static final List<MemoryPoolMXBean> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    static Cost of(int rounds, Callable<?> work) throws Exception {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return new Cost(nanos[rounds / 2], Math.min(peak(work), peak(work)));
    }

    private static long peak(Callable<?> work) throws Exception {
        System.gc();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        work.call();
        long peak = HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - before);
    }
}
