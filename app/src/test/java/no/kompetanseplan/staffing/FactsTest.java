package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Register.Position;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which dataset tells of which municipality.
class FactsTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);

    @Test
    void aMunicipalityIsCountedFromOneDatasetOnly() {
        Dataset region = dataset(1, null, 2016);
        Dataset old = dataset(2, A, 2015);
        Dataset newest = dataset(3, A, 2017);
        Facts facts =
                facts(
                        Map.of(
                                region,
                                register(A, A, B),
                                old,
                                register(A, A, A),
                                newest,
                                register(A)));
        assertEquals(2, facts.register().size());
        assertEquals(newest, facts.staffOf(A));
        assertEquals(region, facts.staffOf(B));
        assertNull(facts.staffOf(new Id(1, 3)));
    }

    @Test
    void aRowWithoutMunicipalityIsOneOfTheDatasetsMunicipality() {
        Facts facts = facts(Map.of(dataset(1, A, 2016), register(null, null)));
        assertEquals(A, facts.register().row(1).municipality());
    }

    @Test
    void personsOfDifferentDatasetsAreDifferent() {
        Facts facts =
                facts(
                        Map.of(
                                dataset(1, A, 2016),
                                register(A, A),
                                dataset(2, B, 2016),
                                register(B)));
        assertEquals(3, facts.register().persons());
        assertEquals(3, IntStream.range(0, 3).map(facts.register()::person).distinct().count());
    }

    @Test
    void whatIsNotInUseIsNotCounted() {
        Dataset idle = dataset(1, A, 2016);
        Plan plan =
                Plan.of(
                        List.of(
                                DatasetFields.TABLE.with(
                                        idle, idle.id(), DatasetFields.IN_USE, false)));
        assertFalse(Facts.of(plan, _ -> register(A), _ -> null).hasStaff());
    }

    @Test
    void aTableOfRegistersOfDifferentDaysNamesTheDayOfEach() {
        Dataset region = named(dataset(1, null, 2015), "Kartlegging");
        Dataset own = named(dataset(2, A, 2026), "Uttrekk");
        Map<Dataset, Register> both = Map.of(region, register(A, B), own, register(A));
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        TableSource mixed = TableSource.of(head, facts(both));
        assertEquals(
                Set.of("Kartlegging (01.01.2015)", "Uttrekk (01.01.2026)"),
                Set.of(mixed.words().split("; ", -1)));
        assertNull(mixed.date());
        TableSource alone = TableSource.of(head, facts(Map.of(own, register(A))));
        assertEquals("Uttrekk", alone.words());
        assertEquals(LocalDate.of(2026, 1, 1), alone.date());
    }

    private static Dataset named(Dataset dataset, String source) {
        return DatasetFields.TABLE.with(dataset, dataset.id(), DatasetFields.SOURCE, source);
    }

    private static Facts facts(Map<Dataset, Register> registers) {
        Plan plan = Plan.of(registers.keySet());
        return Facts.of(plan, registers::get, _ -> null);
    }

    private static Dataset dataset(long id, @Nullable Id municipality, int year) {
        return new Dataset(
                new Id(9, id),
                "",
                "",
                LocalDate.of(year, 1, 1),
                "",
                null,
                "",
                DatasetKind.STAFF,
                municipality,
                true,
                "",
                "",
                "");
    }

    private static Register register(@Nullable Id... municipalities) {
        Register.Builder built = new Register.Builder();
        int person = 0;
        for (Id municipality : municipalities) {
            built.add(
                    new Position(
                            municipality,
                            null,
                            40,
                            Sex.UNKNOWN,
                            10_000,
                            Education.UNKNOWN,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN,
                            person++));
        }
        return built.build();
    }
}
