package no.kompetanseplan.ui.chapter.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

class HistoryTabTest {

    private static final Plan SAMPLE = SamplePlan.read();
    private static final Measure FIRST =
            MeasureEdits.ofDimension(
                            SAMPLE,
                            SAMPLE.ordered(no.kompetanseplan.model.DimensionFields.TABLE)
                                    .getFirst()
                                    .id())
                    .getFirst();

    private static PageWindow open(Language language) {
        Id section = Objects.requireNonNull(Places.section(SAMPLE, PageKind.ACTION_PLAN)).id();
        PageWindow window =
                PageWindow.open(SAMPLE, language, 1208, desk -> new ActionPlanPage(desk, section));
        window.fx().run(window.page()::focus);
        for (int i = 0; i < 4; i++) {
            window.fx().press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        return window;
    }

    private static <V> void set(PageWindow window, Field<Measure, V> field, V value) {
        window.fx()
                .run(() -> {
                    var _ =
                            window.session()
                                    .edit(
                                            "step.measure.edit." + field.name(),
                                            plan ->
                                                    plan.with(
                                                            MeasureFields.TABLE,
                                                            FIRST.id(),
                                                            field,
                                                            value));
                });
    }

    private static Measure first(PageWindow window) {
        return Objects.requireNonNull(window.plan().find(MeasureFields.TABLE, FIRST.id()));
    }

    /// What the tab says, line by line: fields with their changes, and links.
    private static List<String> changes(PageWindow window) {
        return window.fx()
                .get(() ->
                        window.fx().find(".history").lookupAll("TextFlow").stream()
                                .map(flow ->
                                        ((TextFlow) flow)
                                                .getChildren().stream()
                                                        .map(text -> ((Text) text).getText())
                                                        .collect(Collectors.joining("|")))
                                .toList());
    }

    private static List<Hyperlink> links(PageWindow window) {
        return window.fx()
                .get(() ->
                        window.fx().find(".history").lookupAll(".hyperlink").stream()
                                .map(Hyperlink.class::cast)
                                .toList());
    }

    private static boolean says(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().find(".history").lookupAll(".label").stream()
                                .anyMatch(label -> ((Label) label).getText().contains(words)));
    }

    @Test
    void eachEditIsToldFieldByFieldAndOneFieldIsTakenBack() {
        try (PageWindow window = open(Language.NB)) {
            var fx = window.fx();
            set(window, MeasureFields.GOAL, "Alle skal lære mer");
            set(window, MeasureFields.GOAL, "Alle skal kunne mer");
            set(window, MeasureFields.SCOPE, "Fem samlinger");
            fx.waitFor("the edits", () -> changes(window).size() > 2);
            assertEquals("Mål |Alle skal |lære |kunne |mer", changes(window).get(1));
            assertTrue(says(window, "endret mål"));
            window.snapshot("measure-history");
            Hyperlink back =
                    links(window).stream()
                            .filter(link ->
                                    link.getAccessibleText().endsWith("til Alle skal lære mer"))
                            .findFirst()
                            .orElseThrow();
            fx.focus(back).press(KeyCode.ENTER);
            fx.waitFor("the way back", () -> first(window).goal().equals("Alle skal lære mer"));
            assertEquals("Fem samlinger", first(window).scope());
            fx.waitFor("the step", () -> says(window, "gikk tilbake til tidligere verdi"));
            fx.get(() -> window.session().undo());
            assertEquals("Alle skal kunne mer", first(window).goal());
            fx.waitFor("the undo", () -> says(window, "angret"));
        }
    }

    @Test
    void numbersAloneAreShownOnRequestAndACostLineIsPartOfIt() {
        try (PageWindow window = open(Language.NB)) {
            var fx = window.fx();
            Id id = Id.named("a line");
            CostLine blank = CostLineFields.TABLE.blank(id);
            CostLine line =
                    CostLineFields.TABLE.with(blank, id, CostLineFields.MEASURE, FIRST.id());
            CostLine fee = CostLineFields.TABLE.with(line, id, CostLineFields.KIND, CostKind.FEE);
            fx.run(() -> {
                var _ = window.session().edit("step.cost-line.add", plan -> plan.with(fee));
            });
            fx.run(() -> {
                var _ =
                        window.session()
                                .edit(
                                        "step.cost-line.edit",
                                        plan ->
                                                plan.with(
                                                        CostLineFields.TABLE,
                                                        id,
                                                        CostLineFields.UNIT_PRICE,
                                                        Money.kroner(4500)));
            });
            set(window, MeasureFields.SCOPE, "Fem samlinger");
            fx.waitFor("the edits", () -> changes(window).getFirst().startsWith("Omfang"));
            fx.run(() ->
                    ((ToggleButton)
                                    window.fx()
                                            .find(".measure-inspector .form .segments")
                                            .lookupAll(".toggle-button")
                                            .toArray()[1])
                            .fire());
            assertTrue(changes(window).getFirst().endsWith("|4\u00a0500"), changes(window) + "");
            assertFalse(changes(window).stream().anyMatch(each -> each.startsWith("Omfang")));
        }
    }

    @Test
    void enrolmentIsNotEnteredByTheBackDoor() {
        try (PageWindow window = open(Language.NB)) {
            set(window, MeasureFields.STATE, MeasureState.ENROLMENT);
            set(window, MeasureFields.STATE, MeasureState.DONE);
            window.fx().waitFor("the edits", () -> changes(window).size() > 1);
            assertFalse(
                    links(window).stream()
                            .anyMatch(link -> link.getAccessibleText().endsWith("til Påmelding")));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTabIsThereInEveryLanguage(Language language) {
        try (PageWindow window = open(language)) {
            set(
                    window,
                    MeasureFields.PERIOD,
                    new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30), "Vår 2017"));
            window.fx().waitFor("the edit", () -> changes(window).getFirst().endsWith("Vår 2017"));
            window.snapshot("measure-history-" + language.name());
            window.fx().press(KeyCode.CONTROL, KeyCode.A);
            window.fx().waitFor("no history of many", () -> links(window).isEmpty());
        }
    }
}
