package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.CARER;
import static no.kompetanseplan.projection.Staff.LYNGEN;
import static no.kompetanseplan.projection.Staff.MEASURE;
import static no.kompetanseplan.projection.Staff.NURSE;
import static no.kompetanseplan.projection.Staff.OTHER_MEASURE;
import static no.kompetanseplan.projection.Staff.STORFJORD;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Many tries agree with the exact means, and the same seed gives the same on any number of
/// threads.
class MonteCarloTest {

    private static final int PATHS = 2_000;
    private static final int YEARS = 6;

    /// The band from the first to the ninth tenth, in standard deviations.
    private static final double TENTHS = 2 * 1.2815515655446004;

    /// The standard error of the width of that band, in standard errors of the mean: those of both
    /// quantiles, which go a little together.
    private static final double WIDTH = 2.28;

    /// Standard errors of the mean where effects meet a limit, so that they are not quite what they
    /// are expected to be.
    private static final double EFFECTS = 4;

    /// Paths are kept as single-precision numbers.
    private static final double FLOAT = 1e-3;

    private static Projection projection() {
        Staff staff =
                new Staff()
                        .assume(AssumptionKind.TURNOVER, 8)
                        .assume(AssumptionKind.TURNOVER, 15, null, CARER, STORFJORD)
                        .assume(AssumptionKind.DEATH, 0.2)
                        .assume(AssumptionKind.RECRUITS, 70)
                        .measure(MEASURE, MeasureState.STARTED)
                        .effect(MEASURE, EffectKind.INFLOW, NURSE, 0, 1, 3)
                        .effect(MEASURE, EffectKind.RETAINED, CARER, 1, 2, 2)
                        .effect(MEASURE, EffectKind.POSITION, CARER, 1, 2, 4);
        for (int age = 22; age < 70; age += 3) {
            staff.with(NURSE, LYNGEN, age, 24, 80).with(CARER, LYNGEN, age, 32, 65);
            staff.with(NURSE, STORFJORD, age, 8, 90).with(CARER, STORFJORD, age, 16, 50);
        }
        return staff.project(YEARS);
    }

    private static MonteCarlo.Bands tried(Projection projection, int threads) {
        return MonteCarlo.of(
                projection, new MonteCarlo.Trial(PATHS, 42, threads, true), (_, _) -> {});
    }

    @Test
    void meansAndBandsAreWithinThreeStandardErrorsOfTheExactOnes() {
        Projection projection = projection();
        MonteCarlo.Bands bands = tried(projection, 1);
        near(projection.region(), bands.without(), bands.chosen());
        near(projection.of(CARER, null), bands.withoutIn(CARER), bands.chosenIn(CARER));
        near(projection.of(null, STORFJORD), bands.withoutOf(STORFJORD), bands.chosenOf(STORFJORD));
    }

    private static void near(Line line, List<Supply> without, List<Supply> chosen) {
        for (int t = 0; t <= YEARS; t++) {
            near(line.years().get(t).without(), without.get(t), 3);
            near(line.years().get(t).chosen(), chosen.get(t), EFFECTS);
        }
    }

    /// @param errors standard errors that the means may lie apart
    private static void near(Supply exact, Supply tried, double errors) {
        double width = exact.high() - exact.low();
        double error = width / TENTHS / Math.sqrt(PATHS);
        assertEquals(exact.mean(), tried.mean(), errors * error + FLOAT);
        assertEquals(width, tried.high() - tried.low(), 3 * WIDTH * error + FLOAT);
    }

    @Test
    void asManyChangeProfessionOnAverageAsTheExactMeansHave() {
        Staff staff =
                new Staff()
                        .assume(AssumptionKind.TURNOVER, 8)
                        .measure(MEASURE, MeasureState.STARTED)
                        .effect(MEASURE, EffectKind.CONVERSION, NURSE, 12)
                        .measure(OTHER_MEASURE, MeasureState.STARTED)
                        .effect(OTHER_MEASURE, EffectKind.CONVERSION, CARER, 5);
        for (MeasureEffect row : staff.plan().rows(MeasureEffectFields.TABLE)) {
            Id from = NURSE.equals(row.profession()) ? CARER : NURSE;
            staff.set(
                    MeasureEffectFields.TABLE, row.id(), MeasureEffectFields.FROM_PROFESSION, from);
        }
        staff.with(NURSE, LYNGEN, 30, 60, 80).with(CARER, LYNGEN, 40, 90, 60);
        staff.with(NURSE, STORFJORD, 50, 20, 90).with(CARER, STORFJORD, 35, 5, 50);
        Projection projection = staff.project(YEARS);
        MonteCarlo.Bands bands = tried(projection, 1);
        mean(projection.of(NURSE, null), bands.chosenIn(NURSE));
        mean(projection.of(CARER, null), bands.chosenIn(CARER));
        mean(projection.of(null, STORFJORD), bands.chosenOf(STORFJORD));
    }

    private static void mean(Line line, List<Supply> tried) {
        for (int t = 0; t <= YEARS; t++) {
            Supply exact = line.years().get(t).chosen();
            double error = (exact.high() - exact.low()) / TENTHS / Math.sqrt(PATHS);
            assertEquals(exact.mean(), tried.get(t).mean(), 4 * error + FLOAT);
        }
    }

    @Test
    void aProfessionThatNoChosenMeasureReachesHasTheSameLuckWithThem() {
        Staff staff =
                new Staff()
                        .assume(AssumptionKind.TURNOVER, 8)
                        .measure(MEASURE, MeasureState.STARTED)
                        .effect(MEASURE, EffectKind.INFLOW, NURSE, 3);
        staff.with(NURSE, LYNGEN, 30, 60, 80).with(CARER, LYNGEN, 40, 90, 60);
        MonteCarlo.Bands bands = tried(staff.project(YEARS), 1);
        assertEquals(bands.withoutIn(CARER), bands.chosenIn(CARER));
        assertNotEquals(bands.withoutIn(NURSE), bands.chosenIn(NURSE));
    }

    @Test
    void twoThreadsGiveWhatOneGives() {
        Projection projection = projection();
        MonteCarlo.Bands one = tried(projection, 1);
        MonteCarlo.Bands two = tried(projection, 2);
        assertEquals(one.chosen(), two.chosen());
        assertEquals(one.withoutOf(LYNGEN), two.withoutOf(LYNGEN));
    }

    @Test
    void theWatchIsToldAndCanStopIt() {
        Projection projection = projection();
        List<Long> told = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () ->
                        MonteCarlo.of(
                                projection,
                                new MonteCarlo.Trial(50, 1, 1, false),
                                (done, _) -> {
                                    told.add(done);
                                    if (done == 3) {
                                        throw new CancellationException();
                                    }
                                }));
        assertEquals(List.of(1L, 2L, 3L), told);
    }

    @Test
    void aDrawnEffectLiesInItsTriangleAndSometimesFails() {
        Projection projection = projection();
        Effect effect =
                projection.setting().effects.stream()
                        .filter(one -> one.kind() == EffectKind.INFLOW)
                        .findFirst()
                        .orElseThrow();
        assertEquals(0, effect.drawn(0.5, 0));
        assertEquals(3, effect.drawn(0.5, 1));
        assertTrue(effect.drawn(0.5, 0.5) > 1 && effect.drawn(0.5, 0.5) < 2);
        assertEquals(0, effect.drawn(1, 0.5));
    }
}
