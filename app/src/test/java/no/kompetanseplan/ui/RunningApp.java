package no.kompetanseplan.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.ui.chapter.Printings;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/// The whole program in a test, with its files in a folder of the test. The file dialogs answer
/// with the paths they have been told.
final class RunningApp implements AutoCloseable {

    final FxDriver fx = FxDriver.open(1440, 900, StackPane::new);
    final Preferences preferences;
    final Deque<Path> chosen = new ArrayDeque<>();
    private final Path folder;

    private RunningApp(Path folder, Preferences preferences) {
        this.folder = folder;
        this.preferences = preferences;
    }

    static RunningApp start(Path folder, Opening first) {
        return start(folder, light(), first);
    }

    static RunningApp start(Path folder, Preferences preferences, Opening first) {
        return start(folder, preferences, first, SamplePlan::regional, List.of());
    }

    static RunningApp start(
            Path folder,
            Preferences preferences,
            Opening first,
            Supplier<CountedPlan> sample,
            List<Exporter> exporters) {
        RunningApp app = new RunningApp(folder, preferences);
        Parts parts =
                new Parts(
                        folder,
                        "test",
                        "test",
                        OpenWindow.CLOCK,
                        "0",
                        sample,
                        SamplePlan::network,
                        exporters,
                        (_, _, _, _, _) -> null,
                        Printings.NONE,
                        Dictionaries.in(null));
        FileDoors doors =
                new FileDoors(
                        (_, _, _) -> app.chosen.poll(),
                        (_, _, _) -> app.chosen.poll(),
                        _ -> app.chosen.poll());
        app.fx.run(() -> App.on(app.fx.stage(), parts, preferences, doors, first));
        return app;
    }

    static Preferences light() {
        Preferences preferences = Preferences.inMemory();
        preferences.look(Look.LIGHT);
        return preferences;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Waits until a label, a button or a banner says these words.
    RunningApp waitFor(String words) {
        fx.waitFor(words, () -> words().stream().anyMatch(each -> each.contains(words)));
        return this;
    }

    List<String> words() {
        return fx.get(() ->
                fx.stage().getScene().getRoot().lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(words -> words != null && !words.isEmpty())
                        .map(RunningApp::plain)
                        .toList());
    }

    /// With ordinary blanks, as a test writes them.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /// Waits until a plan is open.
    RunningApp waitForPlan() {
        fx.waitFor("an open plan", () -> fx.stage().getScene().getRoot().lookup(".topbar") != null);
        return this;
    }

    boolean says(String words) {
        return words().contains(words);
    }

    Node button(String words) {
        return fx.get(() -> button(fx.stage().getScene().getRoot(), words));
    }

    private static Node button(Parent root, String words) {
        return root.lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .filter(node -> words.equals(plain(((ButtonBase) node).getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    /// Presses the cross of the window.
    void closeWindow() {
        fx.run(() ->
                fx.stage()
                        .getOnCloseRequest()
                        .handle(new WindowEvent(fx.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    void waitUntilClosed() {
        fx.waitFor("the window is closed", () -> !fx.stage().isShowing());
    }

    @Override
    public void close() {
        if (fx.get(() -> fx.stage().isShowing())) {
            closeWindow();
            waitUntilClosed();
        }
        fx.close();
    }
}
