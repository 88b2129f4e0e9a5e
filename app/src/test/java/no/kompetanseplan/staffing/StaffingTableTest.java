package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class StaffingTableTest {

    @Test
    void tableOneHasTheSharesThatThePlanPrints() {
        StaffingTable table = table(95, 103, 225, 144, 288, 84);
        assertEquals(939, table.total());
        assertEquals(List.of(1010, 1100, 2400, 1530, 3070, 890), shares(table));
    }

    @Test
    void theSharesSumToAHundredForAnyNumbers() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            @Nullable Integer[] counts = new @Nullable Integer[1 + random.nextInt(30)];
            for (int k = 0; k < counts.length; k++) {
                counts[k] = random.nextInt(1000) + (k == 0 ? 1 : 0);
            }
            StaffingTable table = table(counts);
            assertEquals(10_000, shares(table).stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void whatIsNotEnteredHasNoShareAndIsNotZero() {
        StaffingTable table = table(10, null, 30);
        assertNull(table.rows().get(1).share());
        assertNull(table.rows().get(1).positions());
        assertEquals(new Percent(7500), table.rows().get(2).share());
        assertNull(table(0, 0).rows().get(0).share());
    }

    private static List<Integer> shares(StaffingTable table) {
        return table.rows().stream()
                .map(StaffingTable.Line::share)
                .filter(Objects::nonNull)
                .map(Percent::hundredths)
                .toList();
    }

    private static StaffingTable table(@Nullable Integer... positions) {
        List<Staffing> rows = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            rows.add(
                    new Staffing(
                            Id.named("row " + i),
                            Id.named("municipality " + i),
                            positions[i],
                            "",
                            Rank.at(i)));
        }
        return StaffingTable.of(Plan.of(rows), Facts.NONE);
    }
}
