package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.ExtremePlans;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

class TraceWordsTest {

    private static final BudgetTable.Names NAMES = new BudgetTable.Names("", "", "", "", "");

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
            for (BudgetTable.Columns columns : BudgetTable.Columns.values()) {
                BudgetTable.Choice choice = new BudgetTable.Choice(null, View.NET, columns);
                BudgetTable table = BudgetTable.of(assessment, choice, NAMES);
                assertEquals(assessment.budget().sum(View.NET), table.rows().getLast().sum());
            }
        }
    }
}
