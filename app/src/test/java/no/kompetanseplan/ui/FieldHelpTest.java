package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

/// The plan's definitions are the help at the fields they name, by keyboard.
class FieldHelpTest {

    private static final Id TERM = Id.named("term");

    private static Plan plan() {
        return SamplePlan.read()
                .with(
                        new Definition(
                                TERM,
                                "Tiltak",
                                TermKind.CONCEPT,
                                "Det kommunene gjør sammen.",
                                "Kapittel 7",
                                "",
                                "a"));
    }

    @Test
    void theHeadOfATableIsExplainedByTheRegister() {
        try (OpenWindow open = OpenWindow.on(plan())) {
            var fx = open.fx;
            fx.press(KeyCode.ALT, KeyCode.DIGIT7).settle();
            Node before = fx.focusOwner();
            fx.press(KeyCode.F1).settle();
            fx.snapshot("field-help");
            assertTrue(card(open).contains("Det kommunene gjør sammen."), card(open));
            assertTrue(card(open).contains("Kilde: Kapittel 7"), card(open));
            fx.press(KeyCode.ESCAPE);
            assertEquals(before, fx.focusOwner());
            assertNull(fx.get(() -> fx.scene().getRoot().lookup(".term-card")));
            fx.run(() -> {
                var _ =
                        open.session.edit(
                                "step.test",
                                plan ->
                                        plan.with(
                                                DefinitionFields.TABLE,
                                                TERM,
                                                DefinitionFields.TEXT,
                                                "Noe annet."));
            });
            fx.settle().press(KeyCode.F1).settle();
            assertTrue(card(open).contains("Noe annet."), card(open));
            fx.press(KeyCode.ENTER).settle();
            fx.snapshot("field-help-register");
            assertNull(fx.get(() -> fx.scene().getRoot().lookup(".term-card")));
        }
    }

    @Test
    void aTermInTheTextIsExplainedAndThePaletteKnowsThePage() {
        try (OpenWindow open = OpenWindow.on(plan())) {
            var fx = open.fx;
            fx.press(KeyCode.ALT, KeyCode.DIGIT1).settle();
            fx.press(KeyCode.TAB);
            for (int i = 0; i < 5; i++) {
                fx.press(KeyCode.DOWN);
            }
            fx.press(KeyCode.HOME).type("Tiltaket ").press(KeyCode.LEFT).press(KeyCode.F1).settle();
            fx.snapshot("text-term");
            assertTrue(card(open).contains("Det kommunene gjør sammen."), card(open));
            fx.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K).type(">fotnote");
            fx.settle().snapshot("text-palette");
            fx.press(KeyCode.ENTER).settle();
            assertTrue(fx.get(() -> fx.scene().getRoot().lookup(".ask-card") != null));
        }
    }

    private static String card(OpenWindow open) {
        return open.fx.get(() ->
                open.fx.scene().getRoot().lookup(".term-card .hyperlink") instanceof Hyperlink link
                        ? link.getAccessibleText()
                        : "");
    }
}
