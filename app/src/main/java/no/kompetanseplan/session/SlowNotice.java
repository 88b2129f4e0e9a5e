package no.kompetanseplan.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Says that a write is under way, if it takes so long that a user would wonder.
final class SlowNotice implements AutoCloseable {

    private static final long MILLIS = 400;

    private final Runnable notice;
    private boolean isOver;

    private SlowNotice(Runnable notice) {
        this.notice = notice;
    }

    static SlowNotice after(Runnable notice) {
        SlowNotice slow = new SlowNotice(notice);
        Executor later = CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS);
        later.execute(slow::give);
        return slow;
    }

    private synchronized void give() {
        if (!isOver) {
            notice.run();
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
    }
}
