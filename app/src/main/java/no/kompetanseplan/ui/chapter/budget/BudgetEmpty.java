package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

/// A budget without amounts: what is missing, and where it is entered.
final class BudgetEmpty extends VBox {

    BudgetEmpty(Desk desk, Assessment assessment) {
        getStyleClass().add("empty-state");
        Label title = new Label(desk.text("budget.empty"));
        title.getStyleClass().add("heading");
        Button go = Buttons.accent(desk.text("budget.empty.act"));
        Section chapter = Places.section(assessment.plan(), PageKind.ACTION_PLAN);
        if (chapter != null) {
            go.setOnAction(_ -> desk.window().go(Place.section(chapter.id())));
        }
        VBox reasons = new VBox();
        assessment
                .budget()
                .measuresByReason()
                .forEach((reason, count) -> reasons.getChildren().add(line(desk, reason, count)));
        getChildren()
                .setAll(
                        title,
                        Words.of(desk.text("budget.empty.text"), Tone.MUTED),
                        new HBox(go),
                        reasons);
    }

    private static Label line(Desk desk, Uncalculated.Reason reason, int count) {
        return new Label(desk.text("budget.reason." + reason.name()) + ": " + count);
    }
}
