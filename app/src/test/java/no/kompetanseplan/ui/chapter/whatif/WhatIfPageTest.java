package no.kompetanseplan.ui.chapter.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.TestDesk;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.grid.Grid;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What if 30 credits gave 12 days.
class WhatIfPageTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Id VARIANT = Id.named("variant");

    @Test
    void aVariantTellsWhatItChangesAndIsTakenIntoUseAsOneStep() throws Exception {
        Plan plan = withCourse(SamplePlan.read());
        Money today = Budget.of(plan).sum(View.NET);
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        WIDTH,
                        HEIGHT,
                        () -> {
                            desk[0] = TestDesk.open(plan, Language.NB, WhatIfPage::new);
                            return desk[0].root();
                        })) {
            fx.waitFor("the sums", () -> says(fx, "−"));
            assertEquals(plan, desk[0].session().plan());
            fx.waitFor("what follows outside", () -> says(fx, "Vikardager 2017"));
            look(fx);
            TextField value = field(fx, "12");
            fx.run(value::selectAll).focus(value).type("tolv").press(KeyCode.ENTER);
            fx.waitFor("the refusal", () -> says(fx, "Verdien kan ikke leses"));
            fx.run(value::selectAll).focus(value).type("-5").press(KeyCode.ENTER);
            fx.waitFor("the refusal", () -> says(fx, "kan ikke være negativ"));
            fx.run(value::selectAll).focus(value).type("10").press(KeyCode.ENTER);
            fx.waitFor("the new value", () -> "1000".equals(variant(desk[0]).value()));
            fx.click(button(fx, "Ta til møte"));
            fx.waitFor(
                    "the topic",
                    () -> topics(desk[0]).size() > plan.rows(ParkedTopicFields.TABLE).size());
            String topic = topics(desk[0]).getLast().text();
            assertTrue(topic.contains("15\u00a0dager i dag, 10\u00a0dager"), topic);
            desk[0].session().undo().join();
            fx.run(() -> assertTrue(desk[0].page().focus()));
            assertTrue(fx.focusOwner() instanceof Grid, "" + fx.focusOwner());
            TextField again = field(fx, "10");
            fx.run(again::selectAll).focus(again).type("9");
            fx.run(() -> desk[0].page().commands().getFirst().act().run());
            fx.waitFor("the rule", () -> rules(desk[0].session().plan()).contains(Days.of(9)));
            Plan now = desk[0].session().plan();
            assertTrue(rules(now).contains(Days.of(15)), "Years before keep their rule");
            assertTrue(now.rows(RuleVariantFields.TABLE).isEmpty());
            assertTrue(Budget.of(now).sum(View.NET).compareTo(today) < 0);
            fx.waitFor("the way to begin", () -> says(fx, "Ingen varianter ennå"));
            fx.run(() -> assertTrue(desk[0].page().focus())).press(KeyCode.SPACE);
            fx.waitFor("the rule to choose", () -> fx.focusOwner() instanceof MenuButton);
            desk[0].session().undo().join();
            desk[0].session().undo().join();
            assertEquals(List.of(Days.of(15)), rules(desk[0].session().plan()));
        }
    }

    private static void look(FxDriver fx) {
        fx.snapshot("what-if-light");
        assertTrue(says(fx, "Permisjonen er ikke forholdsmessig: 15 stp. gir 7 dager, 30"));
        assertTrue(says(fx, "Tekst i 6.1"));
        fx.dark(true);
        fx.snapshot("what-if-dark");
        fx.dark(false);
        fx.size(1280, 800);
        fx.snapshot("what-if-1280");
        fx.zoom(200);
        fx.snapshot("what-if-200");
        fx.zoom(100);
        fx.size(WIDTH, HEIGHT);
    }

    private static List<ParkedTopic> topics(TestDesk desk) {
        return desk.session().plan().ordered(ParkedTopicFields.TABLE);
    }

    private static RuleVariant variant(TestDesk desk) {
        return desk.session().plan().ordered(RuleVariantFields.TABLE).getFirst();
    }

    private static List<Days> rules(Plan plan) {
        return plan.ordered(LeaveRuleFields.TABLE).stream()
                .filter(WhatIfPageTest::isThirty)
                .map(LeaveRule::days)
                .toList();
    }

    private static boolean isThirty(LeaveRule rule) {
        return rule.basis() == StudyBasis.CREDITS && Integer.valueOf(30).equals(rule.size());
    }

    private static boolean says(FxDriver fx, String words) {
        return fx.get(() -> all(fx.scene().getRoot(), words));
    }

    private static boolean all(Parent root, String words) {
        return root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private static TextField field(FxDriver fx, String begins) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".text-field").stream()
                        .map(TextField.class::cast)
                        .filter(each -> each.getText().startsWith(begins))
                        .findFirst()
                        .orElseThrow());
    }

    private static Button button(FxDriver fx, String words) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(each -> words.equals(each.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    /// The multicultural study of 30 credits with participants from two municipalities, and the
    /// question what 12 days from 2017 would mean.
    private static Plan withCourse(Plan plan) {
        Measure course =
                plan.measures().stream()
                        .filter(measure -> measure.title().contains("Flerkulturell"))
                        .findFirst()
                        .orElseThrow();
        List<Id> municipalities = plan.municipalities().stream().map(body -> body.id()).toList();
        LeaveRule rule =
                plan.leaveRules().stream()
                        .filter(WhatIfPageTest::isThirty)
                        .findFirst()
                        .orElseThrow();
        CostLine line = CostLineFields.TABLE.blank(Id.named("line/leave"));
        line = CostLineFields.TABLE.with(line, line.id(), CostLineFields.MEASURE, course.id());
        line = CostLineFields.TABLE.with(line, line.id(), CostLineFields.KIND, CostKind.LEAVE);
        line =
                CostLineFields.TABLE.with(
                        line, line.id(), CostLineFields.BASIS, CostBasis.PER_PARTICIPANT);
        Section section =
                plan.sections().stream()
                        .filter(each -> "6.1".equals(each.number()))
                        .findFirst()
                        .orElseThrow();
        return plan.with(
                new Block(
                        Id.named("quote"),
                        section.id(),
                        BlockStyle.PARAGRAPH,
                        "Et studium på 30 stp gir 15 dager.",
                        "zz"),
                line,
                part("p1", course.id(), municipalities.get(0), 4, 2017, "a"),
                part("p2", course.id(), municipalities.get(1), 6, 2018, "b"),
                new RuleVariant(
                        VARIANT,
                        "Forslag fra arbeidsgruppen",
                        "",
                        rule.id(),
                        LeaveRuleFields.DAYS.name(),
                        "1200",
                        LocalDate.of(2017, 1, 1),
                        "",
                        "a"));
    }

    private static Participation part(
            String name, Id measure, Id municipality, int count, int year, String rank) {
        return new Participation(
                Id.named(name), measure, municipality, count, Percent.FULL, year, null, rank);
    }
}
