package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.FxDriver;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

class ComparePaneTest {

    @TempDir private Path folder;

    @Test
    void aKeptVersionAndAnotherFileAreLaidBesideThePlanToTheKrone() throws Exception {
        Plan plan = SamplePlan.read();
        Id page = Objects.requireNonNull(Places.section(plan, PageKind.BUDGET)).id();
        CostLine line = priced(plan);
        Money price = Objects.requireNonNull(line.unitPrice());
        Path file = anotherPlan();
        try (PageWindow window = PageWindow.open(plan, desk -> new BudgetPage(desk, page))) {
            FxDriver fx = window.fx();
            choose(fx, "Behold versjonen");
            fx.waitFor("the version kept", () -> !window.window().toasts.isEmpty());
            window.session()
                    .edit(
                            "step.cost_line.edit",
                            now ->
                                    now.with(
                                            CostLineFields.TABLE,
                                            line.id(),
                                            CostLineFields.UNIT_PRICE,
                                            price.plus(Money.kroner(1_000))))
                    .join();
            choose(fx, "versjonen fra 14.10.2016");
            fx.waitFor("the difference", () -> says(fx, "1 tiltak med endret beløp"));
            fx.press(KeyCode.HOME);
            fx.press(KeyCode.RIGHT);
            window.snapshot("budget-compare");
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
            String copied = fx.get(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.contains("Sum\t"), copied);
            fx.press(KeyCode.ESCAPE);
            fx.waitFor("the budget again", () -> !says(fx, "1 tiltak med endret beløp"));

            window.window().sources.add(file);
            choose(fx, "En annen planfil");
            fx.waitFor("a plan apart", () -> says(fx, "laget hver for seg"));
            fire(fx, "Kommune");
            window.snapshot("budget-compare-apart");
            fire(fx, "Lukk sammenligningen");

            window.window().sources.add(Files.writeString(folder.resolve("feil.kplan"), "tull"));
            choose(fx, "En annen planfil");
            fx.waitFor("a refusal", () -> !window.window().problems.isEmpty());
            assertEquals(
                    price.plus(Money.kroner(1_000)),
                    Objects.requireNonNull(window.plan().find(CostLineFields.TABLE, line.id()))
                            .unitPrice());
        }
    }

    private static CostLine priced(Plan plan) {
        return Budget.of(plan).entries().stream()
                .filter(View.NET::counts)
                .map(entry -> plan.find(CostLineFields.TABLE, entry.line()))
                .filter(Objects::nonNull)
                .filter(each -> each.unitPrice() != null)
                .findFirst()
                .orElseThrow();
    }

    /// The same plan made again: nothing in it has the id it has in the other.
    private Path anotherPlan() {
        Path file = folder.resolve("nabo.kplan");
        Plan plan = SamplePlan.read();
        List<Id> measures = plan.measures().stream().map(Measure::id).toList();
        Measure other =
                MeasureFields.TABLE.copy(plan.measures().getFirst(), Id.named("test/other"));
        Plan apart = plan.without(measures).with(other);
        Environment environment =
                new Environment(
                        folder,
                        "",
                        "",
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Runnable::run,
                        false);
        PlanSession.create(file, environment, "step.plan.new", apart).close();
        return file;
    }

    private static boolean says(FxDriver fx, String words) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .anyMatch(label -> label.getText().contains(words)));
    }

    private static void fire(FxDriver fx, String words) {
        fx.run(() ->
                fx.scene().getRoot().lookupAll("*").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(each -> each.getText().equals(words))
                        .toList()
                        .forEach(ButtonBase::fire));
    }

    private static void choose(FxDriver fx, String begins) {
        fx.run(() ->
                fx.scene().getRoot().lookupAll(".menu-button").stream()
                        .map(MenuButton.class::cast)
                        .filter(button -> button.getText().equals("Sammenlign …"))
                        .forEach(button -> {
                            button.getOnShowing().handle(null);
                            button.getItems().stream()
                                    .filter(item -> item.getText() != null)
                                    .filter(item -> item.getText().startsWith(begins))
                                    .toList()
                                    .forEach(MenuItem::fire);
                        }));
    }
}
