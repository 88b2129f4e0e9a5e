package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Registers and population tables to the lines of a plan file and back.
class DatasetLinesTest {

    @Test
    void aRegisterIsTheSameAfterItsLinesAreRead() {
        Register register = Registers.of(7, 5_000);
        Register read = RegisterLines.read(RegisterLines.write(register));
        assertEquals(register.size(), read.size());
        for (int i = 0; i < register.size(); i++) {
            assertEquals(register.row(i), read.row(i));
        }
    }

    @Test
    void aPopulationIsTheSameAfterItsLinesAreRead() {
        Random random = new Random(3);
        Population.Builder built = new Population.Builder();
        for (int year = 2016; year < 2041; year += 4) {
            for (int age = 0; age <= 110; age++) {
                built.add(new Id(1, 1), year, Sex.WOMAN, age, random.nextInt(40));
                built.add(new Id(1, 2), year, Sex.UNKNOWN, age, random.nextInt(40));
            }
        }
        Population table = built.build();
        Population read = PopulationLines.read(PopulationLines.write(table));
        assertEquals(table.municipalities(), read.municipalities());
        assertEquals(table.years(), read.years());
        assertEquals(lines(table), lines(read));
        for (int age = 0; age <= Population.MAX_AGE; age++) {
            for (Sex sex : Sex.values()) {
                assertEquals(
                        table.persons(new Id(1, 2), 2024, sex, age),
                        read.persons(new Id(1, 2), 2024, sex, age));
            }
        }
    }

    @Test
    void linesOfALaterVersionAreRefusedAsSuch() {
        assertEquals(Problem.DATASET_NEWER, staff("staff 2").problem());
        assertEquals(Problem.DATASET_DAMAGED, staff("population 1").problem());
        assertEquals(Problem.DATASET_DAMAGED, staff().problem());
    }

    @Test
    void aLineThatIsNoPositionIsRefusedWithItsPlace() {
        String municipality = "m " + new Id(1, 1);
        String good = "0,,45,WOMAN,8000,RELEVANT,YES,NO,0";
        assertEquals(
                1, RegisterLines.read(List.of("staff 1", municipality, good).iterator()).size());
        for (String bad :
                List.of(
                        "1,,45,WOMAN,8000,RELEVANT,YES,NO,0",
                        "0,,45,WOMAN,20000,RELEVANT,YES,NO,0",
                        "0,,245,WOMAN,8000,RELEVANT,YES,NO,0",
                        "0,,45,SHE,8000,RELEVANT,YES,NO,0",
                        "0,,45,WOMAN,8000,RELEVANT,YES,NO,-1",
                        "0,,45,WOMAN,8000,RELEVANT,YES,NO",
                        "")) {
            PlanFileException refused = staff("staff 1", municipality, good, bad);
            assertEquals(Problem.DATASET_DAMAGED, refused.problem());
            assertEquals(List.of("4"), refused.arguments(), bad);
        }
    }

    private static PlanFileException staff(String... lines) {
        return assertThrows(
                PlanFileException.class, () -> RegisterLines.read(List.of(lines).iterator()));
    }

    private static List<String> lines(Population table) {
        List<String> lines = new ArrayList<>();
        PopulationLines.write(table).forEachRemaining(lines::add);
        return lines;
    }
}
