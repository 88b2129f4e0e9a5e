package no.kompetanseplan.ui.chapter.area;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.proposal.ProposalEdits;
import no.kompetanseplan.ui.chapter.proposal.ProposalLine;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The proposed measures of an area, one under the other as in the document. One of them is
/// selected; ↑ and ↓ walk, Enter goes to its fields, Alt+Enter takes it into the action plan,
/// Alt+Shift+↑↓ moves it, Ctrl+Delete removes it.
final class ProposalsPane {

    private final Desk desk;
    private final Runnable inspect;
    private final ProposalChips chips;
    private final VBox node = new VBox();
    private final ReadOnlyObjectWrapper<@Nullable ProposalLine> selected =
            new ReadOnlyObjectWrapper<>();
    private List<ProposalLine> lines = List.of();
    private List<ProposalRow> rows = List.of();
    private FocusArea area = FocusAreaFields.TABLE.blank(Id.named("none"));
    private @Nullable Id wanted;

    /// @param inspect puts the keyboard in the fields of the selected proposal
    ProposalsPane(Desk desk, Runnable inspect) {
        this.desk = desk;
        this.inspect = inspect;
        this.chips = new ProposalChips(desk);
        node.getStyleClass().add("proposals");
        node.setAccessibleRole(AccessibleRole.LIST_VIEW);
        node.setAccessibleText(desk.text("areas.block.proposals"));
    }

    Node node() {
        return node;
    }

    /// The proposal whose fields are in the inspector; null in an area without any.
    ReadOnlyObjectProperty<@Nullable ProposalLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void show(Plan plan, FocusArea shown) {
        boolean other = !shown.id().equals(area.id());
        area = shown;
        List<ProposalLine> now = ProposalLine.of(plan, ProposalRows.of(plan), shown.id());
        if (other || !now.equals(lines)) {
            build(now, other);
        }
    }

    private void build(List<ProposalLine> now, boolean other) {
        boolean hadFocus = node.isFocusWithin();
        int before = Math.max(0, placeOf(selectedId()));
        Id keep = wanted != null ? wanted : other ? null : selectedId();
        lines = now;
        rows = now.stream().map(this::row).toList();
        node.getChildren().setAll(rows);
        int at = placeOf(keep);
        if (at >= 0 && Objects.equals(keep, wanted)) {
            wanted = null;
        }
        int place = at >= 0 ? at : other ? 0 : Math.min(before, now.size() - 1);
        select(now.isEmpty() ? null : now.get(place).proposal().id(), hadFocus);
    }

    private ProposalRow row(ProposalLine line) {
        Id id = line.proposal().id();
        ProposalRow row = new ProposalRow(desk, line, chips.of(line), lines.size());
        row.setOnMousePressed(_ -> select(id, true));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, line));
        row.focusedProperty().subscribe(focused -> focused(focused, id));
        return row;
    }

    private void focused(boolean now, Id id) {
        if (now) {
            select(id, false);
        }
    }

    private @Nullable Id selectedId() {
        ProposalLine line = selected.get();
        return line == null ? null : line.proposal().id();
    }

    private int placeOf(@Nullable Id id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).proposal().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Selects a proposal; one that is not shown yet is selected when it comes.
    void reveal(Id id) {
        if (placeOf(id) < 0) {
            wanted = id;
        } else {
            select(id, true);
        }
    }

    private void select(@Nullable Id id, boolean focus) {
        int at = placeOf(id);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).select(i == at);
        }
        selected.set(at < 0 ? null : lines.get(at));
        if (at >= 0 && focus && !rows.get(at).isFocused()) {
            rows.get(at).requestFocus();
        }
    }

    void focus() {
        int at = placeOf(selectedId());
        if (at >= 0) {
            rows.get(at).requestFocus();
        }
    }

    private void pressed(KeyEvent event, ProposalLine line) {
        boolean done =
                (event.isAltDown() && event.isShiftDown())
                        ? moves(event.getCode(), line)
                        : acts(event, line);
        if (done) {
            event.consume();
        }
    }

    private boolean moves(KeyCode code, ProposalLine line) {
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return false;
        }
        move(line, code == KeyCode.UP ? -1 : 1);
        return true;
    }

    private boolean acts(KeyEvent event, ProposalLine line) {
        switch (event.getCode()) {
            case UP -> walk(-1);
            case DOWN -> walk(1);
            case HOME -> walk(-lines.size());
            case END -> walk(lines.size());
            case F2 -> inspect.run();
            case ENTER -> enter(event, line);
            case DELETE -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                remove(line);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(KeyEvent event, ProposalLine line) {
        if (event.isAltDown()) {
            promote(line.proposal());
        } else {
            inspect.run();
        }
    }

    private void walk(int by) {
        int at = Math.clamp((long) placeOf(selectedId()) + by, 0, lines.size() - 1);
        select(lines.get(at).proposal().id(), true);
    }

    /// Adds a proposal after the selected one and goes to its fields.
    void add() {
        ProposalLine line = selected.get();
        Id after = line == null ? null : line.isPoint() ? line.proposal().parent() : selectedId();
        Id owner = area.id();
        Id id = desk.newId();
        wanted = id;
        desk.edit(
                "step.proposal.add",
                plan -> ProposalEdits.added(plan, owner, id, after),
                () -> begin(id));
    }

    /// Adds a point under a proposal.
    void addPoint(Proposal proposal) {
        Id parent = proposal.parent() == null ? proposal.id() : proposal.parent();
        Id id = desk.newId();
        wanted = id;
        desk.edit(
                "step.proposal.point",
                plan -> ProposalEdits.withPoint(plan, parent, id),
                () -> begin(id));
    }

    private void begin(Id id) {
        reveal(id);
        Platform.runLater(inspect);
    }

    /// Takes a proposal into the action plan and goes to its new row there.
    void promote(Proposal proposal) {
        chips.promote(proposal);
    }

    private void move(ProposalLine line, int step) {
        Id id = line.proposal().id();
        desk.edit("step.proposal.move", plan -> ProposalEdits.moved(plan, id, step));
    }

    private void remove(ProposalLine line) {
        Id id = line.proposal().id();
        desk.edit("step.proposal.remove", plan -> ProposalEdits.removed(plan, id));
        desk.window().toast(desk.text("proposals.removed"), true);
    }
}
