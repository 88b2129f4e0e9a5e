package no.kompetanseplan.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.template.NewPlan;
import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.kit.Theme;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.welcome.DocumentPage;
import no.kompetanseplan.ui.welcome.NewPlanPage;
import no.kompetanseplan.ui.welcome.NoticeSlot;
import no.kompetanseplan.ui.welcome.WelcomeActs;
import no.kompetanseplan.ui.welcome.WelcomePage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The program with a window: one stage whose content is a screen at a time, the files it opens,
/// and the language, look and text size of all of it.
public final class App {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Parts parts;
    private final Preferences preferences;
    private final Stage stage;
    private final FileDoors doors;
    private final PlanFiles files;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Supplier<View> builder = this::welcome;
    private @Nullable View screen;
    private @Nullable Region banner;
    private boolean isStarting;

    private App(Parts parts, Preferences preferences, Stage stage, FileDoors doors) {
        this.parts = parts;
        this.preferences = preferences;
        this.stage = stage;
        this.doors = doors;
        files = new PlanFiles(parts, preferences, new PlanWindow());
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @throws UnsupportedOperationException when this machine has no display
    public static void launch(Parts parts, Opening first) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Preferences preferences =
                    Preferences.read(parts.appData().resolve("preferences.properties"));
            Stage stage = new Stage();
            FileChoice choice = new FileChoice(stage, preferences);
            FileDoors doors = new FileDoors(choice::toOpen, choice::toWrite, choice::toFolder);
            App app = new App(parts, preferences, stage, doors);
            app.begin(first, closed::countDown);
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /// As [#launch] on a stage of a test.
    static App on(
            Stage stage, Parts parts, Preferences preferences, FileDoors doors, Opening first) {
        App app = new App(parts, preferences, stage, doors);
        app.begin(first, () -> {});
        return app;
    }

    private void begin(Opening first, Runnable closed) {
        stage.setScene(scene);
        stage.setTitle("Kompetanseplan");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setOnCloseRequest(event -> {
            event.consume();
            files.leave(this::end, () -> {});
        });
        stage.setOnHidden(_ -> closed.run());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        isStarting = !(first instanceof Opening.Welcome);
        show(isStarting ? this::starting : this::welcome);
        stage.show();
        switch (first) {
            case Opening.Welcome() -> {}
            case Opening.Sample() -> files.sample();
            case Opening.PlanFile(Path file) -> files.open(file);
        }
        focus();
    }

    /// The plan is closed: the window goes.
    private void end() {
        isStarting = false;
        files.cancel();
        screen = null;
        rememberPlace();
        stage.hide();
    }

    /// Where the window was last, when that still is on a screen.
    private void place() {
        int width = preferences.number("window.width", (int) WIDTH);
        int height = preferences.number("window.height", (int) HEIGHT);
        int x = preferences.number("window.x", Integer.MIN_VALUE);
        int y = preferences.number("window.y", Integer.MIN_VALUE);
        stage.setWidth(Math.max(LEAST_WIDTH, width));
        stage.setHeight(Math.max(LEAST_HEIGHT, height));
        if (!Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 2).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(preferences.flag("window.maximized", false));
    }

    private void rememberPlace() {
        preferences.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.put("window.width", Long.toString(Math.round(stage.getWidth())));
            preferences.put("window.height", Long.toString(Math.round(stage.getHeight())));
            preferences.put("window.x", Long.toString(Math.round(stage.getX())));
            preferences.put("window.y", Long.toString(Math.round(stage.getY())));
        }
    }

    private Texts texts() {
        return Texts.of(preferences.language());
    }

    private void dress() {
        Theme.apply(scene, Looks.isDark(preferences.look()), preferences.zoom());
    }

    /// Changes the screen. The builder builds it anew when the language changes.
    private void show(Supplier<View> wanted) {
        if (screen != null) {
            screen.leave();
        }
        builder = wanted;
        dress();
        View made = wanted.get();
        screen = made;
        root.getChildren().setAll(made.node());
        made.zoomed(preferences.zoom());
        made.notice(banner);
        root.applyCss(); // what lies in a scroll pane takes the focus only when the pane has a skin
        root.layout();
        made.focus();
    }

    private void restyle() {
        show(builder);
    }

    private void focus() {
        if (screen != null) {
            screen.focus();
        }
    }

    /// Enter presses a focused button, as Space does.
    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (enter && scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        } else if (screen != null && Command.press(screen.commands(), event)) {
            event.consume();
        }
    }

    // ---------- screens ----------

    private View welcome() {
        WelcomePage page =
                new WelcomePage(
                        texts(),
                        preferences,
                        parts.clock(),
                        new WelcomeActs(
                                files::open,
                                files::choose,
                                files::sample,
                                files::network,
                                this::newPlan,
                                this::chooseDocument,
                                files::find,
                                this::restyle));
        return new PlainScreen(
                page.node(), WindowCommands.everywhere(room()), page::focus, page::notice);
    }

    /// Nothing but what is said of the plan that the program was started with.
    private View starting() {
        NoticeSlot slot = new NoticeSlot(root::requestFocus);
        StackPane page = new StackPane(slot.node());
        page.getStyleClass().addAll("welcome", "welcome-page");
        return new PlainScreen(
                page, WindowCommands.everywhere(room()), root::requestFocus, slot::show);
    }

    private View newPlanPage(Template template) {
        NewPlanPage page =
                new NewPlanPage(
                        texts(), parts.clock(), template, this::create, () -> show(this::plan));
        return new PlainScreen(
                page.node(), WindowCommands.everywhere(room()), page::focus, page::notice);
    }

    private View plan() {
        OpenPlan plan = files.open();
        return plan == null ? welcome() : new MainWindow(room(), plan);
    }

    private Room room() {
        return new Room(
                texts(),
                preferences,
                parts.clock(),
                parts.exporters(),
                parts.papers(),
                parts.printing(),
                parts.dictionaries(),
                new Room.Doors(
                        this::leavePlan,
                        files::choose,
                        () -> newPlan(Template.REGIONAL),
                        files::create,
                        this::restyle,
                        this::chooseSource,
                        this::chooseTarget,
                        this::chooseFolder));
    }

    private void newPlan(Template template) {
        show(() -> newPlanPage(template));
    }

    private void chooseDocument() {
        chooseSource(
                texts().get("import.doc.files"), ".docx", file -> show(() -> documentPage(file)));
    }

    private View documentPage(Path file) {
        DocumentPage page =
                new DocumentPage(
                        texts(),
                        parts.clock(),
                        file,
                        this::chooseDocument,
                        files::create,
                        () -> show(this::plan));
        return new PlainScreen(
                page.node(), WindowCommands.everywhere(room()), page::focus, page::notice);
    }

    private void create(NewPlan wanted) {
        Language written = wanted.language() == PlanLanguage.NYNORSK ? Language.NN : Language.NB;
        files.create(
                wanted.begin(Texts.of(written), parts.clock(), parts.sample().get().plan()),
                wanted.title());
    }

    private void leavePlan() {
        files.leave(
                () -> {
                    stage.setTitle("Kompetanseplan");
                    show(this::welcome);
                },
                () -> {});
    }

    private void chooseSource(String description, String extensions, Consumer<Path> then) {
        Path chosen = doors.toOpen().choose("import", description, extensions);
        if (chosen != null) {
            then.accept(chosen);
        }
    }

    private void chooseTarget(
            String purpose, String description, String suggested, Consumer<Path> then) {
        Path chosen = doors.toWrite().choose(purpose, description, suggested);
        if (chosen != null) {
            then.accept(chosen);
        }
    }

    private void chooseFolder(String purpose, Consumer<Path> then) {
        Path chosen = doors.toFolder().choose(purpose);
        if (chosen != null) {
            then.accept(chosen);
        }
    }

    /// What the ways to and from plan files need of the window.
    private final class PlanWindow implements PlanFiles.Window {

        @Override
        public Texts texts() {
            return App.this.texts();
        }

        @Override
        public Clock clock() {
            return parts.clock();
        }

        @Override
        public FileDoors files() {
            return doors;
        }

        @Override
        public StackPane layer() {
            return root;
        }

        @Override
        public void leaveField() {
            if (screen != null) {
                screen.leaveField();
            }
        }

        @Override
        public void notice(@Nullable Region shown) {
            banner = shown;
            if (screen != null) {
                screen.notice(shown);
            }
        }

        @Override
        public void opened(OpenPlan plan) {
            stage.setTitle(Titles.shortly(plan.session().plan().head()) + " – Kompetanseplan");
            isStarting = false;
            show(App.this::plan);
        }

        @Override
        public void nothingOpened() {
            if (isStarting) {
                isStarting = false;
                show(App.this::welcome);
            }
        }
    }
}
