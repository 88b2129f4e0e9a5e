package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Figure.Measure;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Key figures against what is published and what the formulas' own tests say.
class StatisticsTest {

    private static final Facts SAMPLE = SampleFacts.of(SamplePlan.read());
    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);

    @Test
    void theFiguresOfTheSampleAreThosePublished() {
        List<Figure> figures = Statistics.of(SAMPLE);
        List<Measure> ofOneDay = new ArrayList<>(Arrays.asList(Measure.values()));
        ofOneDay.removeAll(List.of(Measure.TURNOVER, Measure.TURNOVER_REGION));
        assertEquals(ofOneDay, figures.stream().map(Figure::measure).toList());
        assertEquals("939", said(Measure.POSITIONS));
        assertEquals("657.0", said(Measure.FULL_TIME_EQUIVALENTS));
        assertEquals("70.0", said(Measure.MEAN_POSITION));
        assertEquals("65.7", said(Measure.PART_TIME));
        assertEquals("39.5", said(Measure.OVER_50));
        assertEquals("1.9", said(Measure.UNDER_25));
        assertEquals("20.0", said(Measure.UNSKILLED));
        assertEquals("0.0", said(Measure.EDUCATION_UNKNOWN));
        assertEquals("21.1", said(Measure.FURTHER));
        assertEquals("34.8", said(Measure.FURTHER_OVER_50));
        assertEquals(SAMPLE.staff().getFirst().dataset(), figures.getFirst().from().getFirst());
    }

    @Test
    void healthWorkersLeadersAndSpecialistNursesAreAsOldAsPublished() {
        assertEquals("44.4", over50("health-worker"));
        assertEquals("34.9", over50("leader"));
        assertEquals("34.8", over50("specialist-nurse"));
    }

    @Test
    void meanPositionsOfTheWholeCountryAreThoseOfKs() {
        assertEquals(
                new BigDecimal("83.5"),
                new Figure(Measure.MEAN_POSITION, 386_400, 462_500, List.of()).value());
        assertEquals(
                new BigDecimal("82.5"),
                new Figure(Measure.MEAN_POSITION, 104_100, 126_200, List.of()).value());
        assertNull(new Figure(Measure.MEAN_POSITION, 0, 0, List.of()).value());
    }

    @Test
    void fivePointsMoreFor939PositionsAre46Point95FullTimeEquivalents() {
        assertEquals(469_500, Statistics.raised(939, Percent.of(5)));
        assertEquals(
                617L * 10_000 - 3_350_000, Statistics.raisedTo(SAMPLE.register(), Percent.FULL));
    }

    @Test
    void whoIsInTheNumeratorOfTheDependencyRatioStandsWithIt() {
        Population table =
                new Population.Builder()
                        .add(A, 2040, Sex.UNKNOWN, 19, 1000)
                        .add(A, 2040, Sex.WOMAN, 20, 200)
                        .add(A, 2040, Sex.MAN, 67, 275)
                        .add(A, 2040, Sex.MAN, 79, 1000)
                        .add(A, 2040, Sex.WOMAN, 80, 60)
                        .add(A, 2040, Sex.WOMAN, 101, 40)
                        .build();
        assertEquals(new BigDecimal("4.8"), Dependency.ofWorkingAge(table, A, 2040).ratio());
        assertEquals(
                new BigDecimal("3.8"), Dependency.inWork(table, A, 2040, Percent.of(80)).ratio());
        assertNull(Dependency.ofWorkingAge(table, B, 2040).ratio());
    }

    @Test
    void aSharedPostIsMovedFromItsEmployerByTheSharesWhenTheyAreWhole() {
        Id post = new Id(3, 1);
        Plan plan =
                Plan.of(
                        List.of(
                                new SharedPost(post, "", null, A, Percent.of(80), true, "", "a"),
                                share(1, post, A, 50),
                                share(2, post, B, 50)));
        assertEquals(Map.of(A, -4_000L, B, 4_000L), SharedPosts.moved(plan));
        assertEquals(Map.of(), SharedPosts.moved(plan.with(share(2, post, B, 40))));
        assertEquals(
                List.of(2_666L, 2_666L, 2_668L),
                SharedPosts.parts(
                        new SharedPost(post, "", null, A, Percent.of(80), true, "", "a"),
                        List.of(
                                third(1, post, 3_333),
                                third(2, post, 3_333),
                                third(3, post, 3_334))));
    }

    private static PostShare share(int number, Id post, Id municipality, int share) {
        return new PostShare(
                new Id(4, number), post, municipality, Percent.of(share), "", "a" + number);
    }

    private static PostShare third(int number, Id post, int hundredths) {
        return new PostShare(
                new Id(4, number), post, new Id(1, number), new Percent(hundredths), "", "a");
    }

    private static String said(Measure measure) {
        return of(Statistics.of(SAMPLE), measure);
    }

    private static String over50(String profession) {
        Register register = SAMPLE.register();
        int place = register.professions().indexOf(Id.named("profession/" + profession));
        return of(Statistics.of(SAMPLE, row -> register.profession(row) == place), Measure.OVER_50);
    }

    private static String of(List<Figure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .map(figure -> String.valueOf(figure.value()))
                .findFirst()
                .orElseThrow();
    }
}
