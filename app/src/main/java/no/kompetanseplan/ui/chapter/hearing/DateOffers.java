package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Mend;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;

/// Offers to put the dates of the councils where the text waits for them: shown as words taken out
/// and put in, and done in one step when asked for.
final class DateOffers extends VBox {

    /// A text that can be mended.
    ///
    /// @param where the place in words
    private record Offer(Finding finding, String where, String out, String in) {}

    private final Desk desk;
    private final Newest<List<Offer>> looking;

    DateOffers(Desk desk) {
        this.desk = desk;
        looking = new Newest<>("council-dates", this::show);
        getStyleClass().add("obstacles");
        setManaged(false);
        setVisible(false);
    }

    void refresh(Assessment assessment) {
        looking.ask(() -> offers(assessment));
    }

    private List<Offer> offers(Assessment assessment) {
        Plan plan = assessment.plan();
        Where where = new Where(plan, desk.texts());
        List<Offer> offers = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            Mend mend = isOfDates(finding) ? Mend.of(plan, finding) : null;
            if (mend != null) {
                String gap =
                        finding.what() == What.PLACEHOLDER ? finding.arguments().getFirst() : "";
                offers.add(new Offer(finding, where.of(finding.row()), gap, mend.use()));
            }
        }
        return offers;
    }

    private static boolean isOfDates(Finding finding) {
        return finding.what() == What.PLACEHOLDER || finding.what() == What.COUNCIL_DATES;
    }

    private void show(List<Offer> offers) {
        setManaged(!offers.isEmpty());
        setVisible(!offers.isEmpty());
        List<Node> lines = new ArrayList<>();
        Label heading = new Label(desk.text("decisions.dates"));
        heading.getStyleClass().add("heading");
        lines.add(heading);
        for (Offer offer : offers) {
            lines.add(Words.of(offer.where(), Tone.MUTED));
            lines.add(Changes.flow(WordDiff.between(offer.out(), offer.in())));
        }
        Button put = Buttons.of(Icon.CHECK, desk.text("decisions.dates.put"));
        put.setOnAction(_ -> put(offers));
        lines.add(put);
        getChildren().setAll(lines);
    }

    private void put(List<Offer> offers) {
        desk.edit(
                "step.decisions.dates",
                plan -> {
                    Plan after = plan;
                    for (Offer offer : offers) {
                        Mend mend = Mend.of(after, offer.finding());
                        after = mend == null ? after : mend.mended();
                    }
                    return after;
                });
    }
}
