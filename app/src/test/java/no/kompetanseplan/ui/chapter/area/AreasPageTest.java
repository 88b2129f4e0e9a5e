package no.kompetanseplan.ui.chapter.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;

import org.junit.jupiter.api.Test;

import java.util.List;
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

    @Test
    void aProposalIsTakenIntoTheActionPlanByKeyboardAndTheStepCanBeTakenBack() {
        try (PageWindow window = open(PageKind.AREAS, FocusKind.AREA)) {
            var fx = window.fx();
            reveal(window, area("5.2").id());
            fx.run(window.page()::focus);
            fx.press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.ENTER);
            Measure added =
                    window.plan().measures().stream()
                            .filter(measure -> SAMPLE.find(measure.id()) == null)
                            .findFirst()
                            .orElseThrow();
            Proposal second = AreaEdits.proposals(SAMPLE, area("5.2").id()).get(1);
            assertEquals(second.title(), added.title());
            assertEquals(List.of(second.id()), added.proposals().ids());
            assertEquals(added.id(), window.window().places.getLast().row());
            window.snapshot("area-promoted");
            fx.get(() -> window.session().undo());
            assertEquals(SAMPLE, window.plan());
        }
    }

    @Test
    void aRefusalIsSavedOnlyWithItsReason() {
        Proposal second = AreaEdits.proposals(SAMPLE, area("5.2").id()).get(1);
        Plan plan = SAMPLE.with(ProposalFields.TABLE, second.id(), ProposalFields.FATE_REASON, "");
        try (PageWindow window = open(plan, PageKind.AREAS, FocusKind.AREA)) {
            var fx = window.fx();
            reveal(window, second.id());
            RadioButton refuse =
                    (RadioButton)
                            fx.get(() ->
                                    fx.scene().getRoot().lookupAll(".radio-button").stream()
                                            .reduce((_, last) -> last)
                                            .orElseThrow());
            fx.run(refuse::fire);
            assertEquals(plan, window.plan());
            window.snapshot("area-refused");
            TextArea reason =
                    (TextArea)
                            fx.get(() ->
                                    fx.scene().getRoot().lookupAll(".fate .text-area").stream()
                                            .findFirst()
                                            .orElseThrow());
            fx.focus(reason).type("For dyrt").press(KeyCode.ENTER);
            Proposal after =
                    Objects.requireNonNull(window.plan().find(ProposalFields.TABLE, second.id()));
            assertEquals(ProposalFate.REFUSED, after.fate());
            assertEquals("For dyrt", after.fateReason());
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
        return open(SAMPLE, page, kind);
    }

    private static PageWindow open(Plan plan, PageKind page, FocusKind kind) {
        Id section = Objects.requireNonNull(Places.section(plan, page)).id();
        return PageWindow.open(plan, desk -> new AreasPage(desk, section, kind));
    }
}
