package no.kompetanseplan.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

class PlanNumbersTest {

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Measure DATED =
            SamplePlan.read().measures().stream()
                    .filter(measure -> measure.period().from() != null)
                    .findFirst()
                    .orElseThrow();
    private static final Plan PLAN = SamplePlan.read().with(venue());
    private static final Place BUDGET = Place.section(page());

    private static CostLine venue() {
        CostLine line = CostLineFields.TABLE.blank(Id.named("venue"));
        line = CostLineFields.TABLE.with(line, line.id(), CostLineFields.MEASURE, DATED.id());
        line = CostLineFields.TABLE.with(line, line.id(), CostLineFields.KIND, CostKind.VENUE);
        line = CostLineFields.TABLE.with(line, line.id(), CostLineFields.BASIS, CostBasis.FIXED);
        return CostLineFields.TABLE.with(
                line, line.id(), CostLineFields.UNIT_PRICE, Money.kroner(60_000));
    }

    private static Id page() {
        var section = Places.section(PLAN, PageKind.BUDGET);
        if (section == null) {
            throw new IllegalStateException("The sample has a budget");
        }
        return section.id();
    }

    private static List<Entry> hits(String query) {
        Assessment assessment = Assessment.of(PLAN);
        return PlanWords.index(PLAN, TEXTS, PlanNumbers.of(assessment, TEXTS), null)
                .find(query, EnumSet.of(Group.NUMBERS), _ -> 100)
                .groups()
                .stream()
                .flatMap(found -> found.shown().stream())
                .map(Hit::entry)
                .toList();
    }

    @Test
    void aYearFindsItsBudget() {
        int year = DATED.period().from() == null ? 0 : DATED.period().from().getYear();
        Money sum = Assessment.of(PLAN).budget().sum(View.NET, entry -> entry.year() == year);
        Entry hit =
                hits("budsjett " + year).stream()
                        .filter(entry -> entry.title().startsWith("Budsjett " + year + ","))
                        .findFirst()
                        .orElseThrow();
        assertEquals(BUDGET.in(Integer.toString(year)), hit.place());
        assertEquals(Formats.of(Language.NB).money(sum), hit.extra());
    }

    @Test
    void aMunicipalityFindsItsShareOfTheBudget() {
        Body body = PLAN.municipalities().getFirst();
        Money share =
                Assessment.of(PLAN)
                        .budget()
                        .sum(View.NET, entry -> body.id().equals(entry.municipality()));
        Entry hit =
                hits(body.name()).stream()
                        .filter(entry -> entry.title().startsWith("Budsjett"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(BUDGET.at(body.id()), hit.place());
        assertEquals(Formats.of(Language.NB).money(share), hit.extra());
    }

    @Test
    void theWordBudgetFindsTheWholeAndTheMeasure() {
        List<Entry> hits = hits("budsjett");
        assertTrue(hits.stream().anyMatch(entry -> BUDGET.equals(entry.place())));
        assertTrue(hits.stream().anyMatch(entry -> BUDGET.at(DATED.id()).equals(entry.place())));
    }
}
