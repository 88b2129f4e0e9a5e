package no.kompetanseplan.ui;

import javafx.application.Platform;

import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Question;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Leaves an open plan: everything is saved first, and what can't be saved is asked about. Neither
/// the saving nor the closing is done on the window's thread.
final class Leaving {

    private static final int MOST_NAMED = 6;

    private final PlanFiles.Window window;
    private final OpenPlan plan;
    private final PlanSession session;
    private final Consumer<@Nullable Path> gone;
    private final Runnable stays;
    private boolean again;

    /// A leaving that has not begun.
    ///
    /// @param gone the plan is closed; given the copy that holds what its own file does not, if any
    /// @param stays the user thinks better of it
    Leaving(PlanFiles.Window window, OpenPlan plan, Consumer<@Nullable Path> gone, Runnable stays) {
        this.window = window;
        this.plan = plan;
        this.session = plan.session();
        this.gone = gone;
        this.stays = stays;
    }

    /// Saves what waits, and goes when nothing waits any more.
    void begin() {
        var _ =
                session.retry()
                        .whenComplete((_, problem) -> {
                            if (session.unsavedChanges() == 0) {
                                close(null);
                            } else {
                                ask(problem);
                            }
                        });
    }

    private void close(@Nullable Path copy) {
        Thread.ofPlatform()
                .daemon()
                .name("closing")
                .start(() -> {
                    try {
                        session.close();
                    } finally {
                        Platform.runLater(() -> gone.accept(copy));
                    }
                });
    }

    private void ask(@Nullable Throwable problem) {
        Texts texts = window.texts();
        List<String> says = new ArrayList<>();
        if (problem != null) {
            says.add(Sentences.of(problem, texts));
        }
        says.add(texts.get("shell.leave.waiting", waiting(texts)));
        if (again) {
            LocalTime now = LocalTime.now(window.clock());
            says.add(texts.get("shell.leave.again", Formats.of(texts.language()).time(now)));
        }
        again = true;
        List<Question.Answer> answers =
                List.of(
                        new Question.Answer(texts.get("shell.leave.retry"), this::begin),
                        new Question.Answer(texts.get("shell.save.copy"), () -> copy(problem)),
                        new Question.Answer(texts.get("shell.leave.discard"), () -> close(null)),
                        new Question.Answer(texts.get("shell.leave.stay"), stays));
        new Question(window.layer(), texts.get("shell.leave.title"), says, answers).ask();
    }

    /// «endret tidsrom, la til et tiltak og 3 til».
    private String waiting(Texts texts) {
        List<String> steps = session.unsavedSteps();
        String named =
                steps.stream()
                        .limit(MOST_NAMED)
                        .map(step -> Titles.step(step, texts))
                        .distinct()
                        .collect(Collectors.joining(", "));
        int rest = steps.size() - MOST_NAMED;
        return rest > 0 ? texts.get("shell.leave.more", named, rest) : named;
    }

    private void copy(@Nullable Throwable problem) {
        Texts texts = window.texts();
        Path target =
                window.files()
                        .toWrite()
                        .choose("open", texts.get("shell.planfile"), plan.copyName(texts));
        if (target == null) {
            again = false;
            ask(problem);
            return;
        }
        var _ =
                session.saveCopy(target, (_, _) -> {})
                        .whenComplete((made, failure) -> {
                            if (failure == null) {
                                close(made);
                            } else {
                                again = false;
                                ask(failure);
                            }
                        });
    }
}
