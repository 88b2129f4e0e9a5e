package no.kompetanseplan.ui.chapter.measure;

import static no.kompetanseplan.ui.chapter.measure.SmallPlan.COURSE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.FIRST;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.K;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.R;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.SECOND;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.measure.MeasureFilter.Narrow;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class MeasureTableTest {

    @Test
    void theTablesFollowTheDimensionsAndCountTheirRows() {
        MeasureTable table =
                MeasureTable.of(plan(), MeasureFilter.NONE, MeasureTableTest::hasNobody);
        assertEquals(
                List.of(
                        "TILTAK: 1 Program, 2 Praksisplasser",
                        "TILTAK IHT. KAP. 5: 1 Kurs i veiledning"),
                table.parts().stream().map(MeasureTableTest::lines).toList());
        assertEquals(List.of(2, 0), notCalculated(table));
        assertEquals(3, table.total());
        assertEquals(3, table.shown());
    }

    @Test
    void aFilterKeepsTheNumbersAndHidesTablesWithoutHits() {
        MeasureFilter filter = MeasureFilter.NONE.withWords("  PLASSER praksis ");
        MeasureTable table = MeasureTable.of(plan(), filter, MeasureTableTest::hasNobody);
        assertEquals(
                List.of("TILTAK: 2 Praksisplasser"),
                table.parts().stream().map(MeasureTableTest::lines).toList());
        assertEquals(2, Objects.requireNonNull(table.find(SECOND)).number());
        assertNull(table.find(FIRST));
    }

    @Test
    void oneTableMayBeShownAloneAlsoWhenItIsEmpty() {
        MeasureFilter filter = MeasureFilter.NONE.withDimension(K);
        Plan empty = plan().without(COURSE);
        MeasureTable table = MeasureTable.of(empty, filter, MeasureTableTest::hasNobody);
        assertEquals(List.of("TILTAK IHT. KAP. 5: "), lines(table));
        assertEquals(
                List.of(),
                lines(MeasureTable.of(empty, filter.withWords("x"), MeasureTableTest::hasNobody)));
    }

    @Test
    void whatLacksAGoalADateOrACostCanBeSingledOut() {
        Plan plan = plan();
        assertEquals(List.of(SECOND), shown(plan, Narrow.NO_GOAL));
        assertEquals(List.of(FIRST, SECOND, COURSE), shown(plan, Narrow.UNDATED));
        assertEquals(List.of(FIRST, SECOND), shown(plan, Narrow.NOT_CALCULATED));
    }

    @Test
    void aMeasureWhoseDimensionIsGoneStandsInATableOfItsOwn() {
        Plan plan = plan().with(MeasureFields.TABLE, FIRST, MeasureFields.DIMENSION, Id.named("x"));
        MeasureTable table = MeasureTable.of(plan, MeasureFilter.NONE, MeasureTableTest::hasNobody);
        assertEquals(3, table.parts().size());
        assertNull(table.parts().getLast().id());
        assertEquals(R, table.parts().getFirst().id());
        assertEquals(3, table.shown());
    }

    private static boolean hasNobody(Measure measure) {
        return measure.responsibleWording().isEmpty();
    }

    private static List<Id> shown(Plan plan, Narrow narrow) {
        return MeasureTable.of(
                        plan, MeasureFilter.NONE.withNarrow(narrow), MeasureTableTest::hasNobody)
                .parts()
                .stream()
                .flatMap(part -> part.rows().stream())
                .map(row -> row.measure().id())
                .toList();
    }

    private static List<String> lines(MeasureTable table) {
        return table.parts().stream().map(MeasureTableTest::lines).toList();
    }

    private static String lines(MeasureTable.Part part) {
        List<String> rows =
                part.rows().stream()
                        .map(row -> row.number() + " " + row.measure().title())
                        .toList();
        return part.firstHead() + ": " + String.join(", ", rows);
    }

    private static List<Integer> notCalculated(MeasureTable table) {
        return table.parts().stream().map(MeasureTable.Part::notCalculated).toList();
    }
}
