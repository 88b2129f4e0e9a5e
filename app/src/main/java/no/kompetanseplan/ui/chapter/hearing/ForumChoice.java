package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Chooses the body whose meeting a matter waits for, from the register of bodies; those that are
/// no municipality first.
final class ForumChoice {

    private static final String NONE = "none";

    private final Desk desk;
    private final ChoicePiece piece;

    /// @param chosen told the body, or null for none
    ForumChoice(Desk desk, String label, Consumer<@Nullable Id> chosen) {
        this.desk = desk;
        piece = new ChoicePiece(label).none(desk.text("hearing.forum.none"));
        piece.onCommit(key -> chosen.accept(key.equals(NONE) ? null : Id.of(key)));
    }

    ChoicePiece piece() {
        return piece;
    }

    void show(@Nullable Id forum) {
        Plan plan = desk.session().plan();
        List<Option> options = new ArrayList<>();
        options.add(Option.of(NONE, desk.text("hearing.forum.none")));
        List<Body> bodies = plan.ordered(BodyFields.TABLE);
        bodies.stream().filter(body -> !isMunicipality(body)).forEach(body -> add(options, body));
        bodies.stream().filter(ForumChoice::isMunicipality).forEach(body -> add(options, body));
        piece.options(options);
        boolean isThere = plan.find(BodyFields.TABLE, forum) != null;
        piece.show(forum == null || !isThere ? NONE : forum.toString());
    }

    private static boolean isMunicipality(Body body) {
        return body.kind() == BodyKind.MUNICIPALITY;
    }

    private static void add(List<Option> options, Body body) {
        options.add(Option.of(body.id().toString(), body.inShort()));
    }
}
