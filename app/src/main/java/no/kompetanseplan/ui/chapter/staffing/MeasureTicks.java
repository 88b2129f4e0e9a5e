package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The measures with what each gives, to be ticked on and off, and what that makes of the gap.
/// Ticking asks; the plan stays as it is.
final class MeasureTicks {

    /// Measures without an estimate that are shown before all are asked for.
    private static final int FEW = 4;

    private final Desk desk;
    private final Forecast forecast;
    private final Formats formats;
    private final Label first = new Label();
    private final VBox list = new VBox();
    private final VBox sums = new VBox();
    private final VBox weighty = new VBox();
    private final Hyperlink forget;
    private final VBox node = new VBox();
    private final Map<Id, Tick> ticks = new HashMap<>();
    private List<Contribution> gives = List.of();
    private boolean isAll;

    /// A line of the list.
    private record Tick(CheckBox box, Label number, Label note, VBox node) {}

    /// @param method shows how the numbers are reckoned
    MeasureTicks(Desk desk, Forecast forecast, Runnable method) {
        this.desk = desk;
        this.forecast = forecast;
        this.formats = Formats.of(desk.texts().language());
        first.getStyleClass().add("semi");
        Label unit = Words.of(desk.text("staffing.ticks.unit"), Tone.MUTED);
        HBox head = line(first, unit);
        forget = Buttons.link(desk.text("staffing.ticks.forget"), forecast::forget);
        Button trace = Buttons.of(Icon.CALCULATE, desk.text("staffing.trace"));
        trace.setOnAction(_ -> method.run());
        list.getStyleClass().add("ticks");
        sums.getStyleClass().add("tick-sums");
        weighty.getStyleClass().add("tick-sums");
        node.getStyleClass().add("form");
        node.getChildren().setAll(head, list, forget, sums, weighty, trace);
        forecast.onCurve(this::show);
        forecast.onContributions(this::show);
    }

    Node node() {
        return node;
    }

    /// Fills the list; what has the keyboard keeps it.
    void refresh(Plan plan) {
        Map<Id, Contribution> by =
                gives.stream().collect(Collectors.toMap(Contribution::measure, each -> each));
        List<Measure> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(each -> each.state() != MeasureState.DROPPED)
                        .toList();
        List<Measure> with = measures.stream().filter(each -> by.containsKey(each.id())).toList();
        List<Measure> without =
                measures.stream().filter(each -> !by.containsKey(each.id())).toList();
        List<Node> wanted = new ArrayList<>();
        with.stream().map(each -> tick(plan, each, by.get(each.id()))).forEach(wanted::add);
        without.stream()
                .limit(isAll ? without.size() : FEW)
                .map(each -> tick(plan, each, null))
                .forEach(wanted::add);
        if (!isAll && without.size() > FEW) {
            wanted.add(
                    Buttons.link(
                            desk.text("staffing.ticks.more", without.size() - FEW),
                            () -> {
                                isAll = true;
                                refresh(desk.session().plan());
                            }));
        }
        ticks.keySet().retainAll(measures.stream().map(Measure::id).toList());
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
    }

    private Node tick(Plan plan, Measure measure, @Nullable Contribution contribution) {
        Tick tick = ticks.computeIfAbsent(measure.id(), this::make);
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        String letter = dimension == null ? "" : dimension.letter();
        tick.box.setText(
                measure.title().isEmpty() ? desk.text("measures.untitled") : measure.title());
        tick.box.setDisable(contribution == null);
        tick.box.setSelected(contribution != null && forecast.isTicked(measure.id()));
        if (contribution == null) {
            tick.number.setText("–");
            tick.note.setText(joined(letter, ""));
            Hyperlink missing = missing(plan, measure);
            tick.node.getChildren().setAll(tick.node.getChildren().getFirst(), note(tick, missing));
        } else {
            tick.number.setText(signed(contribution.last()));
            tick.note.setText(
                    joined(
                            letter,
                            desk.text(
                                    "staffing.ticks.note",
                                    Integer.toString(contribution.first()),
                                    whole(contribution.low()),
                                    whole(contribution.high()))));
            tick.node.getChildren().setAll(tick.node.getChildren().getFirst(), tick.note);
        }
        return tick.node;
    }

    private static HBox note(Tick tick, Node link) {
        HBox line = new HBox(tick.note, link);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("tick-note");
        return line;
    }

    private Hyperlink missing(Plan plan, Measure measure) {
        Place place = Places.ofMeasure(plan, measure.id());
        Hyperlink link =
                Buttons.link(
                        desk.text("staffing.ticks.missing"),
                        () -> {
                            if (place != null) {
                                desk.window().go(place);
                            }
                        });
        link.setAccessibleText(measure.title() + ". " + desk.text("staffing.ticks.missing"));
        return link;
    }

    private static String joined(String letter, String words) {
        return Stream.of(letter, words)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Tick make(Id measure) {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label number = new Label();
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(box, number);
        line.getStyleClass().add("tick-line");
        Label note = new Label();
        note.getStyleClass().addAll("muted", "small", "tick-note");
        VBox whole = new VBox(line, note);
        box.setOnAction(_ -> forecast.tick(measure, box.isSelected()));
        return new Tick(box, number, note, whole);
    }

    private void show(List<Contribution> all) {
        gives = all;
        refresh(desk.session().plan());
    }

    private void show(Curve curve) {
        YearFigures last = curve.line().last();
        first.setText(desk.text("staffing.ticks.head", Integer.toString(last.year())));
        long without = Curves.gap(last, last.without());
        long with = Curves.gap(last, last.chosen());
        String year = Integer.toString(last.year());
        sums.getChildren()
                .setAll(
                        sum("staffing.gap.without", year, without, Tone.MUTED),
                        sum("staffing.gap.covered", year, without - with, Tone.MUTED),
                        sum("staffing.gap.with", year, with, Tone.STRONG));
        weighty.getChildren().setAll(Weighty.of(desk, curve));
        forget.setVisible(forecast.isAsking());
        forget.setManaged(forecast.isAsking());
        ticks.forEach((id, tick) -> {
            if (!tick.box.isDisabled()) {
                tick.box.setSelected(forecast.isTicked(id));
            }
        });
    }

    private Node sum(String key, String year, long years, Tone tone) {
        Label words = Words.of(desk.text(key, year), tone);
        Label number = Words.of(desk.text("staffing.fte", formats.integer(years)), Tone.STRONG);
        return line(words, number);
    }

    static HBox line(Label words, Label number) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, number);
        line.getStyleClass().add("tick-line");
        return line;
    }

    private String whole(double value) {
        return formats.integer(Math.round(value));
    }

    private String signed(double value) {
        long rounded = Math.round(value);
        return (rounded > 0 ? "+" : "") + formats.integer(rounded);
    }
}
