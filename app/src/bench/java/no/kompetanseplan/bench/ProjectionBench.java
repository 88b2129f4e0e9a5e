package no.kompetanseplan.bench;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.MonteCarlo;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Sex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/// 25 years of staff in 356 municipalities and 20 professions of whom one in twenty quits each year
/// and is replaced: means and variances beside a map of records, what a tick of a measure costs
/// beside all from scratch, ten Monte Carlo paths beside one draw for each person and year, the
/// same with ten measures beside none, and for the country a thousand paths on two threads beside
/// one.
final class ProjectionBench {

    private static final int MUNICIPALITIES = 356;
    private static final int PROFESSIONS = 20;
    private static final int YEARS = 25;
    private static final int PATHS = 10;
    private static final int COUNTRY = 400_000;
    private static final int OLDEST = 70;
    private static final double LEAVES = 0.05;

    private static final Id MEASURE = Id.named("measure");

    private record Cell(int municipality, int profession, int age) {}

    List<Report.Line> lines(int positions) throws Exception {
        Register register = register(positions);
        Plan plan = withTurnover(withMeasure(withStaff()));
        ProjectionInput input =
                ProjectionInput.of(plan, Facts.of(plan, _ -> register, _ -> null)).withYears(YEARS);
        Projection projection = Projection.of(input);
        projection.region();
        ProjectionInput ticked = input.withChosen(Set.of(MEASURE));
        MonteCarlo.Trial trial = new MonteCarlo.Trial(PATHS, 1, 1, false);
        Projection moved = withTen(plan, register);
        List<Report.Line> lines = new ArrayList<>();
        Collections.addAll(
                lines,
                new Report.Line(
                        "project",
                        positions,
                        Cost.of(9, () -> Projection.of(input).region()),
                        Cost.of(3, () -> map(register))),
                new Report.Line(
                        "tick",
                        positions,
                        Cost.of(9, () -> Projection.of(ticked, projection).region()),
                        Cost.of(9, () -> Projection.of(ticked).region())),
                new Report.Line(
                        "paths",
                        positions,
                        Cost.of(3, () -> MonteCarlo.of(projection, trial, (_, _) -> {})),
                        Cost.of(3, () -> persons(register))),
                new Report.Line(
                        "measures",
                        positions,
                        Cost.of(3, () -> MonteCarlo.of(moved, trial, (_, _) -> {})),
                        Cost.of(3, () -> MonteCarlo.of(projection, trial, (_, _) -> {}))));
        if (positions >= COUNTRY) {
            lines.add(
                    new Report.Line(
                            "1k paths",
                            positions,
                            Cost.of(1, () -> thousand(moved, 2)),
                            Cost.of(1, () -> thousand(moved, 1))));
        }
        return lines;
    }

    private static MonteCarlo.Bands thousand(Projection projection, int threads) {
        MonteCarlo.Trial trial = new MonteCarlo.Trial(1_000, 1, threads, false);
        return MonteCarlo.of(projection, trial, (_, _) -> {});
    }

    /// Ten chosen measures of all the kinds that move somebody, each in a profession of its own.
    private static Projection withTen(Plan plan, Register register) {
        List<EffectKind> kinds =
                List.of(
                        EffectKind.INFLOW,
                        EffectKind.RETAINED,
                        EffectKind.POSITION,
                        EffectKind.CONVERSION);
        Plan all = plan;
        Set<Id> chosen = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            Id measure = Id.named("measure " + i);
            Id effect = Id.named("effect " + i);
            chosen.add(measure);
            all =
                    withEffect(all, measure, effect, "p" + i, 5)
                            .with(
                                    MeasureEffectFields.TABLE,
                                    effect,
                                    MeasureEffectFields.KIND,
                                    kinds.get(i % kinds.size()))
                            .with(
                                    MeasureEffectFields.TABLE,
                                    effect,
                                    MeasureEffectFields.FROM_PROFESSION,
                                    Id.named("p" + (i + 10)));
        }
        Plan whole = all;
        return Projection.of(
                ProjectionInput.of(whole, Facts.of(whole, _ -> register, _ -> null))
                        .withYears(YEARS)
                        .withChosen(chosen));
    }

    private static Plan withStaff() {
        Id id = Id.named("staff");
        Dataset dataset = DatasetFields.TABLE.blank(id);
        return Plan.EMPTY
                .with(dataset)
                .with(DatasetFields.TABLE, id, DatasetFields.KIND, DatasetKind.STAFF)
                .with(DatasetFields.TABLE, id, DatasetFields.IN_USE, true);
    }

    private static Plan withTurnover(Plan plan) {
        Id id = Id.named("turnover");
        Assumption row = AssumptionFields.TABLE.blank(id);
        return plan.with(row)
                .with(AssumptionFields.TABLE, id, AssumptionFields.KIND, AssumptionKind.TURNOVER)
                .with(AssumptionFields.TABLE, id, AssumptionFields.SHARE, new Percent(500));
    }

    /// A measure that is proposed and brings a hundred persons to one profession each year.
    private static Plan withMeasure(Plan plan) {
        return withEffect(plan, MEASURE, Id.named("effect"), "p1", 100);
    }

    private static Plan withEffect(
            Plan plan, Id measure, Id effect, String profession, int persons) {
        return plan.with(
                        MeasureFields.TABLE.blank(measure), MeasureEffectFields.TABLE.blank(effect))
                .with(MeasureFields.TABLE, measure, MeasureFields.STATE, MeasureState.PROPOSED)
                .with(MeasureEffectFields.TABLE, effect, MeasureEffectFields.MEASURE, measure)
                .with(
                        MeasureEffectFields.TABLE,
                        effect,
                        MeasureEffectFields.KIND,
                        EffectKind.INFLOW)
                .with(
                        MeasureEffectFields.TABLE,
                        effect,
                        MeasureEffectFields.PROFESSION,
                        Id.named(profession))
                .with(MeasureEffectFields.TABLE, effect, MeasureEffectFields.LIKELY, persons);
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

    /// Positions of a country.
    static Register register(int positions) {
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
