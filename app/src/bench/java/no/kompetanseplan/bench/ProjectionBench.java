package no.kompetanseplan.bench;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.MonteCarlo;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Sex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/// 25 years of staff in 356 municipalities and 20 professions: means and variances beside a map of
/// records, and ten Monte Carlo paths beside one draw for each person and year.
final class ProjectionBench {

    private static final int MUNICIPALITIES = 356;
    private static final int PROFESSIONS = 20;
    private static final int YEARS = 25;
    private static final int PATHS = 10;
    private static final int OLDEST = 70;
    private static final double LEAVES = 0.05;

    private record Cell(int municipality, int profession, int age) {}

    List<Report.Line> lines(int positions) throws Exception {
        Register register = register(positions);
        Id id = Id.named("staff");
        Dataset dataset = DatasetFields.TABLE.blank(id);
        Plan plan =
                Plan.EMPTY
                        .with(dataset)
                        .with(DatasetFields.TABLE, id, DatasetFields.KIND, DatasetKind.STAFF)
                        .with(DatasetFields.TABLE, id, DatasetFields.IN_USE, true);
        ProjectionInput input =
                ProjectionInput.of(plan, Facts.of(plan, _ -> register, _ -> null)).withYears(YEARS);
        Projection projection = Projection.of(input);
        MonteCarlo.Trial trial = new MonteCarlo.Trial(PATHS, 1, 1, false);
        return List.of(
                new Report.Line(
                        "project",
                        positions,
                        Cost.of(9, () -> Projection.of(input).region()),
                        Cost.of(3, () -> map(register))),
                new Report.Line(
                        "paths",
                        positions,
                        Cost.of(3, () -> MonteCarlo.of(projection, trial, (_, _) -> {})),
                        Cost.of(3, () -> persons(register))));
    }

    private static double map(Register register) {
        Map<Cell, Double> staff = new HashMap<>();
        for (int row = 0; row < register.size(); row++) {
            staff.merge(
                    new Cell(
                            register.municipality(row),
                            register.profession(row),
                            register.age(row)),
                    1.0,
                    Double::sum);
        }
        for (int year = 0; year < YEARS; year++) {
            Map<Cell, Double> next = new HashMap<>();
            staff.forEach((cell, persons) -> {
                if (cell.age() < OLDEST) {
                    next.merge(
                            new Cell(cell.municipality(), cell.profession(), cell.age() + 1),
                            persons * (1 - LEAVES),
                            Double::sum);
                }
            });
            staff = next;
        }
        return staff.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int persons(Register register) {
        int left = 0;
        for (int path = 0; path < PATHS; path++) {
            SplittableRandom random = new SplittableRandom(path);
            List<Integer> ages = new ArrayList<>();
            for (int row = 0; row < register.size(); row++) {
                ages.add(register.age(row));
            }
            for (int year = 0; year < YEARS; year++) {
                List<Integer> next = new ArrayList<>();
                for (int age : ages) {
                    if (age < OLDEST && random.nextDouble() >= LEAVES) {
                        next.add(age + 1);
                    }
                }
                ages = next;
            }
            left += ages.size();
        }
        return left;
    }

    private static Register register(int positions) {
        Random random = new Random(7);
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < positions; i++) {
            built.add(
                    new Register.Position(
                            Id.named("m" + random.nextInt(MUNICIPALITIES)),
                            Id.named("p" + random.nextInt(PROFESSIONS)),
                            20 + random.nextInt(48),
                            Sex.UNKNOWN,
                            5_000 + 500 * random.nextInt(11),
                            Education.UNKNOWN,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN,
                            i));
        }
        return built.build();
    }
}
