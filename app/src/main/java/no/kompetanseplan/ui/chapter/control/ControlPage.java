package no.kompetanseplan.ui.chapter.control;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Mend;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.control.FindingLines.Shown;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.TableClip;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// What does not agree or is missing in the plan, by kind, with a link to each place. The plan is
/// looked through beside the window's thread after each change.
public final class ControlPage implements Page {

    private final Desk desk;
    private final PageHead head = new PageHead();
    private final ListView<FindingLine> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Segments<Shown> which;
    private final FindingInspector inspector;
    private final VBox node = new VBox();
    private @Nullable Assessment newest;
    private FindingLines lines = FindingLines.NONE;
    private boolean isLooking = true;

    public ControlPage(Desk desk) {
        this.desk = desk;
        inspector = new FindingInspector(desk, this::accept, this::reopen, this::mend);
        which =
                Segments.of(
                        List.of(Shown.values()),
                        each -> desk.text("control.show." + each.name().toLowerCase(Locale.ROOT)));
        FilterField words =
                new FilterField(desk.text("control.filter"), filter, list::requestFocus);
        Button copy = Buttons.of(Icon.COPY, desk.text("control.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        HBox tools = new HBox(which, words, copy);
        tools.getStyleClass().addAll("tool-row", "finding-tools");
        list.getStyleClass().addAll("edge-to-edge", "findings");
        list.setAccessibleText(desk.text("control.list"));
        FindingCells cells = new FindingCells(desk.texts(), desk.window()::go);
        list.setCellFactory(_ -> cells.in(list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> selected());
        body.getStyleClass().add("finding-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, tools, body);
        head.show("", desk.text("control.title"));
        which.valueProperty().subscribe(_ -> show());
        filter.subscribe(_ -> show());
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Assessment assessment = state.assessment();
        newest = assessment;
        var _ =
                CompletableFuture.supplyAsync(
                                () -> FindingLines.of(assessment, desk.texts()),
                                task -> Thread.ofPlatform().daemon().name("checks").start(task))
                        .thenAcceptAsync(made -> take(assessment, made), Platform::runLater);
    }

    @SuppressWarnings("ReferenceEquality") // an answer about an older plan is too late
    private void take(Assessment assessment, FindingLines made) {
        if (assessment == newest) {
            isLooking = false;
            lines = made;
            show();
        }
    }

    /// Shows the lines of the filter, and stands where the selection was, or near it.
    private void show() {
        FindingLine.Found before = selectedFinding();
        int at = list.getSelectionModel().getSelectedIndex();
        List<FindingLine> shown = lines.shown(which.getValue(), filter.get(), desk.texts());
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        select(before, at);
        facts();
        body.getChildren().setAll(shown.isEmpty() && !isLooking ? empty() : list);
        desk.inspectorChanged();
    }

    private void select(FindingLine.@Nullable Found before, int at) {
        List<FindingLine> items = list.getItems();
        for (int i = 0; before != null && i < items.size(); i++) {
            if (items.get(i) instanceof FindingLine.Found found
                    && found.finding().key().equals(before.finding().key())) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        int next = Math.clamp(at, 0, Math.max(0, items.size() - 1));
        while (next < items.size() && items.get(next) instanceof FindingLine.Head) {
            next++;
        }
        if (next < items.size()) {
            list.getSelectionModel().clearAndSelect(next);
        }
    }

    private void facts() {
        List<Node> facts = new ArrayList<>();
        if (isLooking) {
            facts.add(Words.of(desk.text("control.working"), Tone.MUTED));
        } else {
            facts.add(Words.of(desk.text("control.open", lines.open()), Tone.MUTED));
            int accepted = lines.all().size() - lines.open();
            if (accepted > 0) {
                facts.add(Words.of(desk.text("control.accepted", accepted), Tone.MUTED));
            }
            if (lines.flaws() > 0) {
                facts.add(Words.of(desk.text("control.errors", lines.flaws()), Tone.DANGER));
            }
        }
        head.facts(facts);
    }

    private Node empty() {
        String key = lines.open() == 0 && filter.get().isEmpty() ? "none" : "noneshown";
        String words = "control." + key;
        return new EmptyState(desk.text(words), desk.text(words + ".says"));
    }

    private FindingLine.@Nullable Found selectedFinding() {
        return list.getSelectionModel().getSelectedItem() instanceof FindingLine.Found found
                ? found
                : null;
    }

    private void selected() {
        FindingLine.Found found = selectedFinding();
        if (found != null) {
            inspector.show(found);
        }
        desk.inspectorChanged();
    }

    /// Stands in the next finding shown, or the one before; false when none is shown.
    @Override
    public boolean step(int by) {
        List<FindingLine> items = list.getItems();
        for (int i = 1; i <= items.size(); i++) {
            int from = list.getSelectionModel().getSelectedIndex();
            int next = Math.floorMod(from + i * by, items.size());
            if (items.get(next) instanceof FindingLine.Found) {
                list.getSelectionModel().clearAndSelect(next);
                list.scrollTo(Math.max(0, next - 2));
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        boolean isShortcut = event.isShortcutDown();
        boolean isKnown =
                switch (event.getCode()) {
                    case ENTER -> !isShortcut && done(this::goThere);
                    case C -> isShortcut && done(this::copy);
                    case G -> event.isAltDown() && done(inspector::startAccepting);
                    case DOWN -> done(() -> step(1));
                    case UP -> done(() -> step(-1));
                    default -> false;
                };
        if (isKnown) {
            event.consume();
        }
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private void goThere() {
        FindingLine.Found found = selectedFinding();
        if (found != null && found.place() != null) {
            desk.window().go(found.place());
        }
    }

    private void accept(FindingLine.Found found, String reason) {
        String subject = found.finding().subject();
        desk.edit(
                "step.finding.accept",
                plan ->
                        plan.with(
                                new FindingAnswer(FindingAnswer.id(subject), subject, reason, "")),
                () -> {
                    desk.window().toast(desk.text("control.toast"), true);
                    list.requestFocus();
                });
    }

    /// Makes the one change that mends the finding, as one step.
    private void mend(FindingLine.Found found) {
        desk.edit(
                "step.finding.mend",
                plan -> {
                    Mend mend = Mend.of(plan, found.finding());
                    return mend == null ? plan : mend.mended();
                },
                () -> {
                    desk.window().toast(desk.text("control.mended"), true);
                    list.requestFocus();
                });
    }

    /// Puts the findings shown on the clipboard, a row each.
    private void copy() {
        TableClip.copy(FindingLines.table(list.getItems(), desk.texts()), true);
        desk.window().toast(desk.text("control.copied"), false);
    }

    private void reopen(FindingLine.Found found) {
        String subject = found.finding().subject();
        desk.edit(
                "step.finding.reopen",
                plan -> plan.without(FindingAnswer.id(subject)),
                list::requestFocus);
    }

    @Override
    public @Nullable Node inspector() {
        return selectedFinding() == null || list.getItems().isEmpty() ? null : inspector.node();
    }

    @Override
    public String status() {
        FindingLine.Found found = selectedFinding();
        List<FindingLine> shown =
                list.getItems().stream().filter(FindingLine.Found.class::isInstance).toList();
        return found == null
                ? ""
                : desk.text("control.status", shown.indexOf(found) + 1, shown.size());
    }

    @Override
    public boolean focus() {
        list.requestFocus();
        return true;
    }
}
