package no.kompetanseplan.ui.chapter.themeday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class ThemeDaysPageTest {

    @Test
    void theSixThemeDaysOfTheSampleAreShown() {
        Plan plan = SamplePlan.read();
        Id section = Objects.requireNonNull(Places.section(plan, PageKind.THEME_DAYS)).id();
        try (PageWindow window = PageWindow.open(plan, desk -> new ThemeDaysPage(desk, section))) {
            assertEquals("6 rader", window.fx().get(window.page()::status));
            window.snapshot("theme-days");
        }
    }
}
