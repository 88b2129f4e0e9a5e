package no.kompetanseplan.ui.frame;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Long work off the window's thread: name, how far, a bar and «Avbryt» in the status bar, shown
/// only when it takes longer than one notices. The page stays usable meanwhile.
public final class WorkBar {

    /// Width of a window that has room for words of its work, in letters of its text.
    private static final double ROOM = 100;

    /// No digit of the font is wider.
    private static final String WIDEST = "0";

    private static final Duration NOTICED = Duration.millis(400);

    private final Texts texts;
    private final HBox node = new HBox();

    /// Work that can say how far it is and be told to stop.
    @FunctionalInterface
    public interface Job<T> {

        /// Runs on a thread of its own.
        ///
        /// @throws CancellationException when a step says to stop; nothing is left behind then
        T run(Steps steps) throws Exception;
    }

    /// Told how far the work is.
    @FunctionalInterface
    public interface Steps {

        /// Units done of all.
        ///
        /// @throws CancellationException to stop the work
        void step(long done, long total);
    }

    /// What is done on the window's thread when the work has ended in one of three ways.
    public record Ends<T>(Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled) {}

    public WorkBar(Texts texts) {
        this.texts = texts;
        node.getStyleClass().add("works");
    }

    public Region node() {
        return node;
    }

    /// Starts the work of a page.
    public <T> void start(String name, Desk.Work<T> work) {
        start(
                name,
                steps -> work.job().run(steps::step),
                new Ends<>(work.done(), work.failed(), work.cancelled()));
    }

    /// Starts a job.
    ///
    /// @param name what is being done, such as «Lager Excel-fil»
    public <T> void start(String name, Job<T> job, Ends<T> ends) {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong shownAt = new AtomicLong(-1);
        Label count = new Label();
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("thin");
        bar.setAccessibleText(name);
        Hyperlink cancel = Buttons.link(texts.get("shell.cancel"), () -> stop.set(true));
        Label words = new Label(name);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox view = new HBox(words, bar, count, cancel);
        view.getStyleClass().add("work");
        view.setVisible(false);
        view.setManaged(false);
        PauseTransition notice = new PauseTransition(NOTICED);
        notice.setOnFinished(_ -> {
            boolean isRoomy = hasRoom(count);
            List.of(words, count).forEach(label -> shown(label, isRoomy));
            shown(view, true);
        });
        node.getChildren().add(view);
        notice.play();
        Steps steps =
                (done, total) -> {
                    if (stop.get()) {
                        throw new CancellationException();
                    }
                    long percent = total <= 0 ? 0 : done * 100 / total;
                    if (shownAt.getAndSet(percent) != percent) {
                        Platform.runLater(() -> show(count, bar, done, total));
                    }
                };
        Runnable leave =
                () -> {
                    notice.stop();
                    node.getChildren().remove(view);
                };
        Thread.ofPlatform().daemon().name("work").start(() -> run(job, steps, ends, leave));
    }

    /// Whether words fit beside the bar: a narrow window, or one with large text, shows it alone.
    private boolean hasRoom(Label label) {
        Scene scene = node.getScene();
        return scene == null || scene.getWidth() >= ROOM * label.getFont().getSize();
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void show(Label count, ProgressBar bar, long done, long total) {
        Formats formats = Formats.of(texts.language());
        String all = formats.integer(total);
        if (!all.equals(count.getUserData())) {
            count.setUserData(all);
            hold(count, all.replaceAll("\\d", WIDEST));
        }
        count.setText(texts.get("shell.work.count", formats.integer(done), all));
        bar.setProgress(total <= 0 ? 0 : (double) done / total);
    }

    /// Gives the count the width of its last step from the first one, so that nothing beside it
    /// moves while it counts.
    private void hold(Label count, String widest) {
        count.setMinWidth(Region.USE_COMPUTED_SIZE);
        count.setText(texts.get("shell.work.count", widest, widest));
        count.applyCss();
        count.setMinWidth(Math.ceil(count.prefWidth(Region.USE_COMPUTED_SIZE)));
    }

    private static <T> void run(Job<T> job, Steps steps, Ends<T> ends, Runnable leave) {
        Runnable end;
        try {
            T result = job.run(steps);
            end = () -> ends.done().accept(result);
        } catch (CancellationException _) {
            end = ends.cancelled();
        } catch (Throwable e) { // an error too must not leave the bar standing
            end = () -> ends.failed().accept(e);
        }
        Runnable after = end;
        Platform.runLater(() -> {
            leave.run();
            after.run();
        });
    }
}
