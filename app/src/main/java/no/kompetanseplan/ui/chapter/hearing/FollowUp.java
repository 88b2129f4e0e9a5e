package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Matter.Deviation;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is done with a deviation: it is carried into a place of the plan, waits for a meeting of a
/// body, or is kept as a note. Only then can the plan be marked as adopted.
final class FollowUp {

    private final Desk desk;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<DeviationEffect, RadioButton> radios = new EnumMap<>(DeviationEffect.class);
    private final VBox radioBox = new VBox();
    private final VBox place = new VBox();
    private final ForumChoice forum;
    private final Button handled;
    private @Nullable Deviation deviation;
    private boolean isShowing;

    FollowUp(Desk desk) {
        this.desk = desk;
        handled = Buttons.accent(Icon.CHECK, desk.text("decisions.handle"));
        handled.setOnAction(_ -> handle());
        forum =
                new ForumChoice(
                        desk,
                        desk.text("field.council_point.forum"),
                        body -> set(CouncilPointFields.FORUM, body));
        radioBox.getStyleClass().add("hearing-answers");
        place.getStyleClass().add("hearing-answers");
        for (DeviationEffect each : DeviationEffect.values()) {
            RadioButton radio = new RadioButton(desk.text("choice.DeviationEffect." + each.name()));
            radio.setToggleGroup(group);
            radio.setUserData(each);
            radioBox.getChildren().add(radio);
            radios.put(each, radio);
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (!isShowing && toggle != null) {
                        set(CouncilPointFields.EFFECT, (DeviationEffect) toggle.getUserData());
                    }
                });
    }

    /// The parts for a deviation, in order.
    List<Node> show(Deviation found) {
        boolean isOther = deviation == null || !deviation.row().id().equals(found.row().id());
        deviation = found;
        DeviationEffect effect = found.row().effect();
        isShowing = true;
        group.selectToggle(effect == null ? null : radios.get(effect));
        isShowing = false;
        List<Node> parts = new ArrayList<>();
        parts.add(caption("field.council_point.effect"));
        parts.add(radioBox);
        if (effect == DeviationEffect.CARRY_IN) {
            place(found.row(), isOther);
            parts.add(place);
        } else if (effect == DeviationEffect.MEETING) {
            forum.show(found.row().forum());
            parts.add(forum.piece());
            waiting(found, parts);
        }
        handled.setDisable(!found.isOpen() || effect == null);
        handled.setText(desk.text(found.isOpen() ? act(effect) : "decisions.handled"));
        parts.add(handled);
        return parts;
    }

    private static String act(@Nullable DeviationEffect effect) {
        return switch (effect) {
            case CARRY_IN -> "decisions.handle.carry";
            case MEETING -> "decisions.handle.meeting";
            case RECORD_ONLY -> "decisions.handle";
            case null -> "decisions.handle";
        };
    }

    private void waiting(Deviation found, List<Node> parts) {
        Body body = desk.session().plan().find(BodyFields.TABLE, found.row().forum());
        if (body != null && found.isWaiting()) {
            parts.add(
                    Words.notice(
                            Icon.GROUPS, desk.text("hearing.waits", body.inShort()), Tone.MUTED));
        }
    }

    /// Where in the plan the decision is carried in, with what stands there now.
    private void place(CouncilPoint row, boolean isOther) {
        if (!isOther && place.getChildren().stream().anyMatch(SpotChooser.class::isInstance)) {
            return;
        }
        Plan plan = desk.session().plan();
        Spot spot = new Spot(plan, desk.texts());
        Row target = row.place() == null ? null : plan.find(row.place());
        Place at = target == null ? null : Places.of(plan, target);
        List<Node> parts = new ArrayList<>();
        parts.add(caption("field.council_point.place"));
        if (target != null && at != null) {
            parts.add(Buttons.link(spot.where(target.id()), () -> desk.window().go(at)));
            parts.add(Words.of(spot.wording(target.id(), ""), Tone.MUTED));
        }
        Button choose = Buttons.small(Buttons.of(Icon.SEARCH, desk.text("hearing.spot.choose")));
        choose.setOnAction(_ -> choose(spot));
        parts.add(choose);
        place.getChildren().setAll(parts);
    }

    private void choose(Spot spot) {
        SpotChooser chooser =
                new SpotChooser(
                        desk.texts(),
                        spot.choices(),
                        choice -> {
                            place.getChildren().clear();
                            set(CouncilPointFields.PLACE, choice.row());
                        },
                        () -> {
                            place.getChildren().removeIf(SpotChooser.class::isInstance);
                            place.getChildren().getLast().requestFocus();
                        });
        place.getChildren().add(chooser);
        chooser.begin();
    }

    /// Says that the deviation has been followed up, or what is lacking for that.
    void handle() {
        Deviation of = deviation;
        DeviationEffect effect = of == null ? null : of.row().effect();
        if (of == null || effect == null) {
            return;
        }
        boolean isWithoutForum =
                desk.session().plan().find(BodyFields.TABLE, of.row().forum()) == null;
        if (effect == DeviationEffect.MEETING && isWithoutForum) {
            desk.window().toast(desk.text("decisions.forum.first"), false);
            forum.piece().requestFocus();
        } else {
            set(CouncilPointFields.HANDLED, true);
        }
    }

    private <V> void set(Field<CouncilPoint, V> field, @Nullable V value) {
        Deviation of = deviation;
        if (of != null) {
            desk.edit(
                    "step.council-point.effect",
                    plan -> plan.with(CouncilPointFields.TABLE, of.row().id(), field, value));
        }
    }

    private Label caption(String key) {
        Label caption = new Label(desk.text(key));
        caption.getStyleClass().add("semi");
        return caption;
    }
}
