package no.kompetanseplan.ui.chapter.measure;

import static no.kompetanseplan.ui.chapter.measure.SmallPlan.COURSE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.FIRST;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.R;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.SECOND;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class MeasureTableTest {

    @Test
    void theTablesFollowTheDimensionsAndCountTheirRows() {
        MeasureTable table = MeasureTable.of(plan(), MeasureTableTest::hasNobody);
        assertEquals(
                List.of(
                        "TILTAK: Program, Praksisplasser; 2 not calculated",
                        "TILTAK IHT. KAP. 5: Kurs i veiledning; 0 not calculated"),
                lines(table));
        assertEquals(3, table.total());
        assertEquals(2, table.notCalculated());
        assertEquals(2, Objects.requireNonNull(table.of(SECOND)).number(SECOND));
        assertNull(table.of(R));
    }

    @Test
    void anEmptyTableIsThereToBeFilled() {
        MeasureTable table = MeasureTable.of(plan().without(COURSE), MeasureTableTest::hasNobody);
        assertEquals("TILTAK IHT. KAP. 5: ; 0 not calculated", lines(table).getLast());
    }

    @Test
    void aMeasureWhoseDimensionIsGoneStandsInATableOfItsOwn() {
        Plan plan = plan().with(MeasureFields.TABLE, FIRST, MeasureFields.DIMENSION, Id.named("x"));
        MeasureTable table = MeasureTable.of(plan, MeasureTableTest::hasNobody);
        assertEquals(3, table.parts().size());
        assertNull(table.parts().getLast().id());
        assertEquals(R, table.parts().getFirst().id());
        assertEquals(3, table.total());
    }

    private static boolean hasNobody(Measure measure) {
        return measure.responsibleWording().isEmpty();
    }

    private static List<String> lines(MeasureTable table) {
        return table.parts().stream()
                .map(part ->
                        part.firstHead()
                                + ": "
                                + String.join(
                                        ", ", part.measures().stream().map(Measure::title).toList())
                                + "; "
                                + part.notCalculated()
                                + " not calculated")
                .toList();
    }
}
