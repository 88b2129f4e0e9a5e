package no.kompetanseplan.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// What a piece of work takes.
///
/// @param nanos wall time or processor time, the median of some rounds
/// @param peakBytes most heap in use at once over what was in use before, of the round that needed
///   least; includes garbage not yet collected, so it is for comparing in one run
record Cost(long nanos, long peakBytes) {

    private static final List<MemoryPoolMXBean> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    private static final OperatingSystemMXBean PROCESSOR =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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

    /// The same in processor time of the whole program, which other work on the machine does not
    /// move, and with what is alive alone: the heap is cleaned all along while it is looked at.
    static Cost ofLive(int rounds, Callable<?> work) throws Exception {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = PROCESSOR.getProcessCpuTime();
            work.call();
            nanos[i] = PROCESSOR.getProcessCpuTime() - begun;
        }
        Arrays.sort(nanos);
        return new Cost(nanos[rounds / 2], live(work));
    }

    private static long live(Callable<?> work) throws Exception {
        System.gc();
        long before = kept();
        AtomicBoolean isDone = new AtomicBoolean();
        AtomicLong most = new AtomicLong(before);
        Thread watch =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!isDone.get()) {
                                long begun = System.nanoTime();
                                System.gc();
                                most.accumulateAndGet(kept(), Math::max);
                                LockSupport.parkNanos(2 * (System.nanoTime() - begun));
                            }
                        });
        try {
            work.call();
        } finally {
            isDone.set(true);
            watch.join();
        }
        return most.get() - before;
    }

    /// What the last cleaning left.
    private static long kept() {
        return HEAP.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
    }

    private static long used() {
        return HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak(Callable<?> work) throws Exception {
        System.gc();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        work.call();
        long peak = HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - before);
    }
}
