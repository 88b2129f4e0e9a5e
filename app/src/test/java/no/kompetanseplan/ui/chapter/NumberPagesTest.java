package no.kompetanseplan.ui.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.budget.BudgetPage;
import no.kompetanseplan.ui.chapter.region.PlanPage;
import no.kompetanseplan.ui.chapter.rules.RulesPage;
import no.kompetanseplan.ui.chapter.staffing.StaffingPage;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.grid.TableClip;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pages of numbers with the sample plan: each is built, photographed, and its main job done.
class NumberPagesTest {

    private static final int WIDTH = 1208;
    private static final int HEIGHT = 848;

    @Test
    void theRulesPageShowsEveryFigureOfChapterSix() {
        Plan plan = asking(SamplePlan.read());
        photograph("rules", plan, desk -> new RulesPage(desk, section(plan, PageKind.RULES)));
    }

    @Test
    void theBudgetPageShowsACourseWithTenParticipants() {
        Plan plan = withCourse(SamplePlan.read());
        photograph("budget", plan, desk -> new BudgetPage(desk, section(plan, PageKind.BUDGET)));
    }

    @Test
    void theStaffingPageShowsTableOne() {
        Plan plan = SamplePlan.read();
        photograph(
                "staffing", plan, desk -> new StaffingPage(desk, section(plan, PageKind.STAFFING)));
    }

    @Test
    void thePlanPageShowsTheRegion() {
        photograph("plan", SamplePlan.read(), PlanPage::new);
    }

    @Test
    void changingARuleShowsWhichMeasuresChangeAndUndoTakesItBack() {
        Plan plan = asking(withCourse(SamplePlan.read()));
        LeaveRule rule = thirtyCredits(plan);
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        WIDTH,
                        HEIGHT,
                        () -> {
                            desk[0] =
                                    TestDesk.open(
                                            plan,
                                            Language.NB,
                                            d -> new RulesPage(d, section(plan, PageKind.RULES)));
                            return desk[0].root();
                        })) {
            fx.waitFor("the mark", () -> says(fx, "Hva hvis, ikke tatt i bruk"));
            desk[0].session()
                    .edit(
                            "step.leave-rule.edit",
                            now ->
                                    now.with(
                                            LeaveRuleFields.TABLE,
                                            rule.id(),
                                            LeaveRuleFields.DAYS,
                                            Days.of(16)))
                    .join();
            fx.waitFor("the impact", () -> says(fx, "15\u00a0dager → 16\u00a0dager"));
            fx.snapshot("rules-impact");
            desk[0].session().undo().join();
            fx.waitFor("no impact", () -> !says(fx, "15\u00a0dager → 16\u00a0dager"));
            assertEquals(plan, desk[0].session().plan());
        }
    }

    private static LeaveRule thirtyCredits(Plan plan) {
        return plan.leaveRules().stream()
                .filter(each -> Integer.valueOf(30).equals(each.size()))
                .findFirst()
                .orElseThrow();
    }

    /// What if 30 credits gave 12 days.
    private static Plan asking(Plan plan) {
        LeaveRule rule = thirtyCredits(plan);
        LeaveRule other =
                LeaveRuleFields.TABLE.with(rule, rule.id(), LeaveRuleFields.DAYS, Days.of(12));
        return plan.with(
                new RuleVariant(
                        Id.named("asked"),
                        "",
                        "",
                        rule.id(),
                        LeaveRuleFields.DAYS.name(),
                        String.valueOf(LeaveRuleFields.DAYS.scalar(other)),
                        null,
                        "",
                        "a"));
    }

    @Test
    void aHitOfTheSearchLeadsToTheSumOfAYearOrAMunicipality() {
        Plan plan = withCourse(SamplePlan.read());
        Body municipality = plan.municipalities().getFirst();
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        WIDTH,
                        HEIGHT,
                        () -> {
                            desk[0] =
                                    TestDesk.open(
                                            plan,
                                            Language.NB,
                                            d -> new BudgetPage(d, section(plan, PageKind.BUDGET)));
                            return desk[0].root();
                        })) {
            Place page = Place.section(section(plan, PageKind.BUDGET));
            fx.run(() -> desk[0].page().reveal(page.in("2017")));
            assertTrue(says(fx, "Sum · 2017 · Netto for kommunene · Alle år"));
            fx.run(() -> desk[0].page().reveal(page.at(municipality.id())));
            assertTrue(says(fx, "Sum · Kvænangen · Netto for kommunene · Alle år"));
            fx.snapshot("budget-of-municipality");
        }
    }

    @Test
    void aLineThatCannotBeMeantSaysSoBesideTheBudget() {
        Plan plan = withCourse(SamplePlan.read());
        Id fee = Id.named("line/fee");
        Plan absurd =
                plan.with(
                        CostLineFields.TABLE,
                        fee,
                        CostLineFields.UNIT_PRICE,
                        new Money(Money.MAX_ORE));
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        WIDTH,
                        HEIGHT,
                        () -> {
                            desk[0] =
                                    TestDesk.open(
                                            absurd,
                                            Language.NB,
                                            d -> new BudgetPage(d, section(plan, PageKind.BUDGET)));
                            return desk[0].root();
                        })) {
            CostLine line = absurd.find(CostLineFields.TABLE, fee);
            Id course = Objects.requireNonNull(Objects.requireNonNull(line).measure());
            fx.run(() ->
                    desk[0].page()
                            .reveal(Place.section(section(plan, PageKind.BUDGET)).at(course)));
            assertTrue(says(fx, "Beløpet er for stort til å kunne stemme"));
            fx.snapshot("budget-too-large");
        }
    }

    private static boolean says(FxDriver fx, String words) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().contains(words)));
    }

    private static void photograph(String name, Plan plan, Function<Desk, Page> make) {
        try (FxDriver fx =
                FxDriver.open(WIDTH, HEIGHT, () -> TestDesk.open(plan, Language.NB, make).root())) {
            fx.snapshot(name + "-light");
            fx.dark(true);
            fx.snapshot(name + "-dark");
            fx.dark(false);
            fx.zoom(200);
            fx.snapshot(name + "-200");
        }
    }

    private static Id section(Plan plan, PageKind kind) {
        return plan.sections().stream()
                .filter(section -> section.page() == kind)
                .map(Section::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void framesArePastedInOneStepDrilledIntoAndStayInSight() {
        Plan plan = withCourse(SamplePlan.read());
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        WIDTH,
                        HEIGHT,
                        () -> {
                            desk[0] =
                                    TestDesk.open(
                                            plan,
                                            Language.NB,
                                            d -> new BudgetPage(d, section(plan, PageKind.BUDGET)));
                            return desk[0].root();
                        })) {
            choose(fx, "Alle år", "2017");
            fx.waitFor("the frames", () -> says(fx, "Avsatt i kommunens budsjett"));
            Grid<?> grid = fx.get(() -> (Grid<?>) fx.scene().lookup(".grid"));
            fx.run(() -> {
                grid.requestFocus();
                grid.model().reveal("frame", grid.model().columns().get(1).key());
                TableClip.copy(List.of(List.of("110 000", "kr 120 000,-", "20000")), false);
            });
            fx.press(KeyCode.CONTROL, KeyCode.V);
            fx.waitFor("three frames", () -> frames(desk[0]).size() == 3);
            fx.waitFor("what is left", () -> says(fx, "20\u00a0000"));
            fx.snapshot("budget-frames");
            desk[0].session().undo().join();
            assertEquals(0, frames(desk[0]).size());
            desk[0].session().redo().join();
            fx.run(() -> grid.model().reveal("sum", grid.model().columns().get(2).key()));
            fx.press(KeyCode.ENTER);
            fx.waitFor("what it is made of", () -> says(fx, "Tiltak og kostnadslinje"));
            fx.snapshot("budget-makeup");
            fx.press(KeyCode.ESCAPE);
            fx.waitFor("the table again", () -> says(fx, "Avsatt i kommunens budsjett"));
            fire(fx, "Bytt rader og kolonner");
            fx.waitFor("the other way", () -> says(fx, "Mangler/"));
            fx.snapshot("budget-swapped");
            fire(fx, "Økonomiplan");
            choose(fx, "Kvænangen", "Nordreisa");
            fx.waitFor("the frame of the second", () -> says(fx, "120\u00a0000"));
            fx.snapshot("budget-economy");
        }
    }

    private static List<BudgetFrame> frames(TestDesk desk) {
        return desk.session().plan().rows(BudgetFrameFields.TABLE);
    }

    private static void fire(FxDriver fx, String words) {
        fx.run(() ->
                Stream.of(".button", ".toggle-button")
                        .flatMap(each -> fx.scene().getRoot().lookupAll(each).stream())
                        .map(ButtonBase.class::cast)
                        .filter(each -> each.getText().equals(words))
                        .toList()
                        .forEach(ButtonBase::fire));
    }

    private static void choose(FxDriver fx, String now, String wanted) {
        fx.run(() ->
                fx.scene().getRoot().lookupAll(".menu-button").stream()
                        .map(MenuButton.class::cast)
                        .filter(button -> button.getText().equals(now))
                        .flatMap(button -> button.getItems().stream())
                        .filter(item -> item.getText().equals(wanted))
                        .toList()
                        .forEach(MenuItem::fire));
    }

    /// The multicultural study of 30 credits with ten participants from two municipalities.
    private static Plan withCourse(Plan plan) {
        Measure course =
                plan.measures().stream()
                        .filter(measure -> measure.title().contains("Flerkulturell"))
                        .findFirst()
                        .orElseThrow();
        List<Id> municipalities =
                plan.bodies().stream()
                        .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                        .map(Body::id)
                        .toList();
        return plan.with(
                line(course.id(), "fee", CostKind.FEE, 5000),
                line(course.id(), "leave", CostKind.LEAVE, 0),
                new Participation(
                        Id.named("p1"),
                        course.id(),
                        municipalities.get(0),
                        4,
                        Percent.FULL,
                        null,
                        null,
                        "a"),
                new Participation(
                        Id.named("p2"),
                        course.id(),
                        municipalities.get(1),
                        6,
                        Percent.of(80),
                        null,
                        null,
                        "b"));
    }

    private static CostLine line(Id measure, String name, CostKind kind, int kroner) {
        Id id = Id.named("line/" + name);
        CostLine line = CostLineFields.TABLE.blank(id);
        line = set(line, CostLineFields.MEASURE, measure);
        line = set(line, CostLineFields.KIND, kind);
        line = set(line, CostLineFields.BASIS, CostBasis.PER_PARTICIPANT);
        return set(line, CostLineFields.UNIT_PRICE, Money.kroner(kroner));
    }

    private static <V> CostLine set(CostLine line, Field<CostLine, V> field, V value) {
        return CostLineFields.TABLE.with(line, line.id(), field, value);
    }
}
