package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.BASE;
import static no.kompetanseplan.projection.Staff.CARER;
import static no.kompetanseplan.projection.Staff.LYNGEN;
import static no.kompetanseplan.projection.Staff.NURSE;
import static no.kompetanseplan.projection.Staff.STORFJORD;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The fast way and the plain one give the same, for plans of all kinds of assumptions, educations
/// and measures.
class EngineTest {

    private static final double NEAR = 1e-9;
    private static final int PLANS = 25;
    private static final int MEASURES = 5;
    private static final Id TEACHER = Id.named("teacher");
    private static final Id TROMS = Id.named("Tromsø");
    private static final List<Id> PROFESSIONS = List.of(NURSE, CARER, TEACHER);
    private static final List<Id> MUNICIPALITIES = List.of(LYNGEN, STORFJORD, TROMS);
    private static final List<AssumptionKind> KINDS =
            List.of(
                    AssumptionKind.TURNOVER,
                    AssumptionKind.TURNOVER_TOTAL,
                    AssumptionKind.EXIT_RATE,
                    AssumptionKind.DEATH,
                    AssumptionKind.RECRUITS,
                    AssumptionKind.POSITION_OF_NEW);

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Id measure(int i) {
        return Id.named("measure " + i);
    }

    private static Staff plan(Random random) {
        Staff staff = new Staff();
        for (int i = random.nextInt(40); i >= 0; i--) {
            Id profession = any(random, PROFESSIONS);
            Id municipality = any(random, MUNICIPALITIES);
            int age = 14 + random.nextInt(64);
            staff.with(
                    profession, municipality, age, 1 + random.nextInt(30), 20 + random.nextInt(81));
        }
        staff.person(null, null, -1, 60, 5_000);
        for (int i = random.nextInt(6); i > 0; i--) {
            staff.assume(
                    any(random, KINDS),
                    random.nextInt(random.nextInt(4) == 0 ? 101 : 15),
                    null,
                    random.nextBoolean() ? null : any(random, PROFESSIONS),
                    random.nextBoolean() ? null : any(random, MUNICIPALITIES));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            path(staff, random, Id.named("path " + i));
        }
        for (int i = 0; i < MEASURES; i++) {
            staff.measure(measure(i), any(random, List.of(MeasureState.values())));
            for (int effects = random.nextInt(3); effects > 0; effects--) {
                effect(staff, random, measure(i), Id.named("effect " + i + " " + effects));
            }
        }
        return staff;
    }

    private static void path(Staff staff, Random random, Id id) {
        var table = EducationPathFields.TABLE;
        staff.set(table, id, EducationPathFields.PROFESSION, any(random, PROFESSIONS));
        if (random.nextBoolean()) {
            staff.set(table, id, EducationPathFields.FROM_PROFESSION, any(random, PROFESSIONS));
        }
        staff.set(table, id, EducationPathFields.INTAKE, random.nextInt(40));
        staff.set(table, id, EducationPathFields.YEARS, random.nextInt(4));
        staff.set(table, id, EducationPathFields.FIRST_YEAR, BASE - random.nextInt(3));
        staff.set(table, id, EducationPathFields.RETENTION, new Percent(random.nextInt(10_001)));
        staff.set(table, id, EducationPathFields.POSITION, new Percent(random.nextInt(10_001)));
    }

    private static void effect(Staff staff, Random random, Id measure, Id id) {
        var table = MeasureEffectFields.TABLE;
        staff.set(table, id, MeasureEffectFields.MEASURE, measure);
        EffectKind kind = any(random, List.of(EffectKind.values()));
        staff.set(table, id, MeasureEffectFields.KIND, kind);
        staff.set(table, id, MeasureEffectFields.LIKELY, 1 + random.nextInt(20));
        staff.set(table, id, MeasureEffectFields.HIGH, 20 + random.nextInt(20));
        staff.set(table, id, MeasureEffectFields.FIRST_YEAR, BASE + random.nextInt(5));
        staff.set(table, id, MeasureEffectFields.RAMP, random.nextInt(4));
        staff.set(table, id, MeasureEffectFields.PROBABILITY, new Percent(7_000));
        if (random.nextInt(4) > 0) {
            staff.set(table, id, MeasureEffectFields.PROFESSION, any(random, PROFESSIONS));
            staff.set(table, id, MeasureEffectFields.FROM_PROFESSION, any(random, PROFESSIONS));
        }
    }

    private static void same(PlainReckoning plain, Course course, int years) {
        for (int g = 0; g < plain.supply.length; g++) {
            for (int t = 0; t <= years; t++) {
                int at = course.at(g, t);
                near(plain.supply[g][t], course.supply[at]);
                near(plain.variance[g][t], course.variance[at]);
                near(plain.persons[g][t], course.persons[at]);
            }
        }
    }

    private static void near(double plain, double fast) {
        assertEquals(plain, fast, NEAR * Math.max(1, Math.abs(plain)));
    }

    private static List<Effect> of(Setting setting, Set<Id> measures) {
        return setting.effects.stream().filter(one -> measures.contains(one.measure())).toList();
    }

    @Test
    void randomPlansComeToWhatPlainReckoningGives() {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            int years = 1 + random.nextInt(25);
            Projection projection = plan(random).project(years);
            Setting setting = projection.setting();
            PlainReckoning without = PlainReckoning.without(setting);
            same(without, setting.without, years);
            for (int i = 0; i < setting.without.exits.length; i++) {
                double plain = without.exits[i / (years + 1)][i % (years + 1)];
                near(plain, setting.without.exits[i]);
            }
            Set<Id> chosen = projection.input().chosen();
            same(without.with(of(setting, chosen)), projection.chosen(), years);
            for (Contribution one : projection.contributions()) {
                PlainReckoning alone = without.with(of(setting, Set.of(one.measure())));
                near(total(alone, years) - total(without, years), one.alone().getLast());
                Set<Id> other = new HashSet<>(chosen);
                double sign = other.remove(one.measure()) ? 1 : -1;
                if (sign < 0) {
                    other.add(one.measure());
                }
                double beside = total(without.with(of(setting, other)), years);
                near(sign * (total(without.with(of(setting, chosen)), years) - beside), one.last());
            }
        }
    }

    private static double total(PlainReckoning plain, int years) {
        return IntStream.range(0, plain.supply.length)
                .mapToDouble(g -> plain.supply[g][years])
                .sum();
    }

    @Test
    void whatAnotherProjectionKnowsGivesTheSameAsFromScratch() {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            Staff staff = plan(random);
            ProjectionInput input = staff.input().withYears(8);
            Projection known = Projection.of(input);
            known.region();
            Set<Id> ticked = new HashSet<>();
            for (int i = 0; i < MEASURES; i++) {
                if (random.nextBoolean()) {
                    ticked.add(measure(i));
                }
            }
            assertSameLines(input.withChosen(ticked), known, true);
            staff.measure(measure(0), any(random, List.of(MeasureState.values())));
            staff.set(MeasureFields.TABLE, measure(1), MeasureFields.TITLE, "Ny");
            assertSameLines(input.withPlan(staff.plan()), known, true);
            staff.assume(AssumptionKind.DEATH, 3);
            assertSameLines(input.withPlan(staff.plan()), known, false);
        }
    }

    private static void assertSameLines(ProjectionInput input, Projection known, boolean shares) {
        Projection fast = Projection.of(input, known);
        Projection slow = Projection.of(input);
        if (shares) {
            assertSame(known.setting(), fast.setting());
        } else {
            assertTrue(known.setting() != fast.setting());
        }
        for (int i = 0; i < PROFESSIONS.size(); i++) {
            Id profession = PROFESSIONS.get(i);
            same(slow.of(profession, null), fast.of(profession, null));
            same(slow.of(null, MUNICIPALITIES.get(i)), fast.of(null, MUNICIPALITIES.get(i)));
            same(
                    slow.of(profession, MUNICIPALITIES.get(i)),
                    fast.of(profession, MUNICIPALITIES.get(i)));
        }
        same(slow.region(), fast.region());
        near(slow.interaction(), fast.interaction());
    }

    private static void same(Line slow, Line fast) {
        for (int t = 0; t < slow.years().size(); t++) {
            YearFigures one = slow.years().get(t);
            YearFigures other = fast.years().get(t);
            near(one.demand(), other.demand());
            near(one.persons(), other.persons());
            same(one.without(), other.without());
            same(one.decided(), other.decided());
            same(one.proposed(), other.proposed());
            same(one.chosen(), other.chosen());
        }
    }

    private static void same(Supply one, Supply other) {
        near(one.mean(), other.mean());
        assertEquals(one.high(), other.high(), 1e-6 * Math.max(1, one.high()));
        assertEquals(one.low(), other.low(), 1e-6 * Math.max(1, one.high()));
    }
}
