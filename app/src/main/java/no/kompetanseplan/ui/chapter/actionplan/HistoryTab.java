package no.kompetanseplan.ui.chapter.actionplan;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.HistoryEntry;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureHistory;
import no.kompetanseplan.ui.chapter.measure.MeasureHistory.Part;
import no.kompetanseplan.ui.chapter.measure.MeasureHistory.Step;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/// What has been done to a measure, field by field and by day, and the way back to any of it.
final class HistoryTab implements InspectorTab {

    /// Edits shown at first, and as many more at each request.
    private static final int MORE = 40;

    private final Desk desk;
    private final ActionPlanModel model;
    private final Formats formats;
    private final ChangeWords words;
    private final Segments<Boolean> numbersOnly;
    private final HBox tools;
    private final VBox lines = new VBox();
    private final VBox node = new VBox();
    private @Nullable Id shown;
    private List<Step> steps = List.of();
    private int most = MORE;
    private int asked;

    HistoryTab(Desk desk, ActionPlanModel model) {
        this.desk = desk;
        this.model = model;
        this.formats = Formats.of(desk.texts().language());
        this.words = new ChangeWords(desk.texts());
        this.numbersOnly =
                Segments.of(
                                List.of(false, true),
                                numbers ->
                                        desk.text(
                                                numbers
                                                        ? "measures.history.numbers"
                                                        : "measures.history.all"))
                        .small();
        numbersOnly.valueProperty().addListener((_, _, _) -> draw());
        tools = new HBox(numbersOnly);
        tools.setAlignment(Pos.CENTER_RIGHT);
        lines.getStyleClass().add("history");
        node.getStyleClass().add("form");
        node.getChildren().setAll(tools, lines);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Measure> measures) {
        if (measures.size() != 1) {
            shown = null;
            asked++;
            say("measures.history.one");
            return;
        }
        if (desk.window().isPublic()) {
            shown = null;
            asked++;
            say("measures.history.public");
            return;
        }
        Id measure = measures.getFirst().id();
        if (!measure.equals(shown)) {
            shown = measure;
            most = MORE;
            steps = List.of();
            lines.getChildren().clear();
        }
        ask(measure);
    }

    private void ask(Id measure) {
        int question = ++asked;
        Plan plan = model.plan();
        var _ =
                desk.session()
                        .history(MeasureHistory.rows(plan, measure))
                        .whenComplete((entries, problem) -> {
                            if (question != asked) {
                                return;
                            }
                            if (problem == null) {
                                steps = MeasureHistory.of(plan, measure, entries);
                                draw();
                            } else {
                                desk.window().failed(problem);
                            }
                        });
    }

    private void say(String key) {
        visible(false);
        lines.getChildren().setAll(Words.of(desk.text(key), Tone.MUTED));
    }

    private void visible(boolean on) {
        tools.setVisible(on);
        tools.setManaged(on);
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        int focused = focused();
        List<Step> wanted =
                steps.stream()
                        .map(step -> numbersOnly.getValue() ? numbers(step) : step)
                        .filter(step -> !step.parts().isEmpty())
                        .toList();
        if (wanted.isEmpty()) {
            say(steps.isEmpty() ? "measures.history.none" : "measures.history.no-numbers");
            visible(!steps.isEmpty());
            return;
        }
        visible(true);
        lines.getChildren().clear();
        String day = "";
        for (Step step : wanted.subList(0, Math.min(most, wanted.size()))) {
            String own = day(step.entry());
            if (!own.equals(day)) {
                Label head = new Label(own);
                head.getStyleClass().addAll("semi", "history-day");
                lines.getChildren().add(head);
                day = own;
            }
            lines.getChildren().add(line(step));
        }
        if (wanted.size() > most) {
            Button older = Buttons.of(desk.text("measures.history.older", wanted.size() - most));
            older.setOnAction(_ -> {
                most += MORE;
                draw();
            });
            lines.getChildren().add(older);
        }
        refocus(focused);
    }

    private static Step numbers(Step step) {
        return new Step(step.entry(), step.parts().stream().filter(Part::isNumber).toList());
    }

    private String day(HistoryEntry entry) {
        ZonedDateTime at = entry.at() == null ? null : desk.when(entry.at());
        LocalDate day = at == null ? null : at.toLocalDate();
        if (day == null) {
            return desk.text("measures.history.unknown-day");
        }
        return day.equals(desk.today())
                ? desk.text("measures.history.today")
                : formats.longDate(day);
    }

    private Node line(Step step) {
        HistoryEntry entry = step.entry();
        Label time =
                new Label(
                        entry.at() == null
                                ? ""
                                : formats.clock(desk.when(entry.at()).toLocalTime()));
        time.getStyleClass().addAll("muted", "small");
        time.setMinWidth(Region.USE_PREF_SIZE);
        VBox what = new VBox();
        HBox.setHgrow(what, Priority.ALWAYS);
        for (Part part : step.parts()) {
            what.getChildren().add(words.of(model.plan(), part));
            if (part.isOld()) {
                Hyperlink back = Buttons.link(desk.text("measures.history.back"), () -> back(part));
                back.setAccessibleText(
                        desk.text(
                                "measures.history.back.spoken", words.spoken(model.plan(), part)));
                what.getChildren().add(back);
            }
        }
        what.getChildren().add(Words.of(words.by(entry), Tone.MUTED));
        what.getChildren().getLast().getStyleClass().add("small");
        HBox line = new HBox(time, what);
        line.getStyleClass().add("history-line");
        return line;
    }

    private void back(Part part) {
        desk.edit("step.measure.back", plan -> MeasureHistory.back(plan, part));
    }

    /// The number of the link that has the keyboard; -1 when none has.
    private int focused() {
        List<Node> links = links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// Going back adds a step at the top, and the link that was pressed is gone: the keyboard stays
    /// near.
    private void refocus(int link) {
        if (link >= 0) {
            Platform.runLater(() -> {
                List<Node> links = links();
                if (!links.isEmpty()) {
                    links.get(Math.min(link, links.size() - 1)).requestFocus();
                } else {
                    focus();
                }
            });
        }
    }

    private List<Node> links() {
        return List.copyOf(lines.lookupAll(".hyperlink"));
    }

    @Override
    public void focus() {
        List<Node> links = links();
        Node first = links.isEmpty() ? numbersOnly.lookup(".toggle-button") : links.getFirst();
        if (first != null) {
            first.requestFocus();
        }
    }
}
