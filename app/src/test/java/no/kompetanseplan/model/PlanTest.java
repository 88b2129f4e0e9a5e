package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class PlanTest {

    private final RandomPlans random = new RandomPlans(11);
    private final Plan plan = random.plan(300);

    @Test
    void aPlanIsItsRowsInWhateverOrderTheyCome() {
        List<Row> rows = new ArrayList<>(plan.all());
        Collections.shuffle(rows, new Random(1));
        assertEquals(plan, Plan.of(rows));
        assertEquals(plan.hashCode(), Plan.of(rows).hashCode());
        assertEquals(301, plan.size());
    }

    @Test
    void everyRowIsFoundByItsIdAndNoOtherIs() {
        for (Row row : plan.all()) {
            assertSame(row, plan.find(row.id()));
            assertSame(row, plan.find(Tables.of(row), row.id()));
        }
        assertNull(plan.find(Id.named("somebody else's")));
        assertNull(plan.find(MeasureFields.TABLE, null));
    }

    @Test
    void rowsOfATypeAreSortedByIdAndOrderedByRankThenId() {
        for (Table<? extends Row> table : Tables.ALL) {
            List<? extends Row> rows = plan.rows(table);
            List<Id> ids = rows.stream().map(Row::id).toList();
            assertEquals(ids.stream().sorted().toList(), ids);
            assertEquals(rows.stream().sorted(Plan.ORDER).toList(), plan.ordered(table));
        }
    }

    @Test
    void aRowPutTwiceIsThereOnceAndTakenOutIsGone() {
        Measure measure = random.row(MeasureFields.TABLE);
        Plan with = plan.with(measure);
        assertEquals(with, with.with(measure));
        assertEquals(plan.size() + 1, with.size());
        assertEquals(plan, with.without(measure.id()));
        assertEquals(plan.size(), plan.without(Id.named("nobody")).size());
        assertSame(plan, plan.without(Id.named("nobody")));
        assertSame(plan, plan.with(List.of()));
    }

    @Test
    void putsAndRemovalsInOneGoAreTheSameAsOneByOne() {
        Set<Id> gone = plan.all().stream().limit(90).map(Row::id).collect(Collectors.toSet());
        List<Row> puts = List.of(random.row(GoalFields.TABLE), random.row(BodyFields.TABLE));
        assertEquals(plan.without(gone).with(puts), plan.changed(puts, gone));
    }

    @Test
    void whatIsNotTouchedIsShared() {
        Plan after = plan.with(random.row(GoalFields.TABLE));
        assertSame(plan.measures(), after.measures());
        assertSame(plan.bodies(), after.bodies());
    }

    @Test
    void oneFieldOfOneRowIsChangedAndAnUnknownRowChangesNothing() {
        Section section = random.row(SectionFields.TABLE);
        Plan before = plan.with(section);
        Plan after =
                before.with(
                        SectionFields.TABLE, section.id(), SectionFields.TITLE, "Ny overskrift");
        Section changed = after.find(SectionFields.TABLE, section.id());
        assertEquals(
                new Section(
                        section.id(),
                        section.parent(),
                        section.number(),
                        "Ny overskrift",
                        section.page(),
                        section.unnumbered(),
                        section.supplemented(),
                        section.rank()),
                changed);
        assertSame(
                before, before.with(SectionFields.TABLE, Id.named("x"), SectionFields.TITLE, "y"));
    }

    @Test
    void aPlanWithoutAHeadHasABlankOne() {
        assertEquals(PlanHeadFields.TABLE.blank(PlanHead.ID), Plan.EMPTY.head());
        assertEquals(0, Plan.EMPTY.size());
    }

    @Test
    void theListsOfAPlanCantBeChangedFromOutside() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> plan.measures().add(random.row(MeasureFields.TABLE)));
    }
}
