package no.kompetanseplan.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.RescueOffer;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.prefs.Recent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The open plan, and the ways to it and from it. Files are opened, made and closed off the
/// window's thread, one at a time; the plan that is open stays so until the next one has been
/// checked.
final class PlanFiles {

    /// Sooner than this nobody wonders what goes on.
    private static final Duration NOTICED = Duration.millis(300);

    /// What the ways need of the window.
    interface Window {
        Texts texts();

        Clock clock();

        FileDoors files();

        /// What a question is laid over.
        StackPane layer();

        /// What is being typed is told to the plan.
        void leaveField();

        /// Shows a banner in place of the last one; with null takes it away.
        void notice(@Nullable Region banner);

        /// A plan is open.
        void opened(OpenPlan plan);

        /// A file was refused or let go of: what was open is open still.
        void nothingOpened();
    }

    private final class Attempt {
        private final Path file;
        private final boolean makes;
        private final Runnable made;
        private final Runnable then;
        private final PauseTransition notice = new PauseTransition(NOTICED);

        /// Opens a file that is there.
        ///
        /// @param then done once it is shown
        Attempt(Path file, Runnable then) {
            this(file, false, () -> {}, then);
        }

        /// @param makes whether the file is made for it
        /// @param made done once the file is there, while the plan before is still open
        Attempt(Path file, boolean makes, Runnable made, Runnable then) {
            this.file = file;
            this.makes = makes;
            this.made = made;
            this.then = then;
            notice.setOnFinished(_ ->
                    window.notice(
                            OpeningWords.going(window.texts(), file, PlanFiles.this::cancel)));
        }
    }

    private final Parts parts;
    private final Preferences preferences;
    private final Window window;
    private @Nullable OpenPlan open;
    private @Nullable Attempt going;
    private boolean leaving;

    PlanFiles(Parts parts, Preferences preferences, Window window) {
        this.parts = parts;
        this.preferences = preferences;
        this.window = window;
    }

    @Nullable OpenPlan open() {
        return open;
    }

    void open(Path file) {
        open(file, () -> {});
    }

    private void open(Path file, Runnable then) {
        OpenPlan plan = open;
        if (plan != null && plan.isOf(file)) {
            then.run();
        } else {
            begin(new Attempt(file, then), () -> opened(file));
        }
    }

    /// A new copy of the regional sample plan in the program's own folder.
    void sample() {
        copy(
                "shell.welcome.sample.name",
                file -> {
                    CountedPlan sample = parts.sample().get();
                    return made(file, sample.plan(), sample.facts());
                });
    }

    /// A new copy of the sample plan of a network in the program's own folder.
    void network() {
        copy("shell.welcome.network.name", file -> made(file, parts.network().get(), Facts.NONE));
    }

    private void copy(String nameKey, Function<Path, OpenPlan> maker) {
        String name = FileNames.safe(window.texts().get(nameKey), "sample");
        Path file = FileNames.free(parts.appData().resolve("examples"), name);
        begin(new Attempt(file, true, () -> {}, () -> {}), () -> maker.apply(file));
    }

    void create(Plan beginning, String name) {
        create(beginning, name, () -> {});
    }

    /// Asks where to put a new plan, and makes and opens it there.
    ///
    /// @param made done once the file is there, while the plan before is still open
    void create(Plan beginning, String name, Runnable made) {
        Texts texts = window.texts();
        String suggested = FileNames.safe(name, texts.get("shell.untitled")) + FileNames.PLAN;
        Path file = window.files().toWrite().choose("open", texts.get("shell.planfile"), suggested);
        if (file != null) {
            begin(new Attempt(file, true, made, () -> {}), () -> made(file, beginning, Facts.NONE));
        }
    }

    void choose() {
        choose(() -> {});
    }

    private void choose(Runnable then) {
        String words = window.texts().get("shell.planfile");
        Path chosen = window.files().toOpen().choose("open", words, FileNames.PLAN);
        if (chosen != null) {
            open(chosen, then);
        }
    }

    /// Asks where a missing plan is now; once found, its old line goes.
    void find(Recent missing) {
        choose(() -> {
            List<Recent> rest = new ArrayList<>(preferences.recent());
            rest.removeIf(each -> each.file().equals(missing.file()));
            preferences.recent(rest);
        });
    }

    private OpenPlan opened(Path file) {
        return OpenPlan.of(PlanSession.open(file, environment()), file);
    }

    private OpenPlan made(Path file, Plan beginning, Facts facts) {
        return OpenPlan.of(
                PlanSession.create(file, environment(), "step.plan.new", beginning, facts), file);
    }

    private Environment environment() {
        return new Environment(
                parts.appData(),
                parts.author(),
                parts.installation(),
                parts.clock(),
                Platform::runLater,
                true);
    }

    // ---------- the way in ----------

    private void begin(Attempt attempt, Supplier<OpenPlan> opening) {
        if (leaving) {
            return;
        }
        if (going != null) {
            ended(going);
        }
        going = attempt;
        window.notice(null);
        attempt.notice.playFromStart();
        aside(() -> {
            try {
                makeFolder(attempt.file);
                OpenPlan plan = opening.get();
                Platform.runLater(() -> arrived(attempt, plan));
            } catch (RuntimeException e) {
                RescueOffer offer = rescue(e, attempt.file);
                Platform.runLater(() -> refused(attempt, e, offer));
            }
        });
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("opening").start(work);
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            String name = e.getClass().getSimpleName();
            throw new PlanFileException(Problem.FAILED, e, String.valueOf(file.getParent()), name);
        }
    }

    /// Lets go of the file that is being opened; what came of it is thrown away when it comes.
    void cancel() {
        if (going != null) {
            ended(going);
            window.nothingOpened();
        }
    }

    private void ended(Attempt attempt) {
        attempt.notice.stop();
        going = null;
        window.notice(null);
    }

    private void arrived(Attempt attempt, OpenPlan plan) {
        if (!attempt.equals(going)) {
            drop(attempt, plan);
            return;
        }
        ended(attempt);
        attempt.made.run();
        leave(
                () -> {
                    open = plan;
                    remember(plan, plan.file());
                    window.opened(plan);
                    attempt.then.run();
                },
                () -> drop(attempt, plan));
    }

    /// Closes a plan nobody wants any more; a file made for it goes too.
    private static void drop(Attempt attempt, OpenPlan plan) {
        Path file = plan.file();
        aside(() -> {
            plan.session().close();
            if (attempt.makes && file != null) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException _) {
                    // It stays as an ordinary plan nobody has opened.
                }
            }
        });
    }

    private @Nullable RescueOffer rescue(Exception problem, Path file) {
        if (!(problem instanceof PlanFileException plan)) {
            return null;
        }
        return switch (plan.problem()) {
            case DAMAGED, NOT_A_PLAN, FOREIGN_CONTENT, MISSING ->
                    RescueOffer.of(file, environment());
            default -> null;
        };
    }

    private void refused(Attempt attempt, Exception problem, @Nullable RescueOffer offer) {
        if (!attempt.equals(going)) {
            return;
        }
        ended(attempt);
        Texts texts = window.texts();
        List<Button> acts = new ArrayList<>();
        if (offer != null) {
            acts.add(
                    OpeningWords.rescue(
                            texts, offer, window.clock(), () -> restore(offer, attempt.file)));
        }
        if (problem instanceof PlanFileException plan
                && (plan.problem() == Problem.READ_ONLY || plan.problem() == Problem.BUSY)) {
            acts.add(OpeningWords.read(texts, () -> read(attempt.file)));
        }
        acts.add(OpeningWords.close(texts, () -> window.notice(null)));
        window.nothingOpened();
        window.notice(OpeningWords.refused(texts, problem, acts));
    }

    private void read(Path file) {
        begin(
                new Attempt(file, () -> {}),
                () -> OpenPlan.of(PlanSession.openForReading(file, environment()), file));
    }

    /// Puts the backup beside the damaged file and opens it there.
    private void restore(RescueOffer offer, Path damaged) {
        begin(new Attempt(damaged, true, () -> {}, () -> {}), () -> opened(offer.restoreBeside()));
    }

    // ---------- the way out ----------

    /// Leaves the open plan, if any.
    ///
    /// @param gone nothing is open any more
    /// @param stays something could not be saved, and the user wants the plan to stay open
    void leave(Runnable gone, Runnable stays) {
        OpenPlan plan = open;
        if (plan == null) {
            gone.run();
        } else if (leaving) {
            stays.run();
        } else {
            leaving = true;
            window.leaveField();
            new Leaving(
                            window,
                            plan,
                            copy -> {
                                leaving = false;
                                open = null;
                                remember(plan, copy == null ? plan.file() : copy);
                                gone.run();
                            },
                            () -> {
                                leaving = false;
                                stays.run();
                            })
                    .begin();
        }
    }

    private void remember(OpenPlan plan, @Nullable Path file) {
        if (file != null) {
            var head = plan.session().plan().head();
            String stage = head.stage() == null ? "" : head.stage().name();
            preferences.opened(new Recent(file.toAbsolutePath(), Titles.shortly(head), stage));
        }
    }
}
