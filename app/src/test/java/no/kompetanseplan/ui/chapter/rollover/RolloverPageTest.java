package no.kompetanseplan.ui.chapter.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rollover.NextPlan;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class RolloverPageTest {

    private static @Nullable RolloverFate fate(PageWindow window, Id choice) {
        RolloverChoice row = window.plan().find(RolloverChoiceFields.TABLE, choice);
        return row == null ? null : row.fate();
    }

    @Test
    void theOldMeasuresAreChosenByKeysAndTheNewWordsAreShownAgainstTheOld() {
        Plan next = new NextPlan(SamplePlan.read(), 2018, 2019).begin(Formats.of(Language.NB));
        List<RolloverChoice> rows = next.ordered(RolloverChoiceFields.TABLE);
        Id first = rows.getFirst().id();
        Id second = rows.get(1).id();
        try (PageWindow window = PageWindow.open(next, Language.NB, 1440, RolloverPage::new)) {
            window.fx().run(() -> window.page().reveal(Place.of(Places.ROLLOVER).at(first)));
            window.fx().press(KeyCode.V).settle();
            assertEquals(RolloverFate.CARRIED, fate(window, first));
            window.fx().press(KeyCode.F8).settle();
            window.fx().press(KeyCode.E).settle();
            assertEquals(RolloverFate.CHANGED, fate(window, second));
            window.fx().press(KeyCode.F8).settle().press(KeyCode.A).settle();
            assertEquals(RolloverFate.ENDED, fate(window, rows.get(2).id()));
            Id measure = rows.get(1).measure();
            window.session()
                    .edit(
                            "step.measure.edit",
                            plan ->
                                    plan.with(
                                            MeasureFields.TABLE,
                                            Objects.requireNonNull(measure),
                                            MeasureFields.SCOPE,
                                            "Fire moduler, gjentas årlig"))
                    .join();
            window.fx().settle();
            window.fx().run(() -> window.page().reveal(Place.of(Places.ROLLOVER).at(second)));
            window.fx().settle();
            window.snapshot("rollover-choices");
            assertEquals(0, window.window().problems.size());
        }
    }

    @Test
    void theAgendaIsShownAndTheNextPlanBegins() {
        try (PageWindow window =
                PageWindow.open(SamplePlan.read(), Language.NB, 1208, RolloverPage::new)) {
            window.fx()
                    .waitFor(
                            "the agenda", () -> window.fx().scene().lookup(".agenda-line") != null);
            window.snapshot("rollover-agenda");
            window.fx().run(() -> assertTrue(window.page().newRow()));
            window.fx().settle();
            window.snapshot("rollover-begin");
            Button make = (Button) window.fx().find(".begin-form .accent");
            window.fx().click(make).settle();
            assertEquals(1, window.window().begun.size());
            assertEquals(
                    37, window.window().begun.getFirst().rows(RolloverChoiceFields.TABLE).size());
        }
    }
}
