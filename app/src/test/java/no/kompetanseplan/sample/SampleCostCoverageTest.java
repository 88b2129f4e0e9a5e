package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The budget of the sample plan has all that chapters 6 and 7 say of costs, and every row it has
/// there is one that they ask for.
class SampleCostCoverageTest {

    private final Plan plan = SamplePlan.read();

    @Test
    void everyStatementOfChapterSevenIsInTheBudget() {
        assertEquals(List.of(), CostStatements.unmet(plan));
    }

    @Test
    void everyFigureOfChapterSixIsInARuleOrAGrant() {
        assertEquals(List.of(), RuleStatements.unmet(plan));
    }

    @Test
    void everyMeasureSaysSomethingOfItsCostThatIsRead() {
        List<String> unread =
                plan.measures().stream()
                        .filter(each -> CostStatements.of(each).isEmpty())
                        .map(Measure::title)
                        .toList();
        assertEquals(List.of(), unread);
    }

    /// The words are counted once more and by hand, so that none is passed over.
    @Test
    void theWordsOfTheSourceAreTheOnesCounted() {
        assertEquals(2, said("\\bkr\\b"));
        assertEquals(12, said("vikar"));
        assertEquals(2, said("gratis"));
        assertEquals(12, said("beregne|beskrives"));
        assertEquals(4, said("^ingen"));
    }

    private long said(String words) {
        Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        return plan.measures().stream()
                .filter(each -> pattern.matcher(each.costWording()).find())
                .count();
    }

    @Test
    void noLineRuleOrGrantCanBeTakenAwayUnseen() {
        List<String> unseen = new ArrayList<>();
        Stream<Row> rows =
                Stream.of(
                                plan.costLines().stream(),
                                plan.rows(GrantFields.TABLE).stream(),
                                plan.leaveRules().stream(),
                                plan.supplementRules().stream(),
                                plan.stipendRules().stream(),
                                plan.conversionRules().stream())
                        .flatMap(each -> each);
        rows.forEach(row -> {
            Plan less = plan.without(row.id());
            if (CostStatements.unmet(less).isEmpty() && RuleStatements.unmet(less).isEmpty()) {
                unseen.add(row.toString());
            }
        });
        assertEquals(List.of(), unseen);
    }

    /// The plan invents nothing: an amount is one that the source has.
    @Test
    void onlyWhatTheSourceSaysHasAnAmount() {
        List<String> priced =
                plan.costLines().stream()
                        .filter(each -> each.unitPrice() != null)
                        .map(each -> each.text() + ": " + each.unitPrice())
                        .sorted()
                        .toList();
        assertEquals(4, priced.size(), priced.toString());
        assertEquals(
                1,
                plan.rows(GrantFields.TABLE).stream()
                        .map(Grant::awarded)
                        .filter(Objects::nonNull)
                        .count());
        assertEquals(List.of(), plan.participations());
        assertTrue(plan.costLines().stream().map(CostLine::lowPrice).noneMatch(Objects::nonNull));
    }
}
