package no.kompetanseplan.ui.chapter.supplement;

import static no.kompetanseplan.supplement.SupplementPlans.body;
import static no.kompetanseplan.supplement.SupplementPlans.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.supplement.SupplementEdits;
import no.kompetanseplan.supplement.SupplementPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.frame.OutlineRow;
import no.kompetanseplan.ui.frame.OutlineRows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A municipality writes its supplement by keyboard alone.
class SupplementsPageTest {

    private static PageWindow open(Plan plan, String municipality) {
        PageWindow window = PageWindow.open(plan, SupplementsPage::new);
        reveal(window, body(plan, municipality));
        return window;
    }

    private static void reveal(PageWindow window, Id row) {
        Place place = Place.of(Places.SUPPLEMENTS).at(row);
        window.fx().run(() -> window.page().reveal(place)).settle();
    }

    private static @Nullable Supplement own(PageWindow window, String name, String section) {
        Plan plan = window.plan();
        return plan.find(
                SupplementFields.TABLE,
                SupplementEdits.id(body(plan, name), section(plan, section)));
    }

    private static String text(PageWindow window, String section) {
        Supplement own = own(window, "Lyngen", section);
        return own == null ? "" : own.text();
    }

    private static Set<String> words(PageWindow window) {
        return window.fx()
                .get(() ->
                        window.page().node().lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Labeled) node).getText())
                                .collect(Collectors.toSet()));
    }

    @Test
    void wordsAreWrittenBesideTheCoreAndTakenBack() {
        try (PageWindow window = open(SupplementPlans.asked(), "Lyngen")) {
            var fx = window.fx();
            fx.run(() -> window.page().focus()).settle();
            fx.type("Vi følger opp").press(KeyCode.ENTER).type("to ganger i året.");
            fx.press(KeyCode.CONTROL, KeyCode.DOWN).settle();
            fx.waitFor("the words", () -> text(window, "1.6").endsWith("to ganger i året."));
            Supplement own = own(window, "Lyngen", "1.6");
            assertNotNull(own);
            assertEquals("Vi følger opp\nto ganger i året.", own.text());
            assertEquals(SupplementRelation.ADDS, own.relation());
            assertTrue(own.core().length() > 20, own.core());
            assertEquals("Del 2 av 4", fx.get(() -> window.page().status()));
            for (int steps = 0; steps < 20 && own(window, "Lyngen", "1.6") != null; steps++) {
                var _ = window.session().undo().join();
                fx.settle();
            }
            assertNull(own(window, "Lyngen", "1.6"));
        }
    }

    @Test
    void tabGoesFromTheCoreToTheSupplementBesideIt() {
        try (PageWindow window = open(SupplementPlans.asked(), "Lyngen")) {
            var fx = window.fx();
            fx.run(() -> window.page().node().lookup(".part-core").requestFocus()).settle();
            fx.press(KeyCode.TAB).settle();
            assertTrue(fx.focusOwner() instanceof TextArea);
            fx.type("Vårt.");
            fx.run(() -> window.page().leave()).settle();
            fx.waitFor("the words", () -> text(window, "1.6").equals("Vårt."));
        }
    }

    @Test
    void whatDoesNotApplyIsToldAtTheFieldUntilAReasonIsGiven() {
        try (PageWindow window = open(SupplementPlans.asked(), "Lyngen")) {
            var fx = window.fx();
            fx.run(
                            () -> {
                                Node inspector = window.page().inspector();
                                assertNotNull(inspector);
                                inspector.lookupAll(".radio-button").stream()
                                        .map(RadioButton.class::cast)
                                        .filter(radio -> radio.getText().startsWith("Gjelder ikke"))
                                        .findFirst()
                                        .orElseThrow()
                                        .fire();
                            })
                    .settle();
            String needed = "Skriv hvorfor delen ikke gjelder hos dere.";
            fx.waitFor("the sentence", () -> words(window).contains(needed));
            window.snapshot("supplements-reason");
            fx.type("Nabokommunen gjør det.");
            fx.run(() -> window.page().leave()).settle();
            fx.waitFor(
                    "the reason",
                    () -> {
                        Supplement said = own(window, "Lyngen", "1.6");
                        return said != null && said.reason().endsWith("gjør det.");
                    });
            fx.waitFor("the sentence to go", () -> !words(window).contains(needed));
            Supplement own = own(window, "Lyngen", "1.6");
            assertNotNull(own);
            assertEquals("Nabokommunen gjør det.", own.reason());
            assertTrue(words(window).contains("Gjelder ikke hos oss: Nabokommunen gjør det."));
        }
    }

    @Test
    void aChangeOfTheCoreIsShownWithBothWordingsUntilItIsSeen() {
        Plan plan = SupplementPlans.written();
        Id target = section(plan, "1.6");
        plan = plan.with(new Block(Id.named("n"), target, BlockStyle.PARAGRAPH, "Nytt ord.", "zz"));
        try (PageWindow window = open(plan, "Lyngen")) {
            var fx = window.fx();
            window.snapshot("supplements-lyngen");
            Node inspector = fx.get(() -> window.page().inspector());
            assertNotNull(inspector);
            List<String> marked =
                    fx.get(() ->
                            ((TextFlow) inspector.lookup(".wording"))
                                    .getChildren().stream()
                                            .map(node -> ((Text) node).getText().strip())
                                            .toList());
            assertEquals("Nytt ord.", marked.getLast());
            fx.run(() -> ((Button) inspector.lookup(".core-changed .button")).fire()).settle();
            fx.waitFor(
                    "the seen words",
                    () -> {
                        Supplement own = own(window, "Lyngen", "1.6");
                        return own != null && own.core().endsWith("Nytt ord.");
                    });
            assertTrue(!words(window).contains("Kjernen er endret siden"));
        }
    }

    @Test
    void anyPartOfThePlanIsWrittenToWhenChosen() {
        try (PageWindow window = open(SupplementPlans.asked(), "Lyngen")) {
            var fx = window.fx();
            fx.run(() -> act(window, "Legg tillegg").fire()).settle();
            fx.type("1.2").settle();
            window.snapshot("supplements-choose");
            fx.press(KeyCode.ENTER).settle();
            fx.waitFor("the part", () -> own(window, "Lyngen", "1.2") != null);
            fx.settle();
            fx.type("Vi har egen gruppe.");
            fx.run(() -> window.page().leave()).settle();
            fx.waitFor(
                    "the words",
                    () -> {
                        Supplement own = own(window, "Lyngen", "1.2");
                        return own != null && !own.text().isEmpty();
                    });
        }
    }

    private static ButtonBase act(PageWindow window, String words) {
        return window.page().node().lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLocalMeasureIsAddedByKeyboardAndReadAmongTheRegionalWords() {
        try (PageWindow window = open(SupplementPlans.measured(), "Lyngen")) {
            var fx = window.fx();
            window.snapshot("supplements-measures");
            fx.run(() -> assertTrue(window.page().newRow())).settle();
            fx.waitFor("the row", () -> measures(window).size() == 3);
            fx.settle();
            fx.type("Kartleggingsbesøk").press(KeyCode.ENTER).settle();
            fx.waitFor(
                    "the title",
                    () -> measures(window).getLast().title().equals("Kartleggingsbesøk"));
            LocalMeasure made = measures(window).getLast();
            assertEquals(body(window.plan(), "Lyngen"), made.municipality());
            reveal(window, made.id());
            Place place = Place.of(Places.SUPPLEMENTS).at(made.id());
            assertEquals(place, fx.get(() -> window.page().here()));
            assertEquals(place, Places.of(window.plan(), made));
            fx.run(() -> view(window, "Mer").fire()).settle();
            window.snapshot("supplements-measures-all");
            fx.run(() -> view(window, "Samlet lesning").fire()).settle();
            fx.waitFor("the reading", () -> reading(window).getItems().size() > 100);
            int at = fx.get(() -> placeOf(reading(window).getItems(), "L1 Tillegg frå Lyngen"));
            assertTrue(at > 0);
            fx.run(() -> reading(window).scrollTo(at - 4)).settle();
            window.snapshot("supplements-merged");
            int table =
                    fx.get(() -> placeOf(reading(window).getItems(), "L6 Lokale tiltak i Lyngen"));
            assertTrue(table > at);
            fx.run(() -> reading(window).scrollTo(table)).settle();
            window.snapshot("supplements-merged-table");
        }
    }

    private static List<LocalMeasure> measures(PageWindow window) {
        return window.plan().ordered(LocalMeasureFields.TABLE);
    }

    private static ToggleButton view(PageWindow window, String words) {
        return window.page().node().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static int placeOf(List<Part> parts, String heading) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Heading found && found.line().equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked") // the list of the merged reading holds parts
    private static ListView<Part> reading(PageWindow window) {
        return (ListView<Part>) window.page().node().lookup(".merged-reading");
    }

    @Test
    void whereNobodyAsksForSupplementsThePageSaysSoAndLeadsToTheContents() {
        try (PageWindow window = PageWindow.open(SamplePlan.read(), SupplementsPage::new)) {
            window.snapshot("supplements-empty");
            assertTrue(words(window).contains("Ingen deler av planen ber om tillegg"));
        }
    }

    @Test
    void aSupplementLeadsToItsPartAndTheOutlineToItsMunicipality() {
        Plan plan = SupplementPlans.written();
        Supplement row = plan.ordered(SupplementFields.TABLE).getLast();
        Place place = Places.of(plan, row);
        assertEquals(Place.of(Places.SUPPLEMENTS).at(row.id()), place);
        try (PageWindow window = PageWindow.open(plan, SupplementsPage::new)) {
            reveal(window, row.id());
            assertEquals(place, window.fx().get(() -> window.page().here()));
        }
        Texts texts = Texts.of(Language.NB);
        Assessment assessment = Assessment.of(plan, SampleFacts.of(plan));
        List<OutlineRow> rows = OutlineRows.of(assessment, texts, place);
        assertEquals("Lyngen", rows.get(OutlineRows.find(rows, plan, place)).title());
        assertEquals(1, rows.get(OutlineRows.find(rows, plan, place)).count());
        List<OutlineRow> closed = OutlineRows.of(assessment, texts, null);
        assertEquals("Kommunetillegg", closed.getLast().title());
        assertEquals(16, closed.getLast().count());
        assertEquals("16 deler må fylles ut", closed.getLast().countSpoken());
    }

    @Test
    void thePageSpeaksEveryLanguage() {
        for (Language language : Language.values()) {
            Plan plan = SupplementPlans.written();
            try (PageWindow window = PageWindow.open(plan, language, 1208, SupplementsPage::new)) {
                reveal(window, body(plan, "Lyngen"));
                window.snapshot("supplements-" + language);
                String missing = Texts.of(language).get("supplement.missing");
                assertTrue(words(window).contains(missing), missing);
            }
        }
    }
}
