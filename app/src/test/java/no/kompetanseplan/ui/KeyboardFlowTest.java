package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// The work of a project leader with a keyboard alone, from the welcome page on: nothing here
/// presses a button by mouse or asks the program anything but what it shows and the files it makes.
class KeyboardFlowTest {

    private static final int MOST_TABS = 60;

    /// From TILTAK to TIDSROM.
    private static final int TO_PERIOD = 4;

    @TempDir Path folder;

    private RunningApp start() {
        Exporter json =
                new Exporter(
                        "shell.export.json",
                        "json",
                        (state, _, target, _) -> {
                            try {
                                PlanJson.export(target, state.plan(), state.assessment().facts());
                                return null;
                            } catch (ExportFailure e) {
                                throw new IllegalStateException(e);
                            }
                        });
        RunningApp app =
                RunningApp.start(
                        folder,
                        RunningApp.light(),
                        new Opening.Welcome(),
                        SamplePlan::regional,
                        List.of(json));
        app.fx.press(KeyCode.ENTER);
        return app.waitForPlan();
    }

    @Test
    void aCellIsEditedUndoneRedoneAndExported() throws Exception {
        Path target = folder.resolve("plan.json");
        try (RunningApp app = start()) {
            app.fx.press(KeyCode.ALT, KeyCode.DIGIT7).press(KeyCode.DOWN);
            app.fx.type("Opplæring for ufaglærte").press(KeyCode.ENTER);
            app.waitFor("Opplæring for ufaglærte");
            app.fx.press(KeyCode.CONTROL, KeyCode.Z);
            app.waitFor("Program for ufaglærte");
            assertFalse(app.says("Opplæring for ufaglærte"));
            app.fx.press(KeyCode.CONTROL, KeyCode.Y);
            app.waitFor("Opplæring for ufaglærte");
            app.chosen.add(target);
            app.fx.press(KeyCode.CONTROL, KeyCode.K).type("Eksporter: JSON");
            app.waitFor("1 treff");
            app.fx.press(KeyCode.ENTER);
            app.waitFor("Filen er laget");
        }
        try (InputStream in = Files.newInputStream(target)) {
            Plan plan = PlanJson.read(in);
            assertTrue(titles(plan).contains("Opplæring for ufaglærte"));
            assertFalse(titles(plan).contains("Program for ufaglærte"));
            assertEquals(SamplePlan.read().measures().size(), plan.measures().size());
        }
    }

    private static List<String> titles(Plan plan) {
        return plan.measures().stream().map(Measure::title).toList();
    }

    @Test
    void aRuleIsChangedItsConsequenceReadAndUndone() {
        try (RunningApp app = start()) {
            app.fx.press(KeyCode.ALT, KeyCode.DIGIT6);
            app.fx.press(KeyCode.DOWN).press(KeyCode.RIGHT);
            app.fx.type("16").press(KeyCode.ENTER);
            app.waitFor("15 dager → 16 dager");
            app.fx.snapshot("keys-rule-impact");
            app.fx.press(KeyCode.CONTROL, KeyCode.Z);
            app.fx.waitFor(
                    "the rule is as it was",
                    () -> app.words().stream().noneMatch(each -> each.contains("→ 16 dager")));
            asksWhatIf(app);
        }
    }

    /// «What if» stays on wherever one goes, until the same keys end it.
    private static void asksWhatIf(RunningApp app) {
        app.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        app.waitFor("Lag en variant for å se");
        app.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        app.waitFor("Hva hvis er på");
        app.fx.press(KeyCode.ALT, KeyCode.DIGIT7);
        app.fx.snapshot("keys-what-if-elsewhere");
        assertTrue(app.words().contains("Hva hvis er på"));
        app.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        app.fx.waitFor("it is off", () -> !app.words().contains("Hva hvis er på"));
    }

    @Test
    void aCourseForTenFromTwoMunicipalitiesIsFoundInTheBudget() {
        try (RunningApp app = start()) {
            app.fx.press(KeyCode.ALT, KeyCode.DIGIT7);
            app.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            app.fx.waitFor(
                    "the new row is being named",
                    () -> app.fx.focusOwner() instanceof TextInputControl);
            app.fx.type("Kurs i sårstell").press(KeyCode.ENTER);
            app.waitFor("Kurs i sårstell");
            for (int i = 0; i < TO_PERIOD; i++) {
                app.fx.press(KeyCode.RIGHT);
            }
            app.fx.type("Høst 2016").press(KeyCode.ENTER).press(KeyCode.UP);
            app.fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.fx.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            tabTo(app, node -> "Deltakere per kommune".equals(node.getAccessibleText()));
            app.fx.press(KeyCode.HOME).press(KeyCode.RIGHT).type("4").press(KeyCode.ENTER);
            app.fx.type("6").press(KeyCode.ENTER);
            app.waitFor("10 i alt");
            tabTo(app, node -> node instanceof Labeled l && "Ny linje".equals(l.getText()));
            app.fx.press(KeyCode.SPACE);
            for (int i = 0; i <= List.of(CostKind.values()).indexOf(CostKind.FEE); i++) {
                app.fx.press(KeyCode.DOWN);
            }
            app.fx.press(KeyCode.ENTER);
            app.fx.snapshot("keys-course-line");
            tabTo(app, node -> "Enhetspris".equals(node.getAccessibleText()));
            app.fx.type("5000").press(KeyCode.ENTER);
            app.waitFor("50 000");
            app.fx.press(KeyCode.CONTROL, KeyCode.K).type("6.5 Finansiering");
            app.waitFor("1 treff");
            app.fx.snapshot("keys-palette");
            app.fx.press(KeyCode.ENTER);
            app.waitFor("Netto for kommunene");
            app.fx.snapshot("keys-course-budget");
            List<String> words = app.words();
            assertTrue(words.containsAll(List.of("20 000", "30 000", "50 000")), words::toString);
        }
    }

    /// Tab until the focus is where it is wanted.
    private static void tabTo(RunningApp app, Predicate<Node> wanted) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = app.fx.focusOwner();
            if (owner != null && app.fx.get(() -> wanted.test(owner))) {
                return;
            }
            way.append(owner == null ? "-" : owner.getAccessibleText() + owner).append('\n');
            app.fx.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came there:\n" + way);
    }
}
