package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The yellow line where the text and the numbers of the chapter do not agree, with the way to the
/// text. It is a finding as in Kontroll and goes when it is mended or accepted there.
final class Disagreement {

    private static final Set<What> ABOUT =
            EnumSet.of(
                    What.SHARE_OF_STAFF,
                    What.AGE_OF_STAFF,
                    What.COUNT_POSITIONS,
                    What.PERSONS_AND_POSITIONS,
                    What.SHARE_OF_POSITIONS,
                    What.SHARE_BOTH_WAYS);

    private final Desk desk;
    private final Label words = Words.notice(Icon.FINDING, "", Tone.WARNING);
    private final HBox links = new HBox();
    private final HBox node = new HBox(words, links);
    private final Newest<List<Finding>> looking;

    Disagreement(Desk desk) {
        this.desk = desk;
        this.looking = new Newest<>("disagreement", this::show);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        links.setAlignment(Pos.CENTER_RIGHT);
        links.setMinWidth(HBox.USE_PREF_SIZE);
        links.getStyleClass().add("disagreement-links");
        node.getStyleClass().addAll("banner", "small", "warning", "disagreement");
        show(List.of());
    }

    Node node() {
        return node;
    }

    void refresh(Assessment assessment) {
        looking.ask(() ->
                assessment.openFindings().stream()
                        .filter(finding -> ABOUT.contains(finding.what()))
                        .toList());
    }

    private void show(List<Finding> found) {
        node.setVisible(!found.isEmpty());
        node.setManaged(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        Finding first = found.getFirst();
        words.setText(first.words(desk.texts()));
        links.getChildren().clear();
        Plan plan = desk.session().plan();
        Row row = plan.find(first.row());
        Place place = row == null ? null : Places.of(plan, row);
        if (place != null) {
            links.getChildren()
                    .add(
                            Buttons.link(
                                    desk.text("staffing.disagree.go"),
                                    () -> desk.window().go(place)));
        }
        String all =
                found.size() == 1
                        ? desk.text("staffing.disagree.one")
                        : desk.text("staffing.disagree.more", found.size() - 1);
        links.getChildren()
                .add(Buttons.link(all, () -> desk.window().go(Place.of(Places.CONTROL))));
    }
}
