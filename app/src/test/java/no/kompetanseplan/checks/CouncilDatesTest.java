package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.Plan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CouncilDatesTest {

    private static final String GAP = "Planen er vedtatt i kommunestyrene ##. desember 2016.";

    @Test
    void theFirstDateFillsTheGapAndTheLastMakesTheTextListThemAll() {
        Plan plan = with(undated(), GAP);
        plan = meeting(plan, "Storvik", LocalDate.of(2016, 12, 14));
        plan = mended(plan, What.PLACEHOLDER);
        assertEquals("Planen er vedtatt i kommunestyrene 14. desember 2016.", text(plan));
        assertNull(finding(plan, What.COUNCIL_DATES), "two dates are still to come");
        plan = meeting(plan, "Fjelldal", LocalDate.of(2016, 12, 12));
        plan = meeting(plan, "Nesby", LocalDate.of(2016, 12, 20));
        plan = mended(plan, What.COUNCIL_DATES);
        assertEquals(
                "Planen er vedtatt i kommunestyrene 12., 14. og 20. desember 2016.", text(plan));
        assertNull(finding(plan, What.COUNCIL_DATES), "a list is what was wanted");
    }

    @Test
    void allDatesAtOnceAreListedWithTheMonthsAndYearsTheyAreIn() {
        Plan plan = with(undated(), GAP);
        plan = meeting(plan, "Storvik", LocalDate.of(2016, 11, 30));
        plan = meeting(plan, "Fjelldal", LocalDate.of(2016, 12, 12));
        plan = meeting(plan, "Nesby", LocalDate.of(2017, 1, 9));
        plan = mended(plan, What.PLACEHOLDER);
        assertEquals(
                "Planen er vedtatt i kommunestyrene 30. november, 12. desember 2016 og"
                        + " 9. januar 2017.",
                text(plan));
    }

    @Test
    void nothingIsOfferedWithoutADateOrForAGapOfAnotherKind() {
        Plan undated = with(undated(), GAP);
        assertNull(Mend.of(undated, found(undated, What.PLACEHOLDER)));
        Plan other = with(Councils.ready(), "Møtet er ##. desember.");
        assertNull(Mend.of(other, found(other, What.PLACEHOLDER)));
        Plan two = with(Councils.ready(), GAP + " Det ble vedtatt ##. mai.");
        assertNull(Mend.of(two, found(two, What.PLACEHOLDER)), "which of the two is not known");
    }

    private static Plan undated() {
        Plan plan = Councils.ready();
        for (String name : Councils.NAMES) {
            plan = meeting(plan, name, null);
        }
        return plan;
    }

    private static Plan meeting(Plan plan, String name, @Nullable LocalDate day) {
        return plan.with(
                CouncilDecisionFields.TABLE,
                Councils.decision(name),
                CouncilDecisionFields.MEETING,
                day);
    }

    private static Plan with(Plan plan, String text) {
        return plan.with(BlockFields.TABLE, Councils.BLOCK, BlockFields.TEXT, text);
    }

    private static Plan mended(Plan plan, What what) {
        Mend mend = Mend.of(plan, found(plan, what));
        assertNotNull(mend);
        return mend.mended();
    }

    private static Finding found(Plan plan, What what) {
        Finding finding = finding(plan, what);
        assertNotNull(finding);
        return finding;
    }

    private static @Nullable Finding finding(Plan plan, What what) {
        List<Finding> found = Checks.of(plan).stream().filter(each -> each.what() == what).toList();
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String text(Plan plan) {
        Block block = plan.find(BlockFields.TABLE, Councils.BLOCK);
        return block == null ? "" : block.text();
    }
}
