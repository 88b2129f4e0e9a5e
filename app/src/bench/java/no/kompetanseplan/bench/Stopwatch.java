package no.kompetanseplan.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// Wall time of a piece of work: the median of some rounds, in nanoseconds.
final class Stopwatch {

    private Stopwatch() {}

    static long median(int rounds, Callable<?> work) throws Exception {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[rounds / 2];
    }
}
