package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.EffectEdits;
import no.kompetanseplan.ui.kit.Newest;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What the effects of a measure come to in the projection: full-time equivalents by its last year,
/// and the gap of the region with and without the measure. Tells why when nothing can be counted.
final class EffectSummary extends VBox {

    private final Desk desk;
    private final Formats formats;
    private final VBox lines = new VBox();
    private final Newest<Answer> asking = new Newest<>("effects", this::show);
    private @Nullable Id shown;

    /// What the projection says of a measure.
    ///
    /// @param given null when it has no estimate that can be counted
    /// @param last of the region
    /// @param keeps whether it makes fewer quit
    private record Answer(
            Measure measure, @Nullable Contribution given, YearFigures last, boolean keeps) {}

    EffectSummary(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        HBox head = new HBox(new Label(desk.text("measures.effects.projection")));
        head.getStyleClass().add("section-line");
        getStyleClass().add("form");
        lines.getStyleClass().add("links");
        getChildren().addAll(head, lines);
    }

    /// Reckons beside the window. What stands there stays until the newer figures come, unless it
    /// is of another measure.
    void show(Assessment assessment, Measure measure) {
        if (!assessment.facts().hasStaff()) {
            asking.forget();
            clear();
            say("measures.effects.no-register");
            return;
        }
        if (!measure.id().equals(shown)) {
            clear();
            shown = measure.id();
            say("staffing.waiting");
        }
        asking.ask(() -> {
            Projection projection = assessment.projection();
            return new Answer(
                    measure,
                    projection.contribution(measure.id()),
                    projection.region().last(),
                    keeps(assessment.plan(), measure));
        });
    }

    private void clear() {
        shown = null;
        lines.getChildren().clear();
    }

    private void show(Answer answer) {
        lines.getChildren().clear();
        Contribution given = answer.given();
        if (given == null) {
            say("measures.effects.no-estimate");
            return;
        }
        boolean counted = ProjectionInput.isDecided(answer.measure());
        YearFigures figures = answer.last();
        String last = year(figures.year());
        long now = figures.lacking(figures.chosen(), 0).longValueExact();
        long gives = Math.round(given.last());
        line(
                desk.text("measures.effects.gives", last),
                desk.text(
                        "measures.effects.fte-band",
                        signed(given.last()),
                        formats.integer(Math.round(Math.min(given.low(), given.high()))),
                        formats.integer(Math.round(Math.max(given.low(), given.high())))),
                true);
        line(
                desk.text("measures.effects.gap-without", last),
                lacking(counted ? now + gives : now),
                false);
        line(
                desk.text("measures.effects.gap-with", last),
                lacking(counted ? now : now - gives),
                false);
        if (gives < 0 && answer.keeps()) {
            say("staffing.ticks.older");
        }
        say(counted ? "measures.effects.counted" : "measures.effects.not-counted");
    }

    private static boolean keeps(Plan plan, Measure measure) {
        return EffectEdits.effects(plan, measure.id()).stream()
                .anyMatch(effect -> effect.kind() == EffectKind.RETAINED);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%d", year);
    }

    private String signed(double fte) {
        long rounded = Math.round(fte);
        return (rounded > 0 ? "+" : "") + formats.integer(rounded);
    }

    /// Staff that are lacking, above 0; those that are too many, below.
    private String lacking(long gap) {
        return desk.text("measures.effects.fte", formats.integer(gap));
    }

    private void say(String key) {
        Label words = new Label(desk.text(key));
        words.setWrapText(true);
        words.getStyleClass().add("help");
        lines.getChildren().add(words);
    }

    private void line(String name, String amount, boolean strong) {
        Label left = new Label(name);
        left.setWrapText(true);
        Label right = new Label(amount);
        right.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        left.getStyleClass().add(strong ? "semi" : "muted");
        right.getStyleClass().add(strong ? "semi" : "plain");
        lines.getChildren().add(new HBox(left, space, right));
    }
}
