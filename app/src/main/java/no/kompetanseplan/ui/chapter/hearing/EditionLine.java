package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import no.kompetanseplan.hearing.EditionChanges;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which edition a round was about, and the way to it and to what has changed since.
final class EditionLine extends HBox {

    private final Desk desk;
    private final Label words = Words.of("", Tone.MUTED);
    private final Hyperlink open;
    private final Newest<Integer> counting;
    private @Nullable HearingRound round;

    EditionLine(Desk desk) {
        this.desk = desk;
        open = Buttons.link(desk.text("edition.open"), this::go);
        counting =
                new Newest<>(
                        "edition-count", count -> open.setText(desk.text("edition.since", count)));
        getStyleClass().add("edition-line");
        words.setMinWidth(0);
        open.setMinWidth(USE_PREF_SIZE);
    }

    void refresh(SessionState state, HearingRound of) {
        round = of;
        words.setText(
                of.opened() == null
                        ? desk.text("hearing.edition")
                        : desk.text(
                                "hearing.edition.of",
                                Formats.of(desk.texts().language()).date(of.opened())));
        boolean isKnown = !of.edition().isEmpty();
        getChildren().setAll(isKnown ? List.of(words, open) : List.of(words));
        List<HearingRound> rounds = state.plan().ordered(HearingRoundFields.TABLE);
        Plan sent = state.assessment().sent();
        Plan now = state.plan();
        if (sent != null && rounds.getLast().id().equals(of.id())) {
            counting.ask(() -> EditionChanges.between(sent, now, desk.texts()).size());
        } else {
            counting.forget();
            open.setText(desk.text("edition.open"));
        }
    }

    private void go() {
        HearingRound of = round;
        if (of != null) {
            desk.window().go(Place.of(Places.EDITION).at(of.id()));
        }
    }
}
