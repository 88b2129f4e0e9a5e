package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Axis.Trait;
import no.kompetanseplan.staffing.Crosstab.Count;
import no.kompetanseplan.staffing.Register.Position;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Counts by several traits, held against counting each cell by itself.
class CrosstabTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);
    private static final Id NURSE = new Id(2, 1);
    private static final Id LEADER = new Id(2, 2);

    @Test
    void everyCellAndTotalIsWhatCountingItAloneGives() {
        Register register = Registers.of(11, 3_000);
        List<Axis> axes =
                List.of(
                        Axis.professions(register, List.of()),
                        Axis.ages(register, AgeBand.STANDARD),
                        Axis.workingTime(register));
        Crosstab table = Crosstab.of(register, axes);
        for (int a = Crosstab.ALL; a < table.categories(0).size(); a++) {
            for (int b = Crosstab.ALL; b < table.categories(1).size(); b++) {
                for (int c = Crosstab.ALL; c < table.categories(2).size(); c++) {
                    int[] at = {a, b, c};
                    assertEquals(alone(register, row -> isIn(axes, at, row)), table.cell(a, b, c));
                }
            }
        }
        assertEquals(alone(register, _ -> true), table.total());
    }

    @Test
    void aFilterCountsTheRestAsIfItWereNotThere() {
        Register register = Registers.of(12, 2_000);
        IntPredicate women = row -> register.sex(row) == Sex.WOMAN;
        Axis further = Axis.further(register);
        Crosstab table = Crosstab.of(register, List.of(further), women);
        assertEquals(alone(register, women), table.total());
        for (int i = 0; i < further.categories().size(); i++) {
            int place = i;
            assertEquals(
                    alone(register, row -> women.test(row) && further.of(row) == place),
                    table.cell(i));
        }
    }

    @Test
    void aPersonWithTwoPositionsIsOneInEachCellAndOneInTheTotal() {
        Register register =
                new Register.Builder()
                        .add(position(A, NURSE, 45, 5_000, 0))
                        .add(position(A, LEADER, 45, 5_000, 0))
                        .add(position(A, NURSE, 30, 5_000, 1))
                        .add(position(A, NURSE, 30, 2_000, 1))
                        .build();
        Axis professions = Axis.professions(register, List.of());
        Crosstab table = Crosstab.of(register, List.of(professions, Axis.workingTime(register)));
        assertEquals(new Count(4, 2, 17_000), table.total());
        assertEquals(new Count(3, 2, 12_000), table.cell(0, Crosstab.ALL));
        assertEquals(new Count(1, 1, 5_000), table.cell(1, Crosstab.ALL));
        assertEquals(new Count(2, 1, 7_000), table.cell(Crosstab.ALL, 0));
        assertEquals(new Count(2, 1, 10_000), table.cell(Crosstab.ALL, 1));
    }

    @Test
    void categoriesStandInTheOrderAskedForAndUnknownComesLast() {
        Register register =
                new Register.Builder()
                        .add(position(B, NURSE, 45, 5_000, 0))
                        .add(position(A, null, Register.UNKNOWN, 5_000, 1))
                        .build();
        assertEquals(
                List.of(A, B, new Id(1, 3)),
                Axis.municipalities(register, List.of(A, B, new Id(1, 3))).categories().stream()
                        .map(Category::id)
                        .toList());
        List<Category> professions = Axis.professions(register, List.of()).categories();
        assertEquals(2, professions.size());
        assertTrue(professions.getLast().isUnknown());
        assertEquals(
                List.of("-49", "50-", "unknown"),
                Axis.ages(register, AgeBand.splitAt(50)).categories().stream()
                        .map(Category::key)
                        .toList());
    }

    @Test
    void mergedCategoriesCountAPersonOnce() {
        Register register =
                new Register.Builder()
                        .add(position(A, NURSE, 45, 5_000, 0))
                        .add(position(A, LEADER, 45, 5_000, 0))
                        .build();
        Axis all =
                Axis.professions(register, List.of())
                        .merged(
                                List.of(new Category(Trait.PROFESSION, null, "alle")),
                                List.of(0, 0));
        assertEquals(new Count(2, 1, 10_000), Crosstab.of(register, List.of(all)).cell(0));
    }

    @Test
    void theBandsAreThoseOfTheMinimumTable() {
        assertEquals(
                List.of(
                        "-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59",
                        "60-61", "62-64", "65-"),
                AgeBand.STANDARD.stream().map(AgeBand::key).toList());
        assertEquals(10, AgeBand.FIVE_YEARS.size());
    }

    @Test
    void anAxisOfAnotherRegisterIsRefused() {
        Axis other = Axis.sex(Registers.of(1, 10));
        Register register = Registers.of(1, 11);
        assertThrows(IllegalArgumentException.class, () -> Crosstab.of(register, List.of(other)));
    }

    private static boolean isIn(List<Axis> axes, int[] at, int row) {
        return IntStream.range(0, at.length)
                .allMatch(i -> at[i] == Crosstab.ALL || axes.get(i).of(row) == at[i]);
    }

    private static Count alone(Register register, IntPredicate wanted) {
        long positions = 0;
        long hundredths = 0;
        Set<Integer> persons = new HashSet<>();
        for (int row = 0; row < register.size(); row++) {
            if (wanted.test(row)) {
                positions++;
                hundredths += register.position(row);
                persons.add(register.person(row));
            }
        }
        return new Count(positions, persons.size(), hundredths);
    }

    private static Position position(
            Id municipality, @Nullable Id profession, int age, int size, int person) {
        return new Position(
                municipality,
                profession,
                age,
                Sex.UNKNOWN,
                size,
                Education.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                person);
    }
}
