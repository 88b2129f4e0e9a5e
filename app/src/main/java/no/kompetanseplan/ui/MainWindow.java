package no.kompetanseplan.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.export.ExportPage;
import no.kompetanseplan.ui.frame.Frame;
import no.kompetanseplan.ui.frame.LostFocus;
import no.kompetanseplan.ui.frame.Outline;
import no.kompetanseplan.ui.frame.Rail;
import no.kompetanseplan.ui.frame.Regions;
import no.kompetanseplan.ui.frame.StatusBar;
import no.kompetanseplan.ui.frame.Toasts;
import no.kompetanseplan.ui.frame.TopBar;
import no.kompetanseplan.ui.frame.WorkBar;
import no.kompetanseplan.ui.palette.CommandPalette;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The window of an open plan: outline, page, inspector and the bars round them, always a picture
/// of the session's newest state.
final class MainWindow implements View {

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
    private final Toasts toasts;
    private final Frame frame;
    private final Whereabouts here;
    private final CommandPalette palette;
    private final Notices notices;
    private final Exports exports;
    private final FindingWatch findings = new FindingWatch(this::found);
    private final List<Command> commands;
    private final StackPane node = new StackPane();
    private final FieldHelp help;
    private final Consumer<SessionState> listener = this::refresh;

    /// A window on an open plan, at the place the plan's trail has come to.
    MainWindow(Room room, OpenPlan open) {
        this.room = room;
        this.texts = room.texts();
        this.open = open;
        this.session = open.session();
        top =
                new TopBar(
                        texts,
                        new TopBar.Acts(
                                this::undo,
                                this::redo,
                                this::openPalette,
                                this::export,
                                this::show));
        outline = new Outline(texts, place -> go(place, false), place -> go(place, true));
        rail = new Rail(texts, place -> go(place, true), this::outline);
        WorkBar work = new WorkBar(texts);
        status = new StatusBar(texts, room.clock().getZone(), work, this::retry, this::saveCopy);
        int width = room.preferences().number(INSPECTOR_WIDTH, USUAL_INSPECTOR);
        frame = new Frame(top, outline, rail, status, width);
        here = new Whereabouts(frame, outline, rail, status, open.trail());
        toasts = new Toasts(texts);
        notices = new Notices(texts, frame, this::retry, this::saveCopy);
        here.onLeft(() -> {
            var _ = notices.dismiss();
        });
        exports = new Exports(room, open, work, notices, toasts);
        Desk.Window doors = new PageDoors(this, room, here, toasts, notices, work, exports);
        desk = new Desk(session, texts, room.clock(), room.dictionaries(), doors);
        commands = WindowCommands.of(this, room, desk);
        palette =
                new CommandPalette(
                        texts, this::possible, place -> go(place, true), this::intoInspector);
        help = new FieldHelp(texts, () -> session.plan(), place -> go(place, true));
        help.listen(frame.node());
        LostFocus.watch(top.node(), here::catchFocus);
        node.getChildren().addAll(frame.node(), help.node(), toasts.node(), palette.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::beforePage);
        fill();
    }

    private void fill() {
        frame.beside(
                room.preferences().flag(OUTLINE_SHOWN, true),
                room.preferences().flag(INSPECTOR_SHOWN, true));
        top.more(MoreMenu.items(room, commands));
        zoomed(room.preferences().zoom());
        session.addListener(listener);
        refresh(session.state());
        here.begin(desk);
    }

    @Override
    public Region node() {
        return node;
    }

    /// The acts of the window and of the page it shows.
    private List<Command> possible() {
        List<Command> all = new ArrayList<>(here.commands());
        all.addAll(commands);
        return all;
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
        here.focus();
    }

    @Override
    public void notice(@Nullable Region banner) {
        notices.other(banner);
    }

    @Override
    public void leaveField() {
        here.leaveField();
    }

    @Override
    public void leave() {
        here.leaveField();
        here.leaveMark();
        session.removeListener(listener);
        palette.leave();
        notices.leave();
        room.preferences().put(INSPECTOR_WIDTH, Long.toString(Math.round(frame.inspectorWidth())));
    }

    /// Shows a place; the focus follows or stays.
    void go(Place place, boolean focus) {
        here.show(place, focus);
    }

    void back() {
        here.back();
    }

    void forward() {
        here.forward();
    }

    boolean canGoBack() {
        return open.trail().canGoBack();
    }

    boolean canGoForward() {
        return open.trail().canGoForward();
    }

    /// Goes to the chapter of that number.
    void chapter(int number) {
        here.chapter(number);
    }

    // ---------- the plan ----------

    private void refresh(SessionState state) {
        Plan plan = state.plan();
        PlanHead head = plan.head();
        top.plan(Titles.shortly(head), Titles.stage(head, texts), Titles.whole(head, open.file()));
        steps(state);
        status.save(state.save(), state.savedAt());
        notices.saved(state.save());
        notices.plan(plan);
        palette.plan(state.assessment());
        findings.watch(state.assessment());
        here.refresh(state);
    }

    private void steps(SessionState state) {
        boolean can = state.undoLabel() != null;
        boolean again = state.redoLabel() != null;
        top.steps(
                can
                        ? texts.get("shell.undo.step", words(state.undoLabel()))
                        : texts.get("shell.undo"),
                can,
                again
                        ? texts.get("shell.redo.step", words(state.redoLabel()))
                        : texts.get("shell.redo"),
                again);
    }

    private String words(@Nullable String label) {
        return Titles.step(label, texts);
    }

    void undo() {
        here.leaveField();
        var _ = notices.dismiss();
        var _ = session.undo().whenComplete((_, problem) -> reportIf(problem));
    }

    void redo() {
        here.leaveField();
        var _ = session.redo().whenComplete((_, problem) -> reportIf(problem));
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

    private void found(int count) {
        status.findings(count, () -> open(Places.CONTROL));
        here.findings(count);
    }

    /// Goes to a tool or to a page of the plan as a whole.
    void open(String page) {
        go(Place.of(page), true);
    }

    /// Begins a comment on where one stands.
    void comment() {
        here.comment();
    }

    /// Stands in the next open finding, or the one before; on the page of findings in its line.
    void finding(int by) {
        if (here.stepFinding(by)) {
            return;
        }
        Finding next = findings.step(by);
        Plan plan = session.plan();
        Row row = next == null ? null : plan.find(next.row());
        Place place = row == null ? null : Places.of(plan, row);
        if (next != null && place != null) {
            go(new Place(place.page(), place.row(), next.field()), true);
        }
    }

    void turnWhatIf() {
        here.turnWhatIf();
    }

    void newRow() {
        here.newRow();
    }

    /// Shows the plan as all may see it, or as its makers do.
    void show(boolean toAll) {
        here.leaveField();
        exports.open(toAll);
        top.open(toAll);
        refresh(session.state());
    }

    void turn() {
        show(!exports.isPublic());
    }

    void openPalette() {
        palette.open();
    }

    void export() {
        open(Places.EXPORT);
    }

    /// Prints what the export page has chosen.
    void print() {
        go(Place.of(Places.EXPORT).in(ExportPage.PRINT), true);
    }

    void export(Exporter exporter) {
        here.leaveField();
        exports.start(exporter);
    }

    void saveCopy() {
        here.leaveField();
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
        go(place, true);
        frame.inspectorWanted(true);
        frame.focusInspector();
    }

    private @Nullable Node focusOwner() {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    /// Ctrl+Enter on a page goes into the inspector, which must be there by then; Esc goes back to
    /// the page, and takes an inspector with it that lies over the page.
    private void beforePage(KeyEvent event) {
        Node owner = focusOwner();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (!(owner instanceof TextInputControl) && frame.isInPage(owner)) {
                frame.inspectorWanted(true);
            }
        } else if (event.getCode() == KeyCode.F1 && help.open(owner)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && frame.isInInspector(owner)) {
            Platform.runLater(() -> {
                if (frame.isInPage(focusOwner())) {
                    frame.closeOver();
                }
            });
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (frame.closeOver() || frame.isInInspector(focusOwner())) {
                frame.focusPage();
                event.consume();
            } else if (notices.dismiss()) {
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
}
