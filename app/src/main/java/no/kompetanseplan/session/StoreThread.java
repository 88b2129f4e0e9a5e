package no.kompetanseplan.session;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// Where a session touches its file: one thing at a time, in the order asked for.
final class StoreThread implements AutoCloseable {

    /// Null when work runs on the calling thread.
    private final @Nullable ExecutorService executor;

    private final Object turn = new Object();
    private volatile boolean isClosed;

    private StoreThread(@Nullable ExecutorService executor) {
        this.executor = executor;
    }

    static StoreThread ofItsOwn() {
        return new StoreThread(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("plan-file").daemon().factory()));
    }

    static StoreThread ofCaller() {
        return new StoreThread(null);
    }

    /// Runs the work when its turn comes.
    ///
    /// @return false when closed; the work is not run then
    boolean execute(Runnable work) {
        if (isClosed) {
            return false;
        }
        if (executor == null) {
            synchronized (turn) {
                work.run();
            }
            return true;
        }
        try {
            executor.execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /// Runs the work after everything asked for before, and waits for it.
    <T> T call(Supplier<T> work) {
        if (executor == null) {
            synchronized (turn) {
                return work.get();
            }
        }
        try {
            return CompletableFuture.supplyAsync(work, executor).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public void close() {
        isClosed = true;
        if (executor != null) {
            executor.shutdown();
        }
    }
}
