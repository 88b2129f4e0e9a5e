package no.kompetanseplan.ui.chapter.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.FormulaWorkload;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.grid.Grid;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// The need of staff by workload on the page of chapter 3, in one window.
class WorkloadPanelTest {

    @Test
    void aServiceIsMadeAndChangedInPlaceAndEveryActIsOneUndo() {
        Plan sample = Staffed.plan(SamplePlan.read());
        try (PageWindow open =
                PageWindow.open(sample, desk -> new StaffingPage(desk, section(sample)))) {
            open.fx().run(() -> button(open, "Ny tjeneste").fire());
            open.fx().waitFor("the service", () -> services(open).size() == 1);
            open.fx().type("Hjemmetjeneste").press(KeyCode.TAB);
            open.fx().waitFor("its name", () -> name(open).equals("Hjemmetjeneste"));
            open.fx().run(() -> button(open, "Ny aktivitet").fire());
            open.fx().waitFor("the activity", () -> activities(open).size() == 1);
            assertEquals(WorkloadKind.PER_UNIT, activities(open).getFirst().kind());
            open.fx().type("Besøk").press(KeyCode.ENTER);
            open.fx().waitFor("what", () -> activities(open).getFirst().name().equals("Besøk"));
            var _ = open.session().undo();
            var _ = open.session().undo();
            open.fx().waitFor("no activity", () -> activities(open).isEmpty());

            var _ = open.session().edit("step.workload.edit", FormulaWorkload::in);
            open.fx().waitFor("two", () -> services(open).size() == 2);
            Place place =
                    Objects.requireNonNull(
                            Places.of(
                                    open.plan(),
                                    Objects.requireNonNull(
                                            open.plan().find(FormulaWorkload.VISITS))));
            open.fx().run(() -> open.page().reveal(place));
            open.fx()
                    .run(() -> {
                        ScrollPane scroll = (ScrollPane) open.fx().find(".page .scroll-pane");
                        scroll.setVvalue(1);
                    });
            open.snapshot("staffing-workload");
            assertTrue(cells(open).contains("4,206 × 1,250 + 0,125"), cells(open).toString());
            var _ =
                    open.session()
                            .edit(
                                    "step.workload.edit",
                                    plan ->
                                            plan.with(
                                                    WorkloadFields.TABLE,
                                                    FormulaWorkload.SERVICE,
                                                    WorkloadFields.EXISTING,
                                                    Percent.of(600)));
            open.fx().waitFor("the ratio", () -> cells(open).contains("6,00 / 5,38"));
        }
    }

    private static List<String> cells(PageWindow open) {
        return open.fx()
                .get(() ->
                        open.fx().scene().getRoot().lookupAll(".sheet-table .grid").stream()
                                .map(each -> (Grid<?>) each)
                                .flatMap(grid -> words(grid).stream())
                                .toList());
    }

    private static <R> List<String> words(Grid<R> grid) {
        return grid.model().sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> grid.model().columns().stream().map(column -> column.shown(row)))
                .toList();
    }

    private static String name(PageWindow open) {
        return services(open).getFirst().service();
    }

    private static List<Workload> services(PageWindow open) {
        return open.plan().ordered(WorkloadFields.TABLE);
    }

    private static List<WorkloadActivity> activities(PageWindow open) {
        return open.plan().ordered(WorkloadActivityFields.TABLE);
    }

    private static Button button(PageWindow open, String words) {
        return open.fx().scene().getRoot().lookupAll(".button").stream()
                .map(Node.class::cast)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Id section(Plan plan) {
        return plan.sections().stream()
                .filter(section -> section.page() == PageKind.STAFFING)
                .map(Section::id)
                .findFirst()
                .orElseThrow();
    }
}
