package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

/// «Merknad til dette»: a new comment of the newest round on the place one stands in.
public final class NewComment {

    private NewComment() {}

    /// Makes the comment and goes to it; to the page of hearings where no round has been started.
    ///
    /// @param place where one stands; null for the plan as a whole
    public static void on(Desk desk, @Nullable Place place) {
        Hearing hearing = Hearing.newest(desk.session().plan());
        if (hearing == null) {
            desk.window().toast(desk.text("hearing.first"), false);
            desk.window().go(Place.of(Places.HEARING));
            return;
        }
        Id comment = desk.newId();
        Id target = place == null ? null : place.row();
        String spot = place == null || place.field() == null ? "" : place.field();
        boolean isField = !spot.contains(":"); // else how far into a text one has come
        String field = isField ? spot : "";
        desk.edit(
                "step.hearing-comment.add",
                plan ->
                        HearingEdits.comment(
                                plan,
                                hearing.round().id(),
                                comment,
                                null,
                                target,
                                field,
                                desk.texts()),
                () -> desk.window().go(Place.of(Places.HEARING).at(comment)));
    }
}
