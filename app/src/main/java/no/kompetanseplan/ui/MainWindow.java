package no.kompetanseplan.ui;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.frame.Frame;
import no.kompetanseplan.ui.frame.Outline;
import no.kompetanseplan.ui.frame.OutlineRow;
import no.kompetanseplan.ui.frame.OutlineRows;
import no.kompetanseplan.ui.frame.Rail;
import no.kompetanseplan.ui.frame.Regions;
import no.kompetanseplan.ui.frame.StatusBar;
import no.kompetanseplan.ui.frame.Toasts;
import no.kompetanseplan.ui.frame.TopBar;
import no.kompetanseplan.ui.frame.WorkBar;
import no.kompetanseplan.ui.palette.CommandPalette;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The window of an open plan: outline, page, inspector and the bars round them, always a picture of
/// the session's newest state.
final class MainWindow implements Screen {

    private static final String INSPECTOR_WIDTH = "inspector.width";
    private static final String INSPECTOR_SHOWN = "inspector.shown";
    private static final String OUTLINE_SHOWN = "outline.shown";
    private static final int USUAL_INSPECTOR = 344;

    private final Room room;
    private final Texts texts;
    private final OpenPlan open;
    private final PlanSession session;
    private final Desk desk;
    private final TopBar top;
    private final Outline outline;
    private final Rail rail;
    private final StatusBar status;
    private final WorkBar work;
    private final Toasts toasts;
    private final Frame frame;
    private final CommandPalette palette;
    private final Notices notices;
    private final Exports exports;
    private final List<Command> commands;
    private final StackPane node = new StackPane();
    private final Consumer<SessionState> listener = this::refresh;
    private @Nullable Page page;
    private @Nullable Place shown;

    /// A window on an open plan, at the place the plan's trail has come to.
    MainWindow(Room room, OpenPlan open) {
        this.room = room;
        this.texts = room.texts();
        this.open = open;
        this.session = open.session();
        top = new TopBar(texts, new TopBar.Acts(this::undo, this::redo, this::openPalette));
        outline = new Outline(texts, place -> show(place, false), place -> show(place, true));
        rail = new Rail(texts, place -> show(place, true), this::outline);
        work = new WorkBar(texts);
        status = new StatusBar(texts, room.clock().getZone(), work, this::retry, this::saveCopy);
        int width = room.preferences().number(INSPECTOR_WIDTH, USUAL_INSPECTOR);
        frame = new Frame(top, outline, rail, status, width);
        toasts = new Toasts(texts);
        notices = new Notices(texts, frame, this::retry, this::saveCopy);
        desk = new Desk(session, texts, room.clock(), new PageDoors());
        exports = new Exports(room, open, work, notices, toasts);
        commands = WindowCommands.of(this, room);
        palette = new CommandPalette(texts, commands, place -> show(place, true), this::intoInspector);
        node.getChildren().addAll(frame.node(), toasts.node(), palette.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    private void fill() {
        frame.inspectorWanted(room.preferences().flag(INSPECTOR_SHOWN, true));
        frame.outlineWanted(room.preferences().flag(OUTLINE_SHOWN, true));
        top.exports(exportItems());
        top.more(MoreMenu.items(room, commands));
        zoomed(room.preferences().zoom());
        session.addListener(listener);
        Place here = open.trail().here();
        refresh(session.state());
        show(here == null ? firstPlace() : here, true);
    }

    private List<MenuItem> exportItems() {
        return room.exporters().stream()
                .map(
                        exporter -> {
                            MenuItem item = new MenuItem(texts.get(exporter.name()) + " …");
                            item.setOnAction(_ -> export(exporter));
                            return item;
                        })
                .toList();
    }

    private Place firstPlace() {
        List<Section> chapters = Chapters.under(session.plan(), null);
        return chapters.isEmpty() ? Place.of("") : Place.section(chapters.getFirst().id());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void zoomed(int percent) {
        frame.zoom(percent);
        status.zoom(percent);
    }

    @Override
    public void focus() {
        if (shown != null) {
            focusPage(shown);
        }
    }

    @Override
    public void leave() {
        if (page != null) {
            page.leave();
        }
        session.removeListener(listener);
        palette.leave();
        notices.leave();
        room.preferences().put(INSPECTOR_WIDTH, Long.toString(Math.round(frame.inspectorWidth())));
    }

    /// Whether work in the background goes on.
    boolean isWorking() {
        return !work.isIdle();
    }

    OpenPlan open() {
        return open;
    }

    // ---------- places ----------

    /// Shows a place, building its page unless it is the one shown.
    private void show(Place wanted, boolean focus) {
        frame.closeOver();
        Place place = onItsPage(wanted);
        if (page == null || shown == null || !shown.page().equals(place.page())) {
            if (page != null) {
                page.leave();
            }
            page = Pages.open(desk, place);
            frame.page(page.node());
        }
        shown = place;
        open.trail().go(place);
        if (place.row() != null) {
            page.reveal(place);
        }
        inspectorChanged();
        markOutline();
        if (focus) {
            focusPage(place);
        }
    }

    /// A row that is revealed has taken the focus already.
    private void focusPage(Place place) {
        boolean inPage = frame.isInPage(focusOwner());
        if (page != null && !(place.row() != null && inPage) && !page.focus()) {
            frame.focusPage();
        }
    }

    /// A section without a page of its own is a row of the page it is shown on.
    private Place onItsPage(Place place) {
        Section section = Chapters.named(session.plan(), place.page());
        Section on = section == null ? null : Chapters.shownOn(session.plan(), section.id());
        if (section == null || on == null || on.equals(section)) {
            return place;
        }
        Place at = Place.section(on.id());
        return place.row() == null ? at.at(section.id()) : at.at(place.row());
    }

    private void markOutline() {
        Plan plan = session.plan();
        List<OutlineRow> rows = OutlineRows.of(plan, texts, shown);
        int marked = OutlineRows.find(rows, plan, shown);
        outline.show(rows, marked);
        rail.show(rows, marked);
    }

    void back() {
        Place place = open.trail().back();
        if (place != null) {
            show(place, true);
        }
    }

    void forward() {
        Place place = open.trail().forward();
        if (place != null) {
            show(place, true);
        }
    }

    boolean canGoBack() {
        return open.trail().canGoBack();
    }

    boolean canGoForward() {
        return open.trail().canGoForward();
    }

    /// Goes to the chapter of that number.
    void chapter(int number) {
        String wanted = Integer.toString(number);
        Chapters.under(session.plan(), null).stream()
                .filter(section -> section.number().equals(wanted))
                .findFirst()
                .ifPresent(section -> show(Place.section(section.id()), true));
    }

    // ---------- the plan ----------

    private void refresh(SessionState state) {
        Plan plan = state.plan();
        PlanHead head = plan.head();
        top.plan(shortTitle(head), stage(head), wholeTitle(head));
        steps(state);
        status.save(state.save(), state.savedAt());
        notices.saved(state.save());
        palette.plan(state.assessment());
        if (shown != null && page != null) {
            if (!shown.page().isEmpty() && Chapters.named(plan, shown.page()) == null) {
                show(firstPlace(), false);
                return;
            }
            page.refresh(state);
            inspectorChanged();
            markOutline();
        }
    }

    private void steps(SessionState state) {
        boolean can = state.undoLabel() != null;
        boolean again = state.redoLabel() != null;
        top.steps(
                can ? texts.get("shell.undo.step", step(state.undoLabel())) : texts.get("shell.undo"),
                can,
                again ? texts.get("shell.redo.step", step(state.redoLabel())) : texts.get("shell.redo"),
                again);
    }

    /// The words of a step; a step of a later release is just a change.
    private String step(@Nullable String label) {
        return label != null && texts.has(label) ? texts.get(label) : texts.get("shell.step.other");
    }

    private static String shortTitle(PlanHead head) {
        return head.region().isEmpty()
                ? head.title()
                : (head.region() + " " + head.planPeriod().wording()).strip();
    }

    private String stage(PlanHead head) {
        PlanStage stage = head.stage();
        return stage == null ? head.sector() : texts.get("choice.PlanStage." + stage.name());
    }

    private String wholeTitle(PlanHead head) {
        return open.file() == null ? head.title() : head.title() + "\n" + open.file();
    }

    void undo() {
        leaveField();
        var _ = session.undo().whenComplete((_, problem) -> reportIf(problem));
    }

    void redo() {
        leaveField();
        var _ = session.redo().whenComplete((_, problem) -> reportIf(problem));
    }

    /// What is being typed is a step of its own, to be taken back first.
    private void leaveField() {
        if (page != null) {
            page.leave();
        }
    }

    boolean canUndo() {
        return session.state().undoLabel() != null;
    }

    boolean canRedo() {
        return session.state().redoLabel() != null;
    }

    private void reportIf(@Nullable Throwable problem) {
        if (problem != null) {
            notices.failed(problem);
        }
    }

    private void retry() {
        notices.retry(session);
    }

    // ---------- acts ----------

    void newRow() {
        if (page != null) {
            page.newRow();
        }
    }

    void openPalette() {
        palette.open();
    }

    void export() {
        top.openExports();
    }

    void export(Exporter exporter) {
        leaveField();
        exports.start(exporter);
    }

    void saveCopy() {
        leaveField();
        exports.saveCopy();
    }

    void outline() {
        frame.toggleOutline();
        room.preferences().put(OUTLINE_SHOWN, frame.outlineWanted());
    }

    /// Shows or hides the inspector; when it goes, the focus goes back to the page.
    void inspector() {
        boolean inside = frame.isInInspector(focusOwner());
        frame.inspectorWanted(!frame.inspectorShown());
        room.preferences().put(INSPECTOR_SHOWN, frame.inspectorWanted());
        if (inside) {
            frame.focusPage();
        }
    }

    void region(int by) {
        frame.step(by);
    }

    void showKeys() {
        KeyList.show(texts, commands, node.getScene());
    }

    private void intoInspector(Place place) {
        show(place, true);
        frame.inspectorWanted(true);
        frame.focusInspector();
    }

    private javafx.scene.@Nullable Node focusOwner() {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    private void inspectorChanged() {
        if (page != null) {
            frame.inspector(page.inspector());
            status.selection(page.status());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (frame.closeOver() || frame.isInInspector(focusOwner())) {
                frame.focusPage();
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()
                && frame.inspectorShown()
                && Regions.isIn(focusOwner(), frame.node())) {
            frame.focusInspector();
            event.consume();
        }
    }

    /// What pages may ask of the window.
    private final class PageDoors implements Desk.Window {

        @Override
        public void go(Place place) {
            show(place, true);
        }

        @Override
        public void inspectorChanged() {
            MainWindow.this.inspectorChanged();
        }

        @Override
        public void toast(String words, boolean undoable) {
            toasts.show(words, undoable ? MainWindow.this::undo : null);
        }

        @Override
        public void failed(Throwable problem) {
            notices.failed(problem);
        }

        @Override
        public void export() {
            MainWindow.this.export();
        }

        @Override
        public @Nullable String recall(String key) {
            return room.preferences().text("page." + key);
        }

        @Override
        public void remember(String key, String value) {
            room.preferences().put("page." + Objects.requireNonNull(key), value);
        }
    }
}
