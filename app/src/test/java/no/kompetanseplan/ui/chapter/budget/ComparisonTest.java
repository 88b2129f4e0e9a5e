package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.ExtremePlans;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ComparisonTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void theGroupsOfEveryKindComeToTheSumAndTheLinesToTheirGroup() {
        for (long seed = 1; seed <= 10; seed++) {
            Assessment before = Assessment.of(ExtremePlans.of(seed));
            Assessment now = Assessment.of(ExtremePlans.of(seed + 50));
            Comparison comparison = Comparison.of(before, now, View.NET);
            for (Comparison.By by : Comparison.By.values()) {
                List<ComparisonRow> rows = comparison.rows(by, false, Set.of(), TEXTS);
                assertEquals(
                        now.budget().sum(View.NET).minus(before.budget().sum(View.NET)),
                        sum(rows, ComparisonRow.Kind.SUM));
                assertEquals(
                        sum(rows, ComparisonRow.Kind.SUM), sum(rows, ComparisonRow.Kind.GROUP));
                ComparisonRow group = rows.getFirst();
                List<ComparisonRow> opened = comparison.rows(by, true, Set.of(group.key()), TEXTS);
                if (opened.getFirst().equals(group)) {
                    assertEquals(group.change(), sum(opened, ComparisonRow.Kind.LINE));
                    assertTrue(
                            opened.stream()
                                    .filter(row -> !row.isFoot())
                                    .allMatch(ComparisonRow::differs));
                }
            }
        }
    }

    @Test
    void aLineLeadsToTheEntriesOfBothPlans() {
        Assessment before = Assessment.of(ExtremePlans.of(3));
        Assessment now = Assessment.of(ExtremePlans.of(4));
        Comparison comparison = Comparison.of(before, now, View.ALL);
        for (ComparisonRow row :
                comparison.rows(Comparison.By.MUNICIPALITY, false, Set.of(), TEXTS)) {
            assertEquals(row.before(), amount(comparison.entriesBefore(row)));
            assertEquals(row.now(), amount(comparison.entriesNow(row)));
        }
    }

    private static Money amount(List<Entry> entries) {
        return entries.stream().map(each -> each.amount()).reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<ComparisonRow> rows, ComparisonRow.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(ComparisonRow::change)
                .reduce(Money.ZERO, Money::plus);
    }
}
