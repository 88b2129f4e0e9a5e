package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;

/// What stands in the place of a page that counts positions of small places, while the plan is
/// shown as all may see it.
final class Internal {

    private final EmptyState state;

    Internal(Desk desk) {
        state = new EmptyState(desk.text("fetch.internal"), desk.text("fetch.internal.says"));
        Button intern = Buttons.accent(desk.text("public.show.intern"));
        intern.setOnAction(_ -> desk.window().show(false));
        state.act(intern);
    }

    Node node() {
        return state;
    }
}
