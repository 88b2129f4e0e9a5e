package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Leavers;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.Map;

/// Who is expected to leave the posts that are to be converted, reckoned beside the window, and a
/// warning where more posts are planned than are left. Nothing of what all may see: a small number
/// of leavers is of persons.
final class LeaversPane extends VBox {

    private final Desk desk;
    private final PostTools tools;
    private final Runnable shown;
    private final Newest<Map<Id, Leavers>> asking = new Newest<>("leavers", this::show);
    private Map<Id, Leavers> found = Map.of();

    /// @param shown done when newer figures are there
    LeaversPane(Desk desk, PostTools tools, Runnable shown) {
        this.desk = desk;
        this.tools = tools;
        this.shown = shown;
        getStyleClass().add("post-tables");
        managedProperty().bind(visibleProperty());
    }

    /// Asks anew. What stands there stays until the newer figures come.
    void refresh(Assessment assessment) {
        boolean isAsked =
                !desk.window().isPublic()
                        && !assessment.plan().rows(PlannedConversionFields.TABLE).isEmpty();
        setVisible(isAsked);
        if (isAsked && assessment.facts().hasStaff()) {
            asking.ask(() -> Leavers.of(assessment.plan(), assessment.projection()));
            return;
        }
        asking.forget();
        found = Map.of();
        getChildren().clear();
        if (isAsked) {
            Label why = Words.of(desk.text("posts.leavers.no-register"), Tone.MUTED);
            why.getStyleClass().add("small");
            getChildren().add(why);
        }
    }

    private void show(Map<Id, Leavers> answer) {
        found = Map.copyOf(answer);
        getChildren().clear();
        answer.values().stream()
                .filter(Leavers::isTooFew)
                .map(this::sentence)
                .map(words -> Words.notice(Icon.FINDING, words, Tone.WARNING))
                .forEach(getChildren()::add);
        shown.run();
    }

    /// «2,3», empty when nobody can say.
    String words(PlannedConversion row) {
        Leavers leavers = found.get(row.id());
        return leavers == null ? "" : tools.formats().number(leavers.expected());
    }

    /// Why the figure is not enough; empty when it is.
    String warning(PlannedConversion row) {
        Leavers leavers = found.get(row.id());
        return leavers == null || !leavers.isTooFew() ? "" : sentence(leavers);
    }

    private String sentence(Leavers leavers) {
        PlannedConversion row = leavers.row();
        Profession profession =
                desk.session().plan().find(ProfessionFields.TABLE, row.fromProfession());
        return desk.text(
                "posts.leavers.few",
                tools.name(row.body()),
                profession == null ? "" : profession.name(),
                tools.number(leavers.planned()),
                tools.formats().number(leavers.expected()),
                Integer.toString(row.year() == null ? 0 : row.year()));
    }
}
