package no.kompetanseplan.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Printings;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.Theme;
import no.kompetanseplan.ui.prefs.Preferences;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A main window in a test: on a plan in memory, with the doors to other screens counted instead of
/// opened.
final class OpenWindow implements AutoCloseable {

    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2016-10-14T08:31:00Z"), ZoneId.of("Europe/Oslo"));

    final FxDriver fx;
    final PlanSession session;
    final Preferences preferences;
    final List<String> doors = new ArrayList<>();

    /// The files that are chosen, one after the other.
    final Deque<Path> sources = new ArrayDeque<>();

    /// Where a file goes that the user is asked to place.
    Path targets = Path.of("");

    private final OpenPlan plan;
    private final StackPane holder = new StackPane();
    private MainWindow window;

    private OpenWindow(Plan content, Preferences preferences, double width, double height) {
        this.preferences = preferences;
        session = PlanSession.inMemory(content, SampleFacts.of(content), Platform::runLater);
        plan = OpenPlan.of(session, null);
        fx = FxDriver.open(width, height, () -> holder);
        window = FxDriver.onFx(this::build);
        fx.settle();
    }

    static OpenWindow on(Plan content) {
        return on(content, Preferences.inMemory());
    }

    static OpenWindow on(Plan content, Preferences preferences) {
        return new OpenWindow(content, preferences, 1440, 900);
    }

    static OpenWindow on(Plan content, Preferences preferences, double width, double height) {
        return new OpenWindow(content, preferences, width, height);
    }

    /// Switches the language, as the menu does.
    void speak(Language language) {
        fx.run(() -> WindowCommands.speak(room(), language));
    }

    MainWindow window() {
        return window;
    }

    private MainWindow build() {
        Scene scene = fx.stage().getScene();
        Theme.apply(scene, Looks.isDark(preferences.look()), preferences.zoom());
        MainWindow made = new MainWindow(room(), plan);
        holder.getChildren().setAll(made.node());
        scene.setOnKeyPressed(event -> press(event));
        holder.applyCss();
        holder.layout();
        made.focus();
        return made;
    }

    private void press(KeyEvent event) {
        if (Command.press(window.commands(), event)) {
            event.consume();
        }
    }

    /// As the program does when language, look or zoom is another.
    private void restyle() {
        window.leave();
        window = build();
    }

    private Room room() {
        return new Room(
                Texts.of(preferences.language()),
                preferences,
                CLOCK,
                List.of(
                        new Exporter("shell.export.xlsx", "xlsx", (_, _, _, _) -> null),
                        new Exporter("shell.export.json", "json", (_, _, _, _) -> null)),
                (_, _, _, _, _) -> null,
                Printings.NONE,
                Dictionaries.in(null),
                new Room.Doors(
                        () -> doors.add("welcome"),
                        () -> doors.add("open"),
                        () -> doors.add("new"),
                        (_, name, chosen) -> {
                            doors.add("begin " + name);
                            chosen.run();
                        },
                        this::restyle,
                        (_, _, then) -> {
                            Path file = sources.poll();
                            if (file != null) {
                                then.accept(file);
                            }
                        },
                        (_, _, suggested, then) -> {
                            doors.add("choose " + suggested);
                            then.accept(targets.resolve(suggested));
                        },
                        (purpose, then) -> {
                            doors.add("folder " + purpose);
                            then.accept(targets);
                        }));
    }

    @Override
    public void close() {
        fx.close();
        session.close();
    }
}
