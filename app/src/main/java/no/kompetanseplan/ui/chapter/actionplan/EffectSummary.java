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
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.EffectEdits;

import java.util.Locale;

/// What the effects of a measure come to in the projection: full-time equivalents by its last year,
/// and the gap of the region with and without the measure. Tells why when nothing can be counted.
final class EffectSummary extends VBox {

    private final Desk desk;
    private final Formats formats;
    private final VBox lines = new VBox();

    EffectSummary(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        HBox head = new HBox(new Label(desk.text("measures.effects.projection")));
        head.getStyleClass().add("section-line");
        getStyleClass().add("form");
        lines.getStyleClass().add("links");
        getChildren().addAll(head, lines);
    }

    void show(Assessment assessment, Measure measure) {
        lines.getChildren().clear();
        if (!assessment.facts().hasStaff()) {
            say("measures.effects.no-register");
            return;
        }
        Projection projection = assessment.projection();
        Contribution given = projection.contribution(measure.id());
        if (given == null) {
            say("measures.effects.no-estimate");
            return;
        }
        boolean counted = ProjectionInput.isDecided(measure);
        int last = projection.lastYear();
        YearFigures figures = projection.region().last();
        long now = figures.lacking(figures.chosen(), 0).longValueExact();
        long gives = Math.round(given.last());
        line(
                desk.text("measures.effects.gives", year(last)),
                desk.text(
                        "measures.effects.fte-band",
                        signed(given.last()),
                        formats.integer(Math.round(Math.min(given.low(), given.high()))),
                        formats.integer(Math.round(Math.max(given.low(), given.high())))),
                true);
        line(
                desk.text("measures.effects.gap-without", year(last)),
                lacking(counted ? now + gives : now),
                false);
        line(
                desk.text("measures.effects.gap-with", year(last)),
                lacking(counted ? now : now - gives),
                false);
        if (Math.round(given.last()) < 0 && keeps(assessment.plan(), measure)) {
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
