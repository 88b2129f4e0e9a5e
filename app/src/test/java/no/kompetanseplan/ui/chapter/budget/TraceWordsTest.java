package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.ExtremePlans;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.Set;

class TraceWordsTest {

    @Test
    void everyEntryAndEveryGapOfAnExtremePlanHasItsWords() {
        for (Language language : Language.values()) {
            for (long seed = 1; seed <= 20; seed++) {
                Plan plan = ExtremePlans.of(seed);
                TraceWords words = new TraceWords(plan, Texts.of(language));
                Assessment assessment = Assessment.of(plan);
                for (Entry entry : assessment.budget().entries()) {
                    assertFalse(words.line(entry).isEmpty());
                    assertFalse(words.steps(entry).isEmpty());
                }
                for (Uncalculated each : assessment.budget().uncalculated()) {
                    assertFalse(words.missing(each).isBlank());
                }
            }
        }
    }

    @Test
    void theTableOfAnExtremePlanSumsToTheBudget() {
        for (long seed = 1; seed <= 40; seed++) {
            Assessment assessment = Assessment.of(ExtremePlans.of(seed));
            for (Lines lines : Lines.values()) {
                for (Axis columns : Axis.values()) {
                    BudgetChoice choice = new BudgetChoice(null, View.NET, lines, columns, true);
                    BudgetTable table =
                            BudgetTable.of(assessment, choice, Set.of(), Texts.of(Language.NB));
                    Money sum = assessment.budget().sum(View.NET);
                    assertEquals(sum, table.rows().getLast().total());
                    assertEquals(sum, total(table, BudgetRow.Kind.LINE));
                    if (lines.isGrouped()) {
                        assertEquals(sum, total(table, BudgetRow.Kind.GROUP));
                    }
                }
            }
        }
    }

    private static Money total(BudgetTable table, BudgetRow.Kind kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(BudgetRow::total)
                .reduce(Money.ZERO, Money::plus);
    }
}
