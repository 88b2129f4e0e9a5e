package no.kompetanseplan.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.frame.Banner;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Theme;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.prefs.Recent;
import no.kompetanseplan.ui.welcome.NewPlan;
import no.kompetanseplan.ui.welcome.NewPlanPage;
import no.kompetanseplan.ui.welcome.Template;
import no.kompetanseplan.ui.welcome.WelcomeActs;
import no.kompetanseplan.ui.welcome.WelcomePage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private final FileChoice files;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Supplier<View> builder = this::welcome;
    private @Nullable View screen;
    private @Nullable OpenPlan open;

    private App(Parts parts, Preferences preferences, Stage stage) {
        this.parts = parts;
        this.preferences = preferences;
        this.stage = stage;
        this.files = new FileChoice(stage, preferences);
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @throws UnsupportedOperationException when this machine has no display
    public static void launch(Parts parts, Opening first) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Preferences preferences =
                    Preferences.read(parts.appData().resolve("preferences.properties"));
            App app = new App(parts, preferences, new Stage());
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
    static App on(Stage stage, Parts parts, Preferences preferences, Opening first) {
        App app = new App(parts, preferences, stage);
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
        stage.setOnCloseRequest(_ -> close());
        stage.setOnHidden(_ -> closed.run());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        show(this::welcome);
        stage.show();
        switch (first) {
            case Opening.Welcome() -> {}
            case Opening.Sample() -> sample();
            case Opening.PlanFile(Path file) -> open(file);
        }
        focus();
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
                                this::open,
                                this::choosePlan,
                                this::sample,
                                this::newPlan,
                                this::find,
                                this::restyle));
        return new PlainScreen(
                page.node(), WindowCommands.everywhere(room()), page::focus, page::notice);
    }

    private View newPlanPage(Template template) {
        NewPlanPage page =
                new NewPlanPage(
                        texts(), parts.clock(), template, this::create, () -> show(this::welcome));
        return new PlainScreen(
                page.node(), WindowCommands.everywhere(room()), page::focus, _ -> {});
    }

    private View plan() {
        OpenPlan plan = open;
        return plan == null ? welcome() : new MainWindow(room(), plan);
    }

    private Room room() {
        return new Room(
                texts(),
                preferences,
                parts.clock(),
                parts.exporters(),
                new Room.Doors(
                        this::leavePlan,
                        this::choosePlan,
                        () -> newPlan(Template.REGIONAL),
                        this::restyle,
                        this::chooseTarget));
    }

    // ---------- plans ----------

    private Environment environment() {
        return new Environment(
                parts.appData(),
                parts.author(),
                parts.installation(),
                parts.clock(),
                Platform::runLater,
                true);
    }

    private void open(Path file) {
        begin(() -> PlanSession.open(file, environment()), file);
    }

    /// A new copy of the sample plan in the program's own folder.
    private void sample() {
        String name = FileNames.safe(texts().get("shell.welcome.sample.name"), "sample");
        Path file = FileNames.free(parts.appData().resolve("examples"), name);
        begin(
                () ->
                        PlanSession.create(
                                file, environment(), "step.plan.new", parts.sample().get()),
                file);
    }

    private void begin(Supplier<PlanSession> opening, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            PlanSession session = opening.get();
            closePlan();
            open = OpenPlan.of(session, file);
            remember();
            stage.setTitle(Titles.shortly(session.plan().head()) + " – Kompetanseplan");
            show(this::plan);
        } catch (PlanFileException | IOException e) {
            refuse(e, file);
        }
    }

    /// Says on the welcome page why a plan can't be opened; one that can be read is offered for
    /// reading.
    private void refuse(Exception problem, Path file) {
        if (open == null) {
            show(this::welcome);
        }
        Texts texts = texts();
        List<Button> acts = new ArrayList<>();
        boolean readable =
                problem instanceof PlanFileException plan
                        && (plan.problem() == PlanFileException.Problem.READ_ONLY
                                || plan.problem() == PlanFileException.Problem.BUSY);
        if (readable) {
            Button read = Buttons.of(texts.get("shell.welcome.read"));
            read.setOnAction(
                    _ -> begin(() -> PlanSession.openForReading(file, environment()), file));
            acts.add(read);
        }
        if (screen != null) {
            screen.notice(
                    Banner.of(
                            Banner.Weight.DANGER,
                            texts.get("shell.welcome.failed"),
                            Sentences.of(problem, texts),
                            acts));
        }
    }

    private void remember() {
        OpenPlan plan = open;
        if (plan != null && plan.file() != null) {
            var head = plan.session().plan().head();
            String stageName = head.stage() == null ? "" : head.stage().name();
            preferences.opened(
                    new Recent(plan.file().toAbsolutePath(), Titles.shortly(head), stageName));
        }
    }

    private void newPlan(Template template) {
        show(() -> newPlanPage(template));
    }

    private void create(NewPlan wanted) {
        Language written = preferences.language() == Language.NN ? Language.NN : Language.NB;
        Plan plan = wanted.begin(Texts.of(written), parts.clock());
        String name = FileNames.safe(wanted.title(), texts().get("shell.untitled"));
        chooseTarget(
                "open",
                texts().get("shell.planfile"),
                name + FileNames.PLAN,
                file ->
                        begin(
                                () ->
                                        PlanSession.create(
                                                file, environment(), "step.plan.new", plan),
                                file));
    }

    /// Asks where a missing plan is now; once found, its old line goes.
    private void find(Recent missing) {
        choosePlan();
        if (open != null) {
            List<Recent> rest = new ArrayList<>(preferences.recent());
            rest.removeIf(each -> each.file().equals(missing.file()));
            preferences.recent(rest);
        }
    }

    private void leavePlan() {
        show(this::leaving);
    }

    private View leaving() {
        closePlan();
        stage.setTitle("Kompetanseplan");
        builder = this::welcome;
        return welcome();
    }

    private void closePlan() {
        OpenPlan plan = open;
        if (plan != null) {
            if (screen != null) {
                screen.leave();
            }
            screen = null;
            remember();
            plan.session().close();
            open = null;
        }
    }

    /// What is typed is saved before the window goes.
    private void close() {
        closePlan();
        rememberPlace();
    }

    // ---------- files ----------

    private void choosePlan() {
        Path chosen = files.toOpen("open", texts().get("shell.planfile"), FileNames.PLAN);
        if (chosen != null) {
            open(chosen);
        }
    }

    private void chooseTarget(
            String purpose, String description, String suggested, Consumer<Path> then) {
        Path chosen = files.toWrite(purpose, description, suggested);
        if (chosen != null) {
            then.accept(chosen);
        }
    }
}
