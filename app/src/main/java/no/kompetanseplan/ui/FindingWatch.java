package no.kompetanseplan.ui;

import javafx.application.Platform;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/// The open findings of the newest plan, looked for beside the window's thread, and the one the
/// user stands in.
final class FindingWatch {

    private final IntConsumer told;
    private @Nullable Assessment newest;
    private List<Finding> open = List.of();
    private @Nullable String at;

    /// @param told gets the number of open findings on the FX thread
    FindingWatch(IntConsumer told) {
        this.told = told;
    }

    /// Looks for what is open in a plan, unless a newer one comes first.
    void watch(Assessment assessment) {
        newest = assessment;
        var _ =
                CompletableFuture.supplyAsync(
                                assessment::openFindings,
                                task -> Thread.ofPlatform().daemon().name("checks").start(task))
                        .thenAcceptAsync(found -> show(assessment, found), Platform::runLater);
    }

    @SuppressWarnings("ReferenceEquality") // an answer about an older plan is too late
    private void show(Assessment assessment, List<Finding> found) {
        if (assessment == newest) {
            open = found;
            told.accept(found.size());
        }
    }

    /// The finding after the last one, or the one before it; null when nothing is open.
    @Nullable Finding step(int by) {
        if (open.isEmpty()) {
            return null;
        }
        int last = open.stream().map(Finding::key).toList().indexOf(at);
        int next = last < 0 && by < 0 ? open.size() - 1 : last + by;
        Finding finding = open.get(Math.floorMod(next, open.size()));
        at = finding.key();
        return finding;
    }
}
