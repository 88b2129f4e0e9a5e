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
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Gives;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final ValueWords values;
    private final Label first = new Label();
    private final VBox list = new VBox();
    private final VBox sums = new VBox();
    private final VBox weighty = new VBox();
    private final Hyperlink forget;
    private final Label waiting;
    private final VBox node = new VBox();
    private final Map<Id, Tick> ticks = new HashMap<>();
    private final List<Id> order = new ArrayList<>();
    private @Nullable Gives gives;
    private @Nullable Curve curve;
    private boolean isAll;

    /// A line of the list.
    private record Tick(CheckBox box, Label number, Label note, VBox node) {}

    /// @param method shows how the numbers are reckoned
    MeasureTicks(Desk desk, Forecast forecast, Runnable method) {
        this.desk = desk;
        this.forecast = forecast;
        this.formats = Formats.of(desk.texts().language());
        this.values = new ValueWords(desk.texts());
        waiting = Words.of(desk.text("staffing.waiting"), Tone.MUTED);
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

    /// Fills the list; what has the keyboard keeps it. Nothing is said of a measure before the
    /// first figures stand.
    void refresh(Plan plan) {
        Gives known = gives;
        if (known == null) {
            list.getChildren().setAll(waiting);
            return;
        }
        Map<Id, Contribution> by =
                known.all().stream().collect(Collectors.toMap(Contribution::measure, each -> each));
        List<Measure> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(each -> each.state() != MeasureState.DROPPED)
                        .toList();
        List<Measure> with =
                measures.stream()
                        .filter(each -> by.containsKey(each.id()))
                        .sorted(Comparator.comparingInt(each -> order.indexOf(each.id())))
                        .toList();
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

    /// The largest first. While somebody ticks, each stays where it is.
    private void order(Gives newest) {
        List<Id> largest =
                newest.all().stream()
                        .sorted(Comparator.comparingDouble(Contribution::last).reversed())
                        .map(Contribution::measure)
                        .toList();
        boolean stays = forecast.isAsking() && order.containsAll(largest);
        if (!stays) {
            order.clear();
            order.addAll(largest);
        }
    }

    private Node tick(Plan plan, Measure measure, @Nullable Contribution contribution) {
        Tick tick = ticks.computeIfAbsent(measure.id(), this::make);
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        String letter = dimension == null ? "" : dimension.letter();
        String state = measure.state() == null ? "" : values.choice(measure.state());
        tick.box.setText(
                measure.title().isEmpty() ? desk.text("measures.untitled") : measure.title());
        tick.box.setDisable(contribution == null);
        tick.box.setSelected(contribution != null && forecast.isTicked(measure.id()));
        if (contribution == null) {
            tick.number.setText("–");
            tick.note.setText(joined(letter, state));
            Hyperlink missing = missing(plan, measure);
            tick.node.getChildren().setAll(tick.node.getChildren().getFirst(), note(tick, missing));
        } else {
            tick.number.setText(signed(Math.round(contribution.last())));
            double low = Math.min(contribution.low(), contribution.high());
            double high = Math.max(contribution.low(), contribution.high());
            tick.note.setText(
                    joined(
                            letter,
                            state,
                            desk.text(
                                    "staffing.ticks.note",
                                    Integer.toString(contribution.first()),
                                    whole(low),
                                    whole(high))));
            tick.node.getChildren().setAll(tick.node.getChildren().getFirst(), tick.note);
            if (Math.round(contribution.last()) < 0 && keeps(plan, measure)) {
                tick.node.getChildren().add(why("staffing.ticks.older"));
            }
        }
        return tick.node;
    }

    private static HBox note(Tick tick, Node link) {
        HBox line = new HBox(tick.note, link);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("tick-note");
        return line;
    }

    /// Whether a measure makes fewer quit.
    private static boolean keeps(Plan plan, Measure measure) {
        return effects(plan, measure).anyMatch(each -> each.kind() == EffectKind.RETAINED);
    }

    private static Stream<MeasureEffect> effects(Plan plan, Measure measure) {
        return plan.rows(MeasureEffectFields.TABLE).stream()
                .filter(each -> measure.id().equals(each.measure()));
    }

    private Label why(String key) {
        Label words = Words.notice(Icon.INFO, desk.text(key), Tone.MUTED);
        words.getStyleClass().addAll("small", "tick-note");
        return words;
    }

    private Hyperlink missing(Plan plan, Measure measure) {
        Place place = Places.ofEffects(plan, measure.id());
        boolean hasOne = effects(plan, measure).findAny().isPresent();
        String says = desk.text(hasOne ? "staffing.ticks.unmoved" : "staffing.ticks.missing");
        Hyperlink link =
                Buttons.link(
                        says,
                        () -> {
                            if (place != null) {
                                desk.window().go(place);
                            }
                        });
        link.setAccessibleText(measure.title() + ". " + says);
        return link;
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
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
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox whole = new VBox(line, note);
        box.setOnAction(_ -> forecast.tick(measure, box.isSelected()));
        return new Tick(box, number, note, whole);
    }

    private void show(Gives newest) {
        gives = newest;
        order(newest);
        refresh(desk.session().plan());
        if (curve != null) {
            sums(curve);
        }
    }

    /// What the gap is made of, so that each line follows from those above it, to the digit shown.
    private void sums(Curve of) {
        YearFigures last = of.line().last();
        long without = Curves.gap(last, last.without());
        long with = Curves.gap(last, last.chosen());
        String year = Integer.toString(last.year());
        List<Node> lines = new ArrayList<>();
        lines.add(sum("staffing.gap.without", year, fte(without), Tone.MUTED));
        boolean isKnown = gives != null && gives.isOf(of);
        long each = isKnown ? singly() : 0;
        if (!isKnown || each != without - with) {
            String unknown = "…";
            String between = signed(without - with - each);
            lines.add(sum("staffing.gap.singly", year, isKnown ? fte(each) : unknown, Tone.MUTED));
            lines.add(
                    sum(
                            "staffing.gap.interaction",
                            year,
                            isKnown ? desk.text("staffing.fte", between) : unknown,
                            Tone.MUTED));
            lines.add(why("staffing.gap.interaction.why"));
        }
        lines.add(sum("staffing.gap.covered", year, fte(without - with), Tone.MUTED));
        lines.add(sum("staffing.gap.with", year, fte(with), Tone.STRONG));
        sums.getChildren().setAll(lines);
    }

    /// The numbers of the ticked measures as they are written, added up.
    private long singly() {
        return gives == null
                ? 0
                : gives.all().stream()
                        .filter(each -> forecast.isTicked(each.measure()))
                        .mapToLong(each -> Math.round(each.last()))
                        .sum();
    }

    private String fte(long years) {
        return desk.text("staffing.fte", formats.integer(years));
    }

    private void show(Curve newest) {
        curve = newest;
        first.setText(
                desk.text("staffing.ticks.head", Integer.toString(newest.line().last().year())));
        sums(newest);
        weighty.getChildren().setAll(Weighty.of(desk, newest));
        forget.setVisible(forecast.isAsking());
        forget.setManaged(forecast.isAsking());
        ticks.forEach((id, tick) -> {
            if (!tick.box.isDisabled()) {
                tick.box.setSelected(forecast.isTicked(id));
            }
        });
    }

    private Node sum(String key, String year, String years, Tone tone) {
        Label words = Words.of(desk.text(key, year), tone);
        Label number = Words.of(years, Tone.STRONG);
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

    private String signed(long value) {
        return (value > 0 ? "+" : "") + formats.integer(value);
    }
}
