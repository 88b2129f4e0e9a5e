package no.kompetanseplan.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// A window on JavaFX's headless platform, driven from a test: real keys and clicks by [Robot],
/// letters one at a time to whatever has focus, pictures under `target/snapshots`. An exception
/// that nobody caught on the FX thread fails the test at its next step.
///
/// ```java
/// try (FxDriver fx = FxDriver.open(1000, 700, () -> new MyPane())) {
///     fx.press(KeyCode.TAB).type("Høst 2016").press(KeyCode.ENTER);
///     assertEquals("Høst 2016", fx.get(field::getText));
///     fx.snapshot("my-pane");
/// }
/// ```
public final class FxDriver implements AutoCloseable {

    /// The headless screen is 1000 px high, and a window that reaches below it throws.
    private static final double MOST_HEIGHT = 980;

    /// Frames a second. A test waits for frames at each step, and at the 60 of a screen most of its
    /// time went to waiting.
    private static final int FRAMES = 500;

    private static final int PATIENCE_SECONDS = 30;
    private static final List<Throwable> UNCAUGHT = new CopyOnWriteArrayList<>();

    private final Stage stage;
    private final Robot robot;
    private boolean dark;
    private int zoom = 100;

    private FxDriver(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /// Opens a window with the theme on and waits until it is drawn. `root` is made on the FX
    /// thread.
    public static FxDriver open(double width, double height, Supplier<? extends Parent> root) {
        Toolkit.start();
        UNCAUGHT.clear();
        FxDriver driver =
                onFx(() -> {
                    Scene scene = new Scene(root.get(), width, Math.min(height, MOST_HEIGHT));
                    Theme.apply(scene, false, 100);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    stage.requestFocus();
                    return new FxDriver(stage, new Robot());
                });
        return driver.settle();
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return get(stage::getScene);
    }

    /// Runs on the FX thread, waits for the frame after it, and throws on what it threw.
    public FxDriver run(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        return settle();
    }

    /// A value read on the FX thread.
    public <T extends @Nullable Object> T get(Callable<T> value) {
        return onFx(value);
    }

    /// Presses keys together: the last is struck while the ones before it are held.
    public FxDriver press(KeyCode... keys) {
        onFx(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
        return settle();
    }

    /// Types letters, each to what has focus when its turn comes.
    public FxDriver type(String letters) {
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        run(() -> {
                            Node owner = stage.getScene().getFocusOwner();
                            if (owner == null) {
                                throw new AssertionError("Nothing has focus");
                            }
                            owner.fireEvent(typed(letter));
                        }));
        return this;
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    public FxDriver focus(Node node) {
        return run(node::requestFocus);
    }

    public @Nullable Node focusOwner() {
        return get(() -> stage.getScene().getFocusOwner());
    }

    public FxDriver click(Node node) {
        return click(node, 1);
    }

    public FxDriver doubleClick(Node node) {
        return click(node, 2);
    }

    /// What has just appeared is laid out before it is aimed at.
    private FxDriver click(Node node, int times) {
        settle();
        Bounds at = get(() -> node.localToScreen(node.getBoundsInLocal()));
        return clickAt(at.getCenterX(), at.getCenterY(), times);
    }

    /// Clicks at a point of the screen; the window stands at (0,0).
    public FxDriver clickAt(double x, double y, int times) {
        onFx(() -> {
            robot.mouseMove(x, y);
            for (int i = 0; i < times; i++) {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
            return true;
        });
        return settle();
    }

    /// Presses, moves in steps and lets go, all in screen px.
    public FxDriver drag(double fromX, double fromY, double toX, double toY) {
        run(() -> {
            robot.mouseMove(fromX, fromY);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (int i = 1; i <= 5; i++) {
            double part = i / 5.0;
            run(() -> robot.mouseMove(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part));
        }
        return run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /// The first node with a style class or id, such as `.toast`; fails when there is none.
    public Node find(String selector) {
        Node found = get(() -> stage.getScene().getRoot().lookup(selector));
        if (found == null) {
            throw new AssertionError("No node " + selector);
        }
        return found;
    }

    public FxDriver dark(boolean on) {
        dark = on;
        return run(() -> Theme.apply(stage.getScene(), dark, zoom));
    }

    public FxDriver zoom(int percent) {
        zoom = percent;
        return run(() -> Theme.apply(stage.getScene(), dark, zoom));
    }

    public FxDriver size(double width, double height) {
        return run(() -> {
            stage.setWidth(width);
            stage.setHeight(Math.min(height, MOST_HEIGHT));
        });
    }

    /// Waits until something is so, at most half a minute: for work off the FX thread. A node that
    /// is asked for and not there yet is waited for too.
    public FxDriver waitFor(String what, BooleanSupplier so) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            AssertionError missing = null;
            try {
                if (get(so::getAsBoolean)) {
                    return this;
                }
            } catch (AssertionError e) {
                missing = e;
            }
            if (System.nanoTime() > patience) {
                throw new AssertionError("Waited in vain: " + what, missing);
            }
            settle();
        }
    }

    /// A picture of the window under `target/snapshots`, to be looked at.
    public Path snapshot(String name) {
        settle();
        return write(stage.getScene(), name);
    }

    /// A picture of another scene, such as a menu's or a dialog's. It is painted always, and kept
    /// as a file with `-Dsnapshots=true`.
    public static Path write(Scene scene, String name) {
        Path file = Path.of("target", "snapshots", name + ".png");
        WritableImage painted = onFx(() -> scene.snapshot(null));
        if (!Boolean.getBoolean("snapshots")) {
            return file;
        }
        var picture = SwingFXUtils.fromFXImage(painted, null);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// Waits for two frames, so that layout and what was put off with `runLater` are done.
    public FxDriver settle() {
        CountDownLatch drawn = new CountDownLatch(1);
        onFx(() -> {
            new Frames(2, drawn::countDown).start();
            Platform.requestNextPulse();
            return true;
        });
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The window is not drawn any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        onFx(() -> true);
        failOnUncaught();
        return this;
    }

    @Override
    public void close() {
        onFx(() -> {
            stage.close();
            return true;
        });
        failOnUncaught();
    }

    /// Runs on the FX thread without a window, for tests that only build nodes.
    public static <T extends @Nullable Object> T onFx(Callable<T> action) {
        Toolkit.start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task =
                () -> {
                    try {
                        result.complete(action.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    private static void failOnUncaught() {
        if (!UNCAUGHT.isEmpty()) {
            AssertionError error = new AssertionError("Uncaught on the FX thread");
            UNCAUGHT.forEach(error::addSuppressed);
            UNCAUGHT.clear();
            throw error;
        }
    }

    /// Counts frames of the animation clock, then says so once.
    private static final class Frames extends AnimationTimer {

        private final Runnable done;
        private int left;

        Frames(int count, Runnable done) {
            this.left = count;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            left--;
            if (left < 0) {
                stop();
                done.run();
            }
        }
    }

    /// JavaFX itself, started once per JVM by the holder idiom. The waiting stands outside the
    /// initialiser, which the FX thread must be able to finish.
    private static final class Toolkit {

        private static final CountDownLatch STARTED = startOnce();

        private Toolkit() {}

        static void start() {
            try {
                if (!STARTED.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("JavaFX did not start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        private static CountDownLatch startOnce() {
            System.setProperty("javafx.animation.pulse", Integer.toString(FRAMES));
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> UNCAUGHT.add(e));
                started.countDown();
            });
            return started;
        }
    }
}
