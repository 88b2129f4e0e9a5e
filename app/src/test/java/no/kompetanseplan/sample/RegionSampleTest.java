package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The example of thirty municipalities: it opens, nothing in it is wrong, and its sums agree.
class RegionSampleTest {

    private static final long MOST_BYTES = 500_000;
    private static final Texts NB = Texts.of(Language.NB);

    /// `-Dsample.facts=FOLDER` makes the file anew before it is tested.
    @BeforeAll
    static void makeAnewWhenAsked() throws Exception {
        if (System.getProperty("sample.facts") != null) {
            RegionPlanGenerator.write();
        }
    }

    private static Plan plan() throws Exception {
        try (InputStream in = Files.newInputStream(RegionPlanGenerator.FILE)) {
            return PlanJson.read(in);
        }
    }

    @Test
    void theFileIsWhatTheGeneratorMakesAndIsSmall() throws Exception {
        assertEquals(RegionPlanGenerator.plan(), plan());
        assertTrue(Files.size(RegionPlanGenerator.FILE) < MOST_BYTES);
    }

    @Test
    void thirtyMunicipalitiesStandInSixGroupsAndThePlanSaysThatItsFiguresAreExamples()
            throws Exception {
        Plan plan = plan();
        assertEquals(30, plan.municipalities().size());
        assertEquals(
                6,
                plan.rows(BodyFields.TABLE).stream()
                        .filter(each -> each.kind() == BodyKind.MUNICIPALITY_GROUP)
                        .filter(each -> each.members().ids().size() < 30)
                        .count());
        assertTrue(plan.head().subtitle().contains("eksempeltall"));
        assertTrue(
                plan.blocks().stream().anyMatch(each -> each.text().startsWith("Eksempeltall.")));
    }

    @Test
    void everyKindOfCostAndEveryWayOfSharingItIsThere() throws Exception {
        Plan plan = plan();
        assertEquals(
                Set.of(CostKind.values()),
                plan.costLines().stream().map(CostLine::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(SplitMode.values()),
                plan.costLines().stream()
                        .map(CostLine::split)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothingInItIsWrong() throws Exception {
        List<String> errors =
                Assessment.of(plan(), Facts.NONE).findings().stream()
                        .filter(each -> each.severity() == Finding.Severity.ERROR)
                        .map(each -> each.words(NB))
                        .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void itsSumsAgreeWhicheverWayTheyAreSummed() throws Exception {
        Plan plan = plan();
        Budget budget = Budget.of(plan);
        for (View view : View.values()) {
            Money sum = budget.sum(view);
            for (Axis axis : Axis.values()) {
                Pivot pivot = Pivot.of(plan, budget, view, axis, Axis.YEAR, _ -> true);
                assertEquals(sum, pivot.total().amount(), view + " by " + axis);
                Money rows = Money.ZERO;
                for (Axis.Key key : pivot.rows()) {
                    Pivot.Sum row = pivot.rowSum(key);
                    rows = row == null ? rows : rows.plus(row.amount());
                }
                assertEquals(sum, rows, view + " by " + axis);
            }
        }
        assertTrue(budget.sum(View.NET).compareTo(Money.kroner(1_000_000)) > 0);
        assertFalse(budget.measuresNotCalculated().isEmpty());
        assertTrue(budget.measuresNotCalculated().size() < plan.measures().size() / 3);
    }
}
