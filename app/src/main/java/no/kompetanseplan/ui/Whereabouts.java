package no.kompetanseplan.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.fetch.DroppedWorkbook;
import no.kompetanseplan.ui.chapter.hearing.NewComment;
import no.kompetanseplan.ui.frame.Frame;
import no.kompetanseplan.ui.frame.Outline;
import no.kompetanseplan.ui.frame.OutlineRow;
import no.kompetanseplan.ui.frame.OutlineRows;
import no.kompetanseplan.ui.frame.Rail;
import no.kompetanseplan.ui.frame.StatusBar;
import no.kompetanseplan.ui.frame.Trail;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where in the plan the window stands: the page that is shown, its mark in the outline, its
/// inspector, and the way there and back.
final class Whereabouts {

    private final Frame frame;
    private final Outline outline;
    private final Rail rail;
    private final StatusBar status;
    private final Trail trail;
    private @Nullable Desk desk;
    private @Nullable Page page;
    private @Nullable Place shown;
    private int findings;
    private Runnable left = () -> {};

    Whereabouts(Frame frame, Outline outline, Rail rail, StatusBar status, Trail trail) {
        this.frame = frame;
        this.outline = outline;
        this.rail = rail;
        this.status = status;
        this.trail = trail;
    }

    /// Told when one has left a page for another.
    void onLeft(Runnable action) {
        left = action;
    }

    /// Begins where the trail has come to, else in the first chapter.
    void begin(Desk given) {
        desk = given;
        new DroppedWorkbook(given).listen(frame.node());
        Place here = trail.here();
        show(here == null ? firstPlace(given) : here, true);
    }

    private static Place firstPlace(Desk desk) {
        List<Section> chapters = Book.of(desk.session().plan()).chapters();
        return chapters.isEmpty() ? Place.of("") : Place.section(chapters.getFirst().id());
    }

    /// Shows a place, building its page unless it is the one shown.
    void show(Place wanted, boolean focus) {
        if (desk == null) {
            return;
        }
        frame.closeOver();
        Place place = onItsPage(desk.session(), wanted);
        Page built = page;
        boolean stays = true;
        if (built == null || shown == null || !shown.page().equals(place.page())) {
            leaveField();
            leaveMark();
            built = Pages.open(desk, place);
            page = built;
            frame.page(built.node());
            left.run();
            stays = false;
        }
        shown = place;
        trail.go(place);
        if (place.isSpot() || stays) {
            built.reveal(place);
        }
        inspectorChanged();
        markOutline(desk);
        if (focus) {
            focus();
        }
    }

    /// Puts the focus on the page. A row that is revealed has taken it already.
    void focus() {
        Node owner =
                frame.node().getScene() == null ? null : frame.node().getScene().getFocusOwner();
        boolean revealed = shown != null && shown.isSpot() && frame.isInPage(owner);
        if (page != null && !revealed && !page.focus()) {
            frame.focusPage();
        }
    }

    /// Puts the focus where work on the page begins, when what had it is gone; on the first control
    /// of a page whose table is empty.
    void catchFocus() {
        if (page != null) {
            page.focus();
        }
        Node root = frame.node();
        if (root.getScene() != null && !frame.isInPage(root.getScene().getFocusOwner())) {
            frame.focusPage();
        }
    }

    /// A section without a page of its own is a row of the page it is shown on.
    private static Place onItsPage(PlanSession session, Place place) {
        Section section = Chapters.named(session.plan(), place.page());
        Section on = section == null ? null : Chapters.shownOn(session.plan(), section.id());
        if (section == null || on == null || on.equals(section)) {
            return place;
        }
        Place at = Place.section(on.id());
        return place.row() == null ? at.at(section.id()) : at.at(place.row());
    }

    private void markOutline(Desk at) {
        Plan plan = at.session().plan();
        List<OutlineRow> rows =
                new ArrayList<>(
                        OutlineRows.of(at.session().state().assessment(), at.texts(), shown));
        rows.addAll(OutlineRows.tools(at.texts(), findings, comments(plan)));
        int marked = OutlineRows.find(rows, plan, shown);
        outline.show(rows, marked);
        rail.show(rows, marked);
    }

    /// How many comments of hearings wait for an answer.
    private static int comments(Plan plan) {
        return Hearing.all(plan).stream().mapToInt(Hearing::open).sum();
    }

    /// So many findings are open.
    void findings(int count) {
        findings = count;
        if (desk != null) {
            markOutline(desk);
        }
    }

    /// Stands in the next or the earlier thing of the page that waits for somebody; false when the
    /// page has none of its own.
    boolean stepFinding(int by) {
        return page != null && page.step(by);
    }

    void back() {
        leaveMark();
        Place place = trail.back();
        if (place != null) {
            show(place, true);
        }
    }

    void forward() {
        leaveMark();
        Place place = trail.forward();
        if (place != null) {
            show(place, true);
        }
    }

    /// Goes to the chapter of that number.
    void chapter(int number) {
        String wanted = Integer.toString(number);
        if (desk != null) {
            Book.of(desk.session().plan()).chapters().stream()
                    .filter(section -> section.number().equals(wanted))
                    .findFirst()
                    .ifPresent(section -> show(Place.section(section.id()), true));
        }
    }

    /// The plan is another; a page whose section is gone gives way to the first chapter.
    void refresh(SessionState state) {
        if (desk == null || page == null || shown == null) {
            return;
        }
        boolean isSection = Chapters.isSection(shown.page());
        if (isSection && Chapters.named(state.plan(), shown.page()) == null) {
            show(firstPlace(desk), false);
            return;
        }
        page.refresh(state);
        inspectorChanged();
        markOutline(desk);
    }

    void inspectorChanged() {
        if (page != null) {
            frame.inspector(page.inspector());
            status.selection(page.status());
            status.hint(page.statusHint());
            asking();
        }
    }

    /// Says in the status bar that «what if» is on, wherever one stands.
    private void asking() {
        Desk at = desk;
        if (at == null || at.whatIf() == null) {
            status.mode("", "", () -> {});
        } else {
            status.mode(
                    at.text("whatif.on"),
                    at.text("whatif.on.leave", keys(at)),
                    () -> show(Place.of(Places.WHAT_IF), true));
        }
    }

    private static String keys(Desk at) {
        return Keys.shown(Keys.ctrlShift(KeyCode.H), at.texts());
    }

    /// Turns «what if» on; or off, and away from its page to where one came from.
    void turnWhatIf() {
        Desk at = desk;
        boolean isHere = shown != null && shown.page().equals(Places.WHAT_IF);
        if (at == null || (!isHere && at.whatIf() == null)) {
            show(Place.of(Places.WHAT_IF), true);
            return;
        }
        leaveField();
        at.whatIf(null);
        if (!isHere) {
            inspectorChanged();
        } else if (trail.canGoBack()) {
            back();
        } else {
            show(firstPlace(at), true);
        }
    }

    /// Begins a comment on the row one stands in, or on the plan as a whole.
    void comment() {
        if (desk != null && page != null) {
            page.leave();
            NewComment.on(desk, page.here());
        }
    }

    void newRow() {
        if (page != null) {
            page.newRow();
        }
    }

    /// What can be done on the page alone.
    List<Command> commands() {
        return page == null ? List.of() : page.commands();
    }

    /// What is being typed is told to the plan.
    void leaveField() {
        if (page != null) {
            page.leave();
        }
    }

    /// Remembers the row one stands in, for whoever comes back to this place.
    void leaveMark() {
        Place at = page == null ? null : page.here();
        Place on = trail.here();
        if (at != null && on != null && on.page().equals(at.page())) {
            trail.moved(at);
        }
    }
}
