package no.kompetanseplan.ui.chapter.adoption;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.hearing.Obstacle;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What stands in the way of marking the plan as adopted, each with a link to its place. The plan
/// is looked through beside the window's thread.
public final class ObstacleList extends VBox {

    /// More than so many are told by their number.
    private static final int MOST = 60;

    private final Desk desk;
    private final Label heading = new Label();
    private @Nullable Assessment newest;
    private List<Obstacle> obstacles = List.of();

    public ObstacleList(Desk desk) {
        this.desk = desk;
        getStyleClass().add("obstacles");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
    }

    /// Looks for what stands in the way in a plan, and shows it.
    ///
    /// @param told gets what was found, on the FX thread, unless a newer plan came first
    public void look(Assessment assessment, Consumer<List<Obstacle>> told) {
        newest = assessment;
        var _ =
                CompletableFuture.supplyAsync(
                                () -> Adoption.obstacles(assessment),
                                task -> Thread.ofPlatform().daemon().name("adoption").start(task))
                        .thenAcceptAsync(
                                found -> take(assessment, found, told), Platform::runLater);
    }

    @SuppressWarnings("ReferenceEquality") // an answer about an older plan is too late
    private void take(Assessment assessment, List<Obstacle> found, Consumer<List<Obstacle>> told) {
        if (assessment == newest) {
            obstacles = found;
            show(assessment.plan());
            told.accept(found);
        }
    }

    /// What was found last.
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    private void show(Plan plan) {
        Where where = new Where(plan, desk.texts());
        List<Node> lines = new ArrayList<>();
        heading.setText(
                obstacles.isEmpty()
                        ? desk.text("adoption.ready")
                        : desk.text("adoption.obstacles", obstacles.size()));
        lines.add(heading);
        for (Obstacle obstacle : obstacles.subList(0, Math.min(MOST, obstacles.size()))) {
            lines.add(line(plan, where, obstacle));
        }
        if (obstacles.size() > MOST) {
            lines.add(Words.of(desk.text("adoption.more", obstacles.size() - MOST), Tone.MUTED));
        }
        getChildren().setAll(lines);
    }

    private Node line(Plan plan, Where where, Obstacle obstacle) {
        Row row = obstacle.row() == null ? null : plan.find(obstacle.row());
        Place place = row == null ? null : Places.of(plan, row);
        String words = obstacle.words(desk.texts());
        if (row == null || place == null) {
            return obstacle.kind() == Obstacle.Kind.NO_MATTER
                    ? link(words, Place.of(Places.HEARING).in(Places.DECISIONS))
                    : Words.notice(Icon.FINDING, words, Tone.WARNING);
        }
        Place spot = obstacle.field() == null ? place : place.in(obstacle.field());
        return link(obstacle.saysWhere() ? words : where.of(row.id()) + ": " + words, spot);
    }

    private Hyperlink link(String words, Place place) {
        Hyperlink link = Buttons.link(words, () -> desk.window().go(place));
        link.setGraphic(Icon.FINDING.small());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
