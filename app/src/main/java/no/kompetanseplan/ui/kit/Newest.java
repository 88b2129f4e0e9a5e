package no.kompetanseplan.ui.kit;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work beside the window, of which only the newest answer counts: one question is worked on at a
/// time, and of those that come meanwhile the last one waits. Used on the FX thread alone.
///
/// @param <T> what is made; immutable, since it is made on another thread
public final class Newest<T> {

    private final String name;
    private final Consumer<T> shown;
    private @Nullable Supplier<T> waiting;
    private boolean busy;
    private boolean wanted;

    /// @param name of the thread, for those who look at it from outside
    /// @param shown gets each answer that is still the newest, on the FX thread
    public Newest(String name, Consumer<T> shown) {
        this.name = name;
        this.shown = shown;
    }

    /// Puts a question in the place of all earlier ones.
    ///
    /// @param question looks at immutable values only
    public void ask(Supplier<T> question) {
        wanted = true;
        if (busy) {
            waiting = question;
        } else {
            work(question);
        }
    }

    /// Nobody wants to know any more: what is under way is not shown.
    public void forget() {
        waiting = null;
        wanted = false;
    }

    /// Whether an answer is to come.
    public boolean isBusy() {
        return busy && wanted;
    }

    private void work(Supplier<T> question) {
        busy = true;
        Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(() -> {
                    Optional<T> answer = Optional.empty();
                    try {
                        answer = Optional.of(question.get());
                    } finally {
                        Optional<T> made = answer;
                        Platform.runLater(() -> ended(made));
                    }
                });
    }

    private void ended(Optional<T> answer) {
        busy = false;
        Supplier<T> next = waiting;
        waiting = null;
        if (next != null) {
            work(next);
        } else if (wanted) {
            answer.ifPresent(shown);
        }
    }
}
