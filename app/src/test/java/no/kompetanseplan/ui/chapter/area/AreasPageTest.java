package no.kompetanseplan.ui.chapter.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class AreasPageTest {

    private static final Plan SAMPLE = SamplePlan.read();

    @Test
    void theListAndAnAreaOfTheSampleAreShownInLightDarkAndLarge() {
        try (PageWindow window = open(PageKind.AREAS, FocusKind.AREA)) {
            assertEquals("11 rader", window.fx().get(window.page()::status));
            window.snapshot("areas-list");
            reveal(window, area("5.2").id());
            window.snapshot("area-light");
            window.fx().dark(true);
            window.snapshot("area-dark");
            window.fx().dark(false).zoom(200);
            window.inspector(false);
            window.snapshot("area-200");
        }
    }

    @Test
    void theStrategiesStandUnderTheirDimensions() {
        try (PageWindow window = open(PageKind.STRATEGIES, FocusKind.STRATEGY)) {
            assertEquals("14 rader", window.fx().get(window.page()::status));
            window.snapshot("strategies-list");
            reveal(window, AreaEdits.ofKind(SAMPLE, FocusKind.STRATEGY).get(4).id());
            window.snapshot("strategy");
        }
    }

    private static void reveal(PageWindow window, Id row) {
        window.fx().run(() -> window.page().reveal(new Place("", row, null)));
    }

    private static FocusArea area(String number) {
        return SAMPLE.focusAreas().stream()
                .filter(area -> area.kind() == FocusKind.AREA && area.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static PageWindow open(PageKind page, FocusKind kind) {
        Id section = Objects.requireNonNull(Places.section(SAMPLE, page)).id();
        return PageWindow.open(SAMPLE, desk -> new AreasPage(desk, section, kind));
    }
}
